#include "touch/filters/jitter.hpp"

#include <algorithm>

namespace touch {
namespace {

constexpr double velocityCutoff = 1;           // Hz, as in the paper
constexpr base::Seconds shortest = 0.001;      // contacts told at the same time
constexpr base::Seconds silence = 0.04;        // a finger that told nothing for this long has stopped
constexpr base::Seconds closingStep = 1. / 60; // while it is closed in on
constexpr double closed = 0.2;                 // millimetres: less is not worth a frame

/// How much of the new value a low-pass filter takes after dt.
double share(double cutoff, base::Seconds dt) {
  const double r = 2 * base::pi * cutoff * dt;
  return r / (r + 1);
}

} // namespace

void Jitter::feed(const Contact& contact, const Give& give) {
  if (cutoff_ <= 0) return give(contact);
  if (contact.phase == Phase::Began) {
    fingers_[contact.id] = {contact, contact.position, {}, contact.time};
    return give(contact);
  }
  const auto found = fingers_.find(contact.id);
  if (found == fingers_.end()) return;
  auto& finger = found->second;
  finger.last = contact;
  step(finger, contact.time);
  auto steadied = contact;
  steadied.position = finger.steady;
  steadied.time = finger.time;
  if (contact.phase != Phase::Moved) fingers_.erase(found);
  give(steadied);
}

std::optional<base::Seconds> Jitter::tick(base::Seconds now, const Give& give) {
  std::optional<base::Seconds> next;
  for (auto& [id, one] : fingers_) {
    Finger& finger = one;
    if (base::distance(finger.steady, finger.last.position) <= closed) continue;
    const auto due = [&finger] { return std::max(finger.last.time + silence, finger.time + closingStep); };
    if (now >= due()) {
      step(finger, now);
      auto closing = inPhase(finger.last, Phase::Moved);
      closing.position = finger.steady;
      closing.time = now;
      give(closing);
    }
    next = std::min(next.value_or(due()), due());
  }
  return next;
}

void Jitter::step(Finger& finger, base::Seconds now) const {
  const auto dt = std::max(now - finger.time, shortest);
  const auto to = finger.last.position;
  // The speed of the finger, not of each axis: a line at any angle is steadied alike.
  finger.velocity = base::mix(finger.velocity, (to - finger.steady) * (1 / dt), share(velocityCutoff, dt));
  const auto cutoff = cutoff_ + beta_ * base::length(finger.velocity);
  finger.steady = base::mix(finger.steady, to, share(cutoff, dt));
  finger.time = std::max(finger.time, now);
}

} // namespace touch
