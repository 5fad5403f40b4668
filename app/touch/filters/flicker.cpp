#include "touch/filters/flicker.hpp"

namespace touch {

void Flicker::feed(const Contact& contact, const Give& give) {
  if (time_ <= 0) return give(contact);
  giveDue(contact.time, give);
  auto passed = contact;
  if (contact.phase == Phase::Began) {
    passed.id = continues(contact);
    if (passed.id != contact.id) {
      continued_[contact.id] = passed.id;
      passed.phase = Phase::Moved;
    }
    return give(passed);
  }
  const auto known = continued_.find(contact.id);
  if (known != continued_.end()) {
    passed.id = known->second;
    if (contact.phase != Phase::Moved) continued_.erase(known);
  }
  if (contact.phase == Phase::Ended)
    held_.push_back(passed);
  else
    give(passed);
}

std::optional<base::Seconds> Flicker::tick(base::Seconds now, const Give& give) {
  giveDue(now, give);
  if (held_.empty()) return {};
  return held_.front().time + time_;
}

void Flicker::giveDue(base::Seconds now, const Give& give) {
  while (!held_.empty() && now >= held_.front().time + time_) {
    const auto end = held_.front();
    held_.pop_front();
    give(end);
  }
}

ContactId Flicker::continues(const Contact& contact) {
  auto nearest = held_.end();
  double least = distance_;
  for (auto end = held_.begin(); end != held_.end(); ++end) {
    const double away = base::distance(end->position, contact.position);
    // One that waits for an earlier one to come out may be older than a blink.
    if (away <= least && contact.time - end->time < time_) nearest = end, least = away;
  }
  if (nearest == held_.end()) return contact.id;
  const auto id = nearest->id;
  held_.erase(nearest);
  return id;
}

} // namespace touch
