#include "steps/chart/view.hpp"

#include <algorithm>
#include <cmath>

namespace steps::chart {

namespace {

constexpr base::Seconds shortTap = 0.35; // of somebody else, while the chart is being moved
constexpr double leastSpan = 2;          // touchpoints: nearer than this there is nothing more to see
constexpr double wheelStep = 1.25;       // of the span, a notch

} // namespace

void View::update(ui::Frame& frame, const std::string& key, double left, double across, double whole) {
  const bool all = wantedSpan_ <= 0 || isWhole();
  left_ = left, across_ = std::max(1.0, across), whole_ = std::max(1.0, whole);
  if (all) wantedFrom_ = 0, wantedSpan_ = whole_;
  clamp();
  const double seconds = grip_.isHeld() ? 0 : frame.theme().calm;
  from_ = frame.ease(key + "/from", wantedFrom_, seconds);
  span_ = frame.ease(key + "/span", wantedSpan_, seconds);
}

bool View::shows(double from, double to) const {
  return !isWhole() && std::abs(wantedFrom_ - from) < 0.01 && std::abs(wantedFrom_ + wantedSpan_ - to) < 0.01;
}

bool View::feed(const touch::Touch& touch) {
  if (touch.phase == touch::Touch::Phase::Began && !grip_.isHeld())
    heldFrom_ = wantedFrom_, heldSpan_ = wantedSpan_, moved_ = false;
  touch::Touch across = touch;
  across.position.y = 0; // the journey is stretched in its own direction only
  grip_.feed(across);
  moved_ = moved_ || touch.isDrag();
  if (moved_) {
    const base::Transform change = grip_.change();
    const auto before = [&](double x) { return (x - change.e) / change.a; };
    const auto alongHeld = [&](double x) { return heldFrom_ + (x - left_) / across_ * heldSpan_; };
    wantedFrom_ = alongHeld(before(left_));
    wantedSpan_ = alongHeld(before(left_ + across_)) - wantedFrom_;
    clamp();
  }
  return touch.isTap() && (!moved_ || touch.duration < shortTap);
}

void View::feed(const touch::Wheel& wheel) {
  const double fixed = along(wheel.position.x), share = (wheel.position.x - left_) / across_;
  wantedSpan_ =
      std::clamp(wantedSpan_ * std::pow(wheelStep, -wheel.steps), std::min(leastSpan, whole_), whole_);
  wantedFrom_ = fixed - share * wantedSpan_;
  clamp();
}

void View::show(double from, double to) {
  wantedFrom_ = from, wantedSpan_ = to - from;
  clamp();
}

void View::clamp() {
  wantedSpan_ = std::clamp(wantedSpan_, std::min(leastSpan, whole_), whole_);
  wantedFrom_ = std::clamp(wantedFrom_, 0.0, whole_ - wantedSpan_);
}

} // namespace steps::chart
