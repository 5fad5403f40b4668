// A score by finger: slid along a track in steps of a tenth, or with plus and minus, which go on while held.
#include "document/customers.hpp"
#include "steps/research/customers/step.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace steps::customers {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr double start = journey::middleScore; // what the first plus or minus gives
constexpr base::Seconds repeatTime = 0.07;

double tenth(double score) { return std::round(std::clamp(score, 1.0, 10.0) * 10) / 10; }
double trackX(const Rect& track, double score) { return track.x + (score - 1) / 9 * track.w; }

} // namespace

std::optional<double> Customers::scoreOf(TouchpointId id) const {
  if (const auto at = moving_.find(id); at != moving_.end()) return at->second;
  const journey::CustomerScore* score = document::customerScoreOf(room().workshop(), id);
  return score == nullptr ? std::nullopt : std::optional(score->score);
}

void Customers::drawScore(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double target = theme.target, value = 2.4 * ui::letters(frame, theme.title);
  const double track = box.w - value - 2 * target - 18, y = box.y + target / 2;
  drawStep(frame, id, {box.x + target / 2, y}, -1);
  drawTrack(frame, id, {box.x + target + 6, box.y, track, box.h});
  drawStep(frame, id, {box.x + target + 12 + track + target / 2, y}, 1);
  const auto score = scoreOf(id);
  const Rect number{box.right() - value, box.y, value, target};
  frame.draw(number, [&](ui::Canvas& canvas) {
    canvas.label(score ? room().words->number(*score, 1) : "–", {number.right(), number.centre().y},
                 {theme.title, Weight::Bold, Align::Right}, score ? theme.ink : theme.quiet);
  });
}

void Customers::drawTrack(ui::Frame& frame, TouchpointId id, const Rect& box) {
  const look::Theme& theme = frame.theme();
  constexpr double knob = 8;
  const double target = theme.target, y = box.y + target / 2;
  const Rect track{box.x + knob, y, box.w - 2 * knob, 0};
  const auto score = scoreOf(id);
  const auto point = find(id);
  const bool team = point && team_[*point].given;
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    canvas.line({track.x, y}, {track.right(), y}, theme.quiet, 1.4);
    for (int tick = 1; tick <= 10; ++tick)
      canvas.line({trackX(track, tick), y - 3}, {trackX(track, tick), y + 3}, theme.quiet, 0.6);
    const double below = y + target / 2 + (box.bottom() - y - target / 2) / 2;
    const look::TextStyle style{theme.small, Weight::Medium, Align::Centre};
    const auto mark = [&](double at, const std::string& words) {
      canvas.label(words, {trackX(track, at), below}, style, theme.secondInk);
    };
    // The team's own estimate is told under the track; the scale's ends where they do not collide with it.
    const double own = team ? team_[*point].experience : start;
    if (!team || own > 4) mark(1, "1");
    if (!team || own < 7) mark(10, "10");
    if (team) {
      mark(std::clamp(own, 2.5, 8.5), room().say("customers.own"_text, {room().words->number(own, 1)}));
      canvas.disc({trackX(track, own), y}, 4.2, theme.secondInk);
      canvas.disc({trackX(track, own), y}, 3.2, theme.white);
    }
    if (!score) return;
    canvas.line({track.x, y}, {trackX(track, *score), y}, theme.accent, 1.8);
    canvas.symbol(look::Symbol::Diamond, {trackX(track, *score), y}, knob, theme.accent);
  });
  frame.area({.name = areaOf(id) + "/score",
              .box = {box.x, box.y, box.w, target},
              .touch =
                  [this, id, track](const touch::Touch& touch) {
                    slide(id, tenth(1 + (touch.local.x - track.x) / track.w * 9), touch);
                  },
              .role = "slider",
              .label = room().say("customers.score"_text),
              .value = score ? room().words->number(*score, 1) : ""});
}

void Customers::drawStep(ui::Frame& frame, TouchpointId id, Point centre, int way) {
  const look::Theme& theme = frame.theme();
  const std::string area = areaOf(id) + (way > 0 ? "/score/plus" : "/score/minus");
  const bool pressed = frame.isPressed(area);
  const double radius = theme.target / 2 - 1;
  frame.draw(base::around(centre, {theme.target, theme.target}), [&](ui::Canvas& canvas) {
    canvas.disc(centre, radius, theme.line);
    canvas.disc(centre, radius - 0.4, pressed ? look::mixed(theme.white, theme.line, 0.5) : theme.white);
    canvas.line({centre.x - 4, centre.y}, {centre.x + 4, centre.y}, theme.ink, 1.2);
    if (way > 0) canvas.line({centre.x, centre.y - 4}, {centre.x, centre.y + 4}, theme.ink, 1.2);
  });
  frame.area({.name = area,
              .box = base::around(centre, {theme.target, theme.target}),
              .touch = [this, id, way](const touch::Touch& touch) { step(id, way, touch); },
              .role = "button",
              .label = way > 0 ? room().say("customers.higher"_text) : room().say("customers.lower"_text)});
}

void Customers::slide(TouchpointId id, double score, const touch::Touch& touch) {
  using Phase = touch::Touch::Phase;
  if (touch.phase != Phase::Ended && touch.phase != Phase::Cancelled) {
    moving_[id] = score;
    return;
  }
  moving_.erase(id);
  if (touch.phase == Phase::Ended) setScore(id, score, touch.position);
}

void Customers::step(TouchpointId id, int way, const touch::Touch& touch) {
  using Phase = touch::Touch::Phase;
  switch (touch.phase) {
  case Phase::Began: {
    const auto now = scoreOf(id);
    moving_[id] = now ? tenth(*now + 0.1 * way) : start;
    stepping_[touch.contact] = {id, way};
    return;
  }
  case Phase::Held: stepping_[touch.contact] = {id, way, true, touch.time}; return;
  case Phase::Moved: return;
  case Phase::Ended:
  case Phase::Cancelled: break;
  }
  stepping_.erase(touch.contact);
  const auto moved = moving_.extract(id);
  if (!moved.empty() && touch.phase == Phase::Ended && touch.inside)
    setScore(id, moved.mapped(), touch.position);
}

void Customers::repeat(ui::Frame& frame) {
  for (auto& [contact, stepping] : stepping_) {
    if (!stepping.held) continue;
    for (; stepping.next <= frame.now(); stepping.next += repeatTime) {
      double& score = moving_[stepping.touchpoint];
      score = tenth(score + 0.1 * stepping.way);
    }
    frame.again(stepping.next);
  }
}

void Customers::setScore(TouchpointId id, double score, Point at) {
  const journey::CustomerScore* before = document::customerScoreOf(room().workshop(), id);
  const journey::CustomerScore kept = before == nullptr ? journey::CustomerScore{} : *before;
  room().perform({}, document::setCustomerScore(id, score, kept.n, kept.source), at);
}

void Customers::setAnswers(TouchpointId id, std::int64_t n, Point at) {
  const journey::CustomerScore* before = document::customerScoreOf(room().workshop(), id);
  if (before == nullptr) return;
  room().perform({}, document::setCustomerScore(id, before->score, n, before->source), at);
}

} // namespace steps::customers
