#include "steps/board/hands.hpp"

#include "ui/motion.hpp"

#include <cmath>

namespace steps {

using base::Transform;
using touch::Touch;

Hands::Answer Hands::feed(NoteRef note, const Touch& touch, const Transform& lying) {
  if (touch.phase == Touch::Phase::Held) return {};
  auto at = held_.find(note);
  if (at == held_.end()) {
    if (touch.phase != Touch::Phase::Began) return {};
    at = held_.try_emplace(note).first;
    at->second.start = lying;
  }
  Held& held = at->second;
  const bool stillHeld = held.grip.feed(touch);
  held.lifted = held.lifted || touch.isDrag() || held.grip.fingers() > 1;
  if (stillHeld) return {};
  const Answer let{.after = touch.phase == Touch::Phase::Cancelled ? After::Cancelled
                            : held.lifted                          ? After::Dropped
                            : touch.isTap()                        ? After::Tapped
                                                                   : After::Cancelled,
                   .place = held.place(),
                   .start = held.start};
  held_.erase(at);
  return let;
}

const Hands::Held* Hands::held(NoteRef note) const {
  const auto at = held_.find(note);
  return at == held_.end() ? nullptr : &at->second;
}

void Hands::glide(NoteRef note, const Transform& from, base::Seconds now) { glides_[note] = {from, now}; }

std::optional<Transform> Hands::gliding(NoteRef note, const Transform& to, base::Seconds now,
                                        base::Seconds duration) {
  const auto at = glides_.find(note);
  if (at == glides_.end()) return {};
  const double t = (now - at->second.began) / duration;
  if (t >= 1) {
    glides_.erase(at);
    return {};
  }
  const double k = ui::easeOut(std::max(0.0, t));
  const Transform& from = at->second.from;
  const double turn = std::remainder(to.angle() - from.angle(), 2 * base::pi);
  const double scale = from.scale() + (to.scale() - from.scale()) * k;
  return Transform::placed(base::mix(from(base::Point{}), to(base::Point{}), k), from.angle() + turn * k) *
         Transform::scaling(scale);
}

std::vector<NoteRef> Hands::gliding() const {
  std::vector<NoteRef> notes;
  for (const auto& [note, glide] : glides_) notes.push_back(note);
  return notes;
}

void Hands::clear() {
  held_.clear();
  glides_.clear();
}

} // namespace steps
