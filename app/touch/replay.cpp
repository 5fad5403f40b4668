#include "touch/recording.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace touch {
namespace {

constexpr base::Seconds stepTime = 1. / 120; // how often a dragging finger is told
constexpr base::Seconds lookAgain = 1. / 60; // for a target that is not there yet
constexpr double endless = std::numeric_limits<double>::infinity();

} // namespace

Replay::Replay(Recording recording, Find find, std::function<void(const std::string&)> shot,
               base::Seconds patience)
    : recording_(std::move(recording)), find_(std::move(find)), shot_(std::move(shot)), patience_(patience) {}

void Replay::poll(base::Seconds now, const Give& give) {
  if (!start_) start_ = now;
  polled_ = now;
  bool waiting = false;
  for (;;) {
    const auto gesture =
        std::min_element(gestures_.begin(), gestures_.end(),
                         [](const Gesture& a, const Gesture& b) { return a.due() < b.due(); });
    const auto gestureDue = gesture == gestures_.end() ? endless : gesture->due();
    const auto momentDue =
        waiting || at_ == recording_.moments.size() ? endless : due(recording_.moments[at_]);
    if (std::min(gestureDue, momentDue) > now) break;
    if (momentDue < gestureDue) {
      if (play(recording_.moments[at_], now, give))
        ++at_;
      else
        waiting = true;
      continue;
    }
    const bool last = gesture->isLast();
    step(*gesture, give);
    if (last) gestures_.erase(gesture);
  }
  if (at_ == recording_.moments.size()) cancelLost(now, give);
}

bool Replay::isDone() const { return at_ == recording_.moments.size() && gestures_.empty() && start_; }

std::optional<base::Seconds> Replay::next() const {
  if (isDone()) return {};
  if (!start_) return std::numeric_limits<double>::lowest();
  auto next = endless;
  if (waitingSince_)
    next = polled_ + lookAgain;
  else if (at_ < recording_.moments.size())
    next = due(recording_.moments[at_]);
  for (const auto& gesture : gestures_) next = std::min(next, gesture.due());
  return next;
}

bool Replay::play(const Recording::Moment& moment, base::Seconds now, const Give& give) {
  if (const auto* contact = std::get_if<Contact>(&moment.what)) {
    tell(*contact, due(moment), give);
  } else if (const auto* tap = std::get_if<Recording::Tap>(&moment.what)) {
    return touch({tap->area}, tap->hold, now);
  } else if (const auto* drag = std::get_if<Recording::Drag>(&moment.what)) {
    return touch(drag->areas, drag->seconds, now);
  } else if (shot_) {
    shot_(std::get<Recording::Shot>(moment.what).name);
  }
  return true;
}

bool Replay::touch(const std::vector<std::string>& areas, base::Seconds seconds, base::Seconds now) {
  const auto wanted = due(recording_.moments[at_]);
  std::vector<base::Point> path;
  for (const auto& area : areas) {
    const auto point = find_(area);
    if (point) {
      path.push_back(*point);
      continue;
    }
    if (!waitingSince_) waitingSince_ = now;
    if (now - *waitingSince_ < patience_) return false;
    missing_.push_back(area);
    break;
  }
  if (waitingSince_) delay_ += now - wanted;
  const auto began = std::exchange(waitingSince_, {}) ? now : wanted;
  if (path.size() == areas.size()) gestures_.push_back({nextId_++, std::move(path), began, seconds});
  return true;
}

void Replay::tell(Contact contact, base::Seconds time, const Give& give) {
  const auto recorded = contact.id;
  const auto known = down_.find(recorded);
  contact.id = known == down_.end() ? nextId_++ : known->second.id;
  contact.time = time;
  if (contact.phase == Phase::Ended || contact.phase == Phase::Cancelled)
    down_.erase(recorded);
  else
    down_.insert_or_assign(recorded, contact);
  give(contact);
}

void Replay::step(Gesture& gesture, const Give& give) {
  Contact contact{.id = gesture.id, .phase = Phase::Moved, .time = gesture.due()};
  contact.position = gesture.at(contact.time);
  if (gesture.told == 0) {
    contact.phase = Phase::Began;
  } else if (gesture.isLast()) {
    contact.phase = Phase::Ended;
    contact.position = gesture.path.back();
  }
  ++gesture.told;
  give(contact);
}

void Replay::cancelLost(base::Seconds now, const Give& give) {
  for (auto& [recorded, contact] : std::exchange(down_, {})) {
    contact.phase = Phase::Cancelled;
    contact.time = now;
    give(contact);
  }
}

base::Seconds Replay::Gesture::due() const { return began + std::min(told * stepTime, seconds); }

bool Replay::Gesture::isLast() const { return told > 0 && told * stepTime >= seconds; }

base::Point Replay::Gesture::at(base::Seconds time) const {
  if (path.size() == 1 || seconds <= 0) return path.front();
  const auto legs = static_cast<double>(path.size() - 1);
  const auto along = std::clamp((time - began) / seconds, 0.0, 1.0) * legs;
  const auto leg = std::min(static_cast<std::size_t>(along), path.size() - 2);
  return base::mix(path[leg], path[leg + 1], along - static_cast<double>(leg));
}

} // namespace touch
