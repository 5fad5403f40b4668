#include "surface/ground.hpp"

#include <algorithm>
#include <cmath>

namespace surface {

using base::Point;
using touch::Touch;
using Phase = touch::Touch::Phase;

namespace {

constexpr double lineStep = 3; // millimetres between two points of a lasso
// Of the distance between fingers: less is a hand that moves; from the second on what lies under them stays
// there.
constexpr double leastStretch = 1.08, plainStretch = 1.3;

/// How much the map is stretched for so much more distance.
double meant(double stretch) {
  const double far = std::abs(std::log(stretch)), least = std::log(leastStretch),
               plain = std::log(plainStretch);
  if (far >= plain) return stretch;
  return std::exp(std::copysign(std::max(0.0, far - least) * plain / (plain - least), std::log(stretch)));
}

} // namespace

bool Ground::joins(const Touch& touch) {
  for (auto& [contact, finger] : fingers_) {
    if (contact == touch.contact || base::distance(finger.at, touch.position) > pairReach) continue;
    if (finger.pinches) return true;
    if (!finger.line.empty() || touch.time - finger.began > pairTime) continue;
    finger.pinches = true;
    Touch began = touch;
    began.contact = contact;
    began.position = finger.at;
    grip_.feed(began);
    return true;
  }
  return false;
}

Ground::Answer Ground::pinch(const Touch& touch, const base::Transform& map) {
  if (!grip_.isHeld()) return {};
  if (!pinching_ && touch.isDrag()) {
    pinching_ = true;
    goOnFrom(map);
  }
  const bool held = grip_.feed(touch);
  const Answer answer{.what = pinching_       ? Answer::What::Pinched
                              : touch.isTap() ? Answer::What::Tapped
                                              : Answer::What::Nothing,
                      .place = moved()};
  if (!held) pinching_ = false;
  if (touch.phase == Phase::Ended || touch.phase == Phase::Cancelled) goOnFrom(answer.place);
  return answer;
}

void Ground::goOnFrom(const base::Transform& map) {
  before_ = map;
  since_ = grip_.change();
}

base::Transform Ground::moved() const {
  const base::Transform change = grip_.change() * since_.inverse();
  Point sum{};
  double count = 0;
  for (const auto& [contact, finger] : fingers_)
    if (finger.pinches) sum = sum + finger.at, ++count;
  const Point middle = sum * (1 / std::max(1.0, count)), from = change.inverse()(middle);
  return base::Transform::translation(middle) * base::Transform::scaling(meant(change.scale())) *
         base::Transform::translation(from * -1) * before_;
}

Ground::Answer Ground::feed(const Touch& touch, const base::Transform& map) {
  if (touch.phase == Phase::Began) {
    fingers_[touch.contact] = {.at = touch.position, .began = touch.time};
    if (joins(touch)) {
      const base::Transform place = moved();
      fingers_[touch.contact].pinches = true;
      grip_.feed(touch);
      goOnFrom(place);
    }
    return {};
  }
  const auto at = fingers_.find(touch.contact);
  if (at == fingers_.end()) return {};
  Finger& finger = at->second;
  finger.at = touch.position;
  Answer answer;
  if (finger.pinches) {
    answer = pinch(touch, map);
  } else if (touch.phase == Phase::Ended && finger.line.empty()) {
    if (touch.isTap()) answer.what = Answer::What::Tapped;
  } else if (touch.phase != Phase::Cancelled && touch.isDrag()) {
    if (finger.line.empty()) finger.line.push_back(touch.start);
    if (base::distance(finger.line.back(), touch.position) >= lineStep) finger.line.push_back(touch.position);
    if (touch.phase == Phase::Ended) answer = {Answer::What::Encircled, {}, std::move(finger.line)};
  }
  if (touch.phase == Phase::Ended || touch.phase == Phase::Cancelled) fingers_.erase(at);
  return answer;
}

std::vector<const Line*> Ground::lines() const {
  std::vector<const Line*> lines;
  for (const auto& [contact, finger] : fingers_)
    if (finger.line.size() > 1) lines.push_back(&finger.line);
  return lines;
}

void Ground::clear() {
  fingers_.clear();
  grip_.reset();
  pinching_ = false;
}

bool encircles(const Line& line, Point place) {
  bool inside = false;
  for (std::size_t i = 0, j = line.size() - 1; i < line.size(); j = i++) {
    const Point &a = line[i], &b = line[j];
    if ((a.y > place.y) != (b.y > place.y) && place.x < a.x + (b.x - a.x) * (place.y - a.y) / (b.y - a.y))
      inside = !inside;
  }
  return inside;
}

} // namespace surface
