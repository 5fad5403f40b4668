#include "touch/filters/watchdog.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace touch {

void Watchdog::feed(const Contact& contact, const Give& give) {
  heard_ = std::max(heard_, contact.time);
  const auto known = down_.find(contact.id);
  auto passed = contact;
  if (!std::isfinite(contact.position.x) || !std::isfinite(contact.position.y)) {
    if (known == down_.end()) return;
    passed.position = known->second.position;
  }
  if (known == down_.end()) {
    if (passed.phase != Phase::Began) return;
    down_.emplace(passed.id, passed);
    return give(passed);
  }
  // A finger that begins twice goes on.
  if (passed.phase == Phase::Began) passed.phase = Phase::Moved;
  if (passed.phase == Phase::Moved)
    known->second = passed;
  else
    down_.erase(known);
  give(passed);
}

std::optional<base::Seconds> Watchdog::tick(base::Seconds now, const Give& give) {
  if (silence_ <= 0 || down_.empty()) return {};
  if (now < heard_ + silence_) return heard_ + silence_;
  for (auto& [id, contact] : std::exchange(down_, {})) {
    contact.phase = Phase::Cancelled;
    contact.time = now;
    give(contact);
  }
  return {};
}

} // namespace touch
