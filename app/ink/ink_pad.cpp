#include "ink/ink_pad.hpp"

#include "figures/ink.hpp"

#include <algorithm>

namespace ink {
namespace {

using base::Transform;
using journey::inkSide;

constexpr double nearest = 3;            ///< of the square: nearer places say nothing new
constexpr std::size_t mostPlaces = 4000; ///< of a finger that never lifts

Point inSquare(const Rect& box, Point local) {
  const auto part = [](double at, double from, double length) {
    return std::clamp((at - from) / length, 0.0, 1.0) * inkSide;
  };
  return {part(local.x, box.x, box.w), part(local.y, box.y, box.h)};
}

journey::Ink thinnedAll(const journey::Ink& strokes) {
  journey::Ink out;
  for (const journey::Stroke& stroke : strokes) out.push_back(journey::thinned(stroke));
  return out;
}

Rect boundsOf(const Rect& box, const journey::Stroke& stroke) {
  Rect bounds;
  for (const Point place : journey::smoothLine(stroke)) {
    const Point at = Point{box.x, box.y} + place * (box.w / inkSide);
    bounds = base::unite(bounds, base::around(at, {0.1, 0.1}));
  }
  return bounds.inset(-1.5 * figures::inkWidth * box.w);
}

void drawPaper(ui::Canvas& canvas, const InkPad::Square& square, bool empty) {
  const look::Theme& theme = canvas.theme();
  const Rect& box = square.box;
  canvas.fill(box, theme.white, 4);
  canvas.outline(box, theme.line, 0.6, 4);
  if (!empty) return;
  const Point middle = box.centre();
  const Rect words{box.x + 12, middle.y + 4, box.w - 24, box.h / 2 - 16};
  const auto write = [&] {
    canvas.words(square.hint, words, {theme.heading, look::Weight::Medium, look::Align::Centre},
                 theme.secondInk, look::Upright::Top);
  };
  write();
  if (!square.twice) return;
  const auto turned = canvas.at(Transform::placed(middle, base::pi) * Transform::translation(middle * -1));
  write();
}

} // namespace

void InkPad::draw(ui::Frame& frame, const Square& square) {
  const journey::Ink ink = journey::inkIn(square.ink).value_or(journey::Ink{});
  frame.draw(square.box, [&](ui::Canvas& canvas) {
    drawPaper(canvas, square, ink.empty() && !isDrawing(square.name));
    for (const journey::Stroke& stroke : ink) figures::drawStroke(canvas, square.box, stroke);
  });
  for (const auto& [contact, live] : live_) {
    if (live.square != square.name) continue;
    const journey::Ink strokes = thinnedAll(live.strokes);
    for (const journey::Stroke& stroke : strokes)
      frame.draw(boundsOf(square.box, stroke),
                 [&](ui::Canvas& canvas) { figures::drawStroke(canvas, square.box, stroke); });
  }
  frame.area({.name = square.name,
              .box = square.box,
              .touch = [this, square](const touch::Touch& touch) { touched(touch, square); },
              .role = "drawing",
              .label = square.hint,
              .value = std::to_string(ink.size())});
}

bool InkPad::isDrawing(std::string_view name) const {
  return std::ranges::any_of(live_, [&](const auto& one) { return one.second.square == name; });
}

void InkPad::touched(const touch::Touch& touch, const Square& square) {
  using Phase = touch::Touch::Phase;
  switch (touch.phase) {
  case Phase::Began: {
    Live& live = live_[touch.contact] = {square.name, {{}}};
    return add(live, square.box, touch.local);
  }
  case Phase::Moved:
    if (const auto at = live_.find(touch.contact); at != live_.end())
      add(at->second, square.box, touch.local);
    return;
  case Phase::Held: return;
  case Phase::Cancelled: live_.erase(touch.contact); return;
  case Phase::Ended: break;
  }
  auto done = live_.extract(touch.contact);
  if (done.empty()) return;
  add(done.mapped(), square.box, touch.local);
  square.drawn(thinnedAll(done.mapped().strokes), touch.position);
}

/// A stroke ends at the edge of the square, and another begins where the finger comes back.
void InkPad::add(Live& live, const Rect& box, Point local) {
  const bool isOutside = !box.contains(local);
  if (isOutside && live.isOutside) return;
  if (!isOutside && live.isOutside) live.strokes.emplace_back();
  live.isOutside = isOutside;
  journey::Stroke& stroke = live.strokes.back();
  const Point place = inSquare(box, local);
  if (stroke.size() < mostPlaces && (stroke.empty() || base::distance(stroke.back(), place) >= nearest))
    stroke.push_back(place);
}

} // namespace ink
