#include "surface/carry.hpp"

#include <algorithm>
#include <cmath>

namespace surface {

using base::Point;
using base::Transform;
using Phase = touch::Touch::Phase;

namespace {

/// A finger that stands still this long before it lifts puts the thing down.
constexpr base::Seconds memory = 0.08;

} // namespace

Transform pulled(const Transform& place, Point from, Point to) {
  const Point origin = place(Point{});
  const Point arm = from - origin, reach = to - origin;
  const double angle = std::atan2(arm.x * reach.y - arm.y * reach.x, arm.x * reach.x + arm.y * reach.y);
  return Transform::placed(to, angle) * Transform::translation(from * -1) * place;
}

Carry::Carry(const Transform& lying, Freedom freedom)
    : freedom_(freedom), grip_({.move = true, .turn = freedom.turn, .scale = freedom.scale}), place_(lying),
      base_(lying) {}

bool Carry::feed(const touch::Touch& touch) {
  const auto finger = fingers_.find(touch.contact);
  const std::size_t before = fingers_.size();
  grip_.feed(touch);
  if (finger == fingers_.end()) {
    if (touch.phase != Phase::Began) return before > 0;
    fingers_[touch.contact] = touch.position;
    rebase();
    return true;
  }
  if (touch.phase != Phase::Cancelled) {
    if (before == 1)
      follow(finger->second, touch.position);
    else
      place_ = grip_.change() * gripThen_.inverse() * base_;
    finger->second = touch.position;
  }
  if (touch.phase == Phase::Ended || touch.phase == Phase::Cancelled) {
    fingers_.erase(finger);
    rebase();
  }
  if (touch.phase == Phase::Moved) moments_.push_back({touch.time, place_(Point{})});
  while (!moments_.empty() && moments_.front().time < touch.time - memory) moments_.pop_front();
  return !fingers_.empty();
}

bool Carry::isNear(Point at, double reach) const {
  return std::ranges::any_of(fingers_,
                             [&](const auto& finger) { return base::distance(finger.second, at) <= reach; });
}

void Carry::follow(Point from, Point to) {
  const bool atRim = length(place_.inverse()(from)) > freedom_.middle;
  place_ = atRim && freedom_.turn ? pulled(place_, from, to) : Transform::translation(to - from) * place_;
}

void Carry::rebase() {
  base_ = place_;
  gripThen_ = grip_.change();
}

Point Carry::velocity(base::Seconds at) const {
  if (moments_.size() < 2 || moments_.back().time < at - memory) return {};
  const base::Seconds taken = moments_.back().time - moments_.front().time;
  if (taken <= 0) return {};
  return (moments_.back().at - moments_.front().at) * (1 / taken);
}

} // namespace surface
