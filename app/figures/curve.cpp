#include "figures/curve.hpp"

#include "figures/marks.hpp"

#include <algorithm>

namespace figures {
namespace {

using base::Point;
using journey::CurvePoint;

/// The score at a point in figures, and the star behind it, clear of the line and of what is under the scale.
void drawFigure(look::Drawing& drawing, std::span<const CurvePoint> team, const CurvePlace& place,
                std::size_t at, double bar, const language::Catalogue& words) {
  const look::Theme& theme = drawing.theme();
  const CurvePoint& point = team[at];
  const double letters = place.size.letters, radius = dotRadius(point, place.size.largest);
  const Point middle = place.at(at, point.experience);
  const double needs = radius + letters * (point.touchpoint->star ? 4.2 : 2.4);
  const bool above = isAbove(team, at) || middle.y + needs > std::max(place.y.one, place.y.ten);
  const double side = above ? -1 : 1;

  const look::TextStyle style{
      .capHeight = letters, .weight = look::Weight::SemiBold, .align = look::Align::Centre};
  const std::string figure = words.number(point.experience, 1);
  const Point beside = middle + Point{0, side * (radius + letters * 1.25)};
  const base::Size size{drawing.measure(figure, style).w + letters * 0.4, letters * 1.5};
  drawing.fill(base::around(beside, size), look::faded(theme.paper, 0.82), letters * 0.4);
  drawing.label(figure, beside, style, scoreColour(theme, point.experience, bar, theme.ink));
  if (point.touchpoint->star)
    drawing.icon(look::Icon::Star, middle + Point{0, side * (radius + letters * 3.15)}, letters * 1.9,
                 theme.star);
}

void drawStretch(look::Drawing& drawing, const std::vector<Point>& points, const CurvePlace& place,
                 Voice voice) {
  const look::Theme& theme = drawing.theme();
  const double width = place.lineWidth();
  switch (voice) {
  case Voice::Team: return drawing.polyline(points, theme.ink, width);
  case Voice::Customers: return drawDashed(drawing, points, theme.customers, width, 2.6 * width, 2.2 * width);
  case Voice::Aim: return drawing.polyline(points, theme.accent, 1.5 * width);
  }
}

} // namespace

void drawCurve(look::Drawing& drawing, const Curve& curve, const CurvePlace& place,
               const language::Catalogue& words) {
  if (curve.ranges)
    for (std::size_t i = 0; i < curve.team.size(); ++i) drawRange(drawing, curve.team[i], place, i);
  drawVoice(drawing, curve.customers, place, Voice::Customers);
  drawVoice(drawing, curve.aim, place, Voice::Aim);
  drawVoice(drawing, curve.team, place, Voice::Team);
  const auto points = [&](std::span<const CurvePoint> all, Voice voice) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].given)
        drawPoint(drawing, all[i], place.at(i, all[i].experience), place.size.largest, voice, curve.bar);
  };
  points(curve.aim, Voice::Aim);
  points(curve.team, Voice::Team);
  points(curve.customers, Voice::Customers);
  for (std::size_t i = 0; i < curve.team.size(); ++i) {
    if (!curve.team[i].given)
      drawGap(drawing, {place.x[i], place.y(journey::leastScore)}, place.size.largest * 0.32);
    else if (place.size.letters > 0)
      drawFigure(drawing, curve.team, place, i, curve.bar, words);
  }
}

void drawVoice(look::Drawing& drawing, std::span<const CurvePoint> points, const CurvePlace& place,
               Voice voice) {
  std::vector<Point> stretch;
  const auto finish = [&] {
    if (stretch.size() > 1) drawStretch(drawing, stretch, place, voice);
    stretch.clear();
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].given && points[i].stage != nullptr && !points[i].after)
      stretch.push_back(place.at(i, points[i].experience));
    else
      finish();
  }
  finish();
}

void drawRange(look::Drawing& drawing, const CurvePoint& point, const CurvePlace& place, std::size_t at) {
  if (!point.given || point.highest <= point.lowest) return;
  const double width = place.size.largest * 0.52;
  const Point highest = place.at(at, point.highest);
  drawRange(drawing, highest, place.at(at, point.lowest), width, point.discuss);
  if (point.discuss)
    drawing.icon(look::Icon::Discuss, highest + Point{0, -1.6 * width}, 1.8 * width, drawing.theme().star);
}

void drawPoint(look::Drawing& drawing, const CurvePoint& point, Point at, double largest, Voice voice,
               double bar) {
  switch (voice) {
  case Voice::Team:
    if (point.after) return drawAfter(drawing, at, dotRadius(point, largest), point.experience, bar);
    return drawDot(drawing, at, dotRadius(point, largest), point.experience, bar);
  case Voice::Customers: return drawDiamond(drawing, at, largest * 0.44, drawing.theme().customers);
  case Voice::Aim: return drawAim(drawing, at, largest * 0.5);
  }
}

bool isAbove(std::span<const CurvePoint> points, std::size_t at) {
  const auto value = [&](std::size_t i) {
    return points[i].given ? points[i].experience : points[at].experience;
  };
  const double before = value(at > 0 ? at - 1 : at), after = value(std::min(at + 1, points.size() - 1));
  return (before + after) / 2 <= points[at].experience;
}

} // namespace figures
