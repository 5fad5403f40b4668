#include "platform/touch_mouse.hpp"

#include <utility>

namespace platform {

void TouchMouse::pointed(base::Point at, base::Seconds now) {
  if (isShadow(now)) return;
  inUse_ = true;
  at_ = at;
  if (down_) tell(touch::Phase::Moved, now);
}

void TouchMouse::clicked(base::Point at, bool down, base::Seconds now) {
  if (down == down_) return;
  // No panel presses buttons while its touches are listened to: this is the mouse, whatever fingers do.
  if (down || !isShadow(now)) at_ = at;
  down_ = down;
  inUse_ = true;
  tell(down ? touch::Phase::Began : touch::Phase::Ended, now);
  if (!down) ++next_;
}

void TouchMouse::touched(base::Seconds now) {
  touched_ = now;
  if (!down_) inUse_ = false;
}

void TouchMouse::poll(base::Seconds, const std::function<void(const touch::Contact&)>& give) {
  for (const auto& contact : std::exchange(told_, {})) give(contact);
}

bool TouchMouse::isShadow(base::Seconds now) const { return touched_ && now - *touched_ < shadowTime; }

void TouchMouse::tell(touch::Phase phase, base::Seconds now) {
  told_.push_back({.id = next_, .phase = phase, .position = at_, .time = now});
}

} // namespace platform
