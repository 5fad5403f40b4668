#include "surface/hands.hpp"

#include "surface/fling.hpp"
#include "surface/ground.hpp"
#include "ui/motion.hpp"

#include <cmath>

namespace surface {

using base::Point;
using base::Transform;
using touch::Touch;

Hands::Answer Hands::feed(CardRef note, const Touch& touch, const Transform& lying, Freedom freedom) {
  if (touch.phase == Touch::Phase::Held) return {};
  auto at = held_.find(note);
  if (at == held_.end()) {
    if (touch.phase != Touch::Phase::Began) return {};
    at = held_.try_emplace(note, Held{.carry = Carry{lying, freedom}, .start = lying, .began = touch.time})
             .first;
    glides_.erase(note);
  }
  Held& held = at->second;
  const bool stillHeld = held.carry.feed(touch);
  held.paired = held.paired || held.carry.fingers() > 1;
  held.lifted = held.lifted || touch.isDrag() || held.paired;
  if (stillHeld) return {};
  Answer let{.after = touch.phase == Touch::Phase::Cancelled ? After::Cancelled
                      : held.lifted                          ? After::Dropped
                      : touch.isTap()                        ? After::Tapped
                                                             : After::Cancelled,
             .place = held.place(),
             .start = held.start,
             .velocity = held.carry.velocity(touch.time),
             .with = std::move(held.with)};
  for (const Lying& other : let.with) leaders_.erase(other.note);
  held_.erase(at);
  return let;
}

void Hands::take(CardRef note, std::vector<Lying> with) {
  Held& held = held_.at(note);
  for (const Lying& other : with) {
    leaders_[other.note] = note;
    glides_.erase(other.note);
  }
  held.with = std::move(with);
}

bool Hands::joins(CardRef note, const Touch& touch) const {
  const Held* one = held(note);
  if (one == nullptr || touch.phase != Touch::Phase::Began) return false;
  const bool together = !one->lifted && touch.time - one->began <= pairTime;
  return (one->paired || together) && one->carry.isNear(touch.position, pairReach);
}

const Hands::Held* Hands::held(CardRef note) const {
  const auto at = held_.find(note);
  return at == held_.end() ? nullptr : &at->second;
}

CardRef Hands::leaderOf(CardRef note) const {
  const auto at = leaders_.find(note);
  return at == leaders_.end() ? note : at->second;
}

void Hands::glide(CardRef note, const Transform& from, base::Seconds now, Point way) {
  glides_[note] = {from, now, way};
}

std::optional<Transform> Hands::gliding(CardRef note, const Transform& to, base::Seconds now,
                                        base::Seconds duration) {
  const auto at = glides_.find(note);
  if (at == glides_.end()) return {};
  const auto& [from, began, way] = at->second;
  const bool thrown = way != Point{};
  const double t = (now - began) / (thrown ? flingTime : duration);
  if (t >= 1) {
    glides_.erase(at);
    return {};
  }
  const double k = ui::easeOut(std::max(0.0, t));
  const double turn = std::remainder(to.angle() - from.angle(), 2 * base::pi);
  const double scale = from.scale() + (to.scale() - from.scale()) * k;
  // Thrown, it leaves the hand at the speed it had, and finds its place while it slows down.
  const Point slides = from(Point{}) + way * slid(now - began);
  const Point middle =
      thrown ? mix(slides, to(Point{}), t * t * (3 - 2 * t)) : mix(from(Point{}), to(Point{}), k);
  return Transform::placed(middle, from.angle() + turn * k) * Transform::scaling(scale);
}

std::vector<CardRef> Hands::gliding() const {
  std::vector<CardRef> notes;
  for (const auto& [note, glide] : glides_) notes.push_back(note);
  return notes;
}

std::set<CardRef> Hands::moving() const {
  std::set<CardRef> notes;
  for (const auto& [note, held] : held_) notes.insert(note);
  for (const auto& [note, leader] : leaders_) notes.insert(note);
  for (const auto& [note, glide] : glides_) notes.insert(note);
  return notes;
}

void Hands::clear() {
  held_.clear();
  leaders_.clear();
  glides_.clear();
}

} // namespace surface
