#include "touch/grip.hpp"

#include <algorithm>

namespace touch {

bool Grip::feed(const Touch& touch) {
  const auto finger = std::find_if(fingers_.begin(), fingers_.end(),
                                   [&](const Finger& f) { return f.contact == touch.contact; });
  if (touch.phase == Touch::Phase::Began && finger == fingers_.end()) {
    if (fingers_.empty()) before_ = {};
    rebase();
    fingers_.push_back({touch.contact, touch.position, touch.position});
  } else if (finger != fingers_.end()) {
    // A cancelled finger adds nothing: where it was lost is not where someone wanted it.
    if (touch.phase != Touch::Phase::Cancelled) finger->to = touch.position;
    if (touch.phase == Touch::Phase::Ended || touch.phase == Touch::Phase::Cancelled) {
      rebase();
      fingers_.erase(finger);
    }
  }
  return isHeld();
}

base::Transform Grip::change() const { return current() * before_; }

void Grip::reset() {
  fingers_.clear();
  before_ = {};
}

void Grip::rebase() {
  before_ = change();
  for (auto& finger : fingers_) finger.from = finger.to;
}

base::Transform Grip::current() const {
  if (fingers_.empty()) return {};
  const auto count = static_cast<double>(fingers_.size());
  base::Point from, to;
  for (const auto& finger : fingers_) from = from + finger.from, to = to + finger.to;
  from = from * (1 / count), to = to * (1 / count);

  // The similarity with the least squared error between where it puts the fingers and where they are.
  double along = 0, across = 0, spread = 0;
  for (const auto& finger : fingers_) {
    const auto p = finger.from - from, q = finger.to - to;
    along += p.x * q.x + p.y * q.y;
    across += p.x * q.y - p.y * q.x;
    spread += p.x * p.x + p.y * p.y;
  }
  constexpr double onePoint = 1;      // square millimetres: fingers this close cannot tell a direction
  constexpr double leastScale = 0.05; // never squeezed to nothing
  base::Transform turnAndScale;
  if (spread > onePoint) {
    const double angle = freedom_.turn ? std::atan2(across, along) : 0;
    const double grown = (freedom_.turn ? std::hypot(along, across) : along) / spread;
    const double scale = freedom_.scale ? std::max(grown, leastScale) : 1;
    turnAndScale = base::Transform::rotation(angle) * base::Transform::scaling(scale);
  }
  const auto target = freedom_.move ? to : from;
  return base::Transform::translation(target) * turnAndScale * base::Transform::translation(from * -1);
}

} // namespace touch
