#include "touch/pulse.hpp"

#include <algorithm>

namespace touch {

void Pulse::feed(const Contact& contact) {
  if (contact.size) tellsSize = true;
  if (contact.phase == Phase::Began) {
    fingers[contact.id] = {contact};
    most = std::max(most, fingers.size());
    return;
  }
  const auto known = fingers.find(contact.id);
  if (known == fingers.end()) return;
  auto& finger = known->second;
  if (contact.phase != Phase::Moved) {
    fingers.erase(known);
    if (contact.phase == Phase::Ended) ++taps, tapped = contact.position;
    return;
  }
  constexpr base::Seconds shortest = 0.0005,
                          rest = 0.1; // between: told together, and a finger that lay still
  const auto gap = contact.time - finger.last.time;
  finger.last = contact;
  if (gap < shortest || gap > rest) return;
  constexpr double weight = 0.1;
  finger.interval = finger.interval > 0 ? finger.interval + (gap - finger.interval) * weight : gap;
  rate = std::max(rate, 1 / std::max(finger.interval, shortest));
}

} // namespace touch
