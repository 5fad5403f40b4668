#include "steps/chart/marks.hpp"

#include <algorithm>

namespace steps::chart {

namespace {

constexpr double low = 4.5; // below it an experience is a low one

} // namespace

void drawLine(ui::Canvas& canvas, const Chart& chart, const std::vector<journey::CurvePoint>& curve,
              const Line& line) {
  std::vector<Point> piece;
  const auto finish = [&] {
    if (!line.dashed) canvas.polyline(piece, line.colour, line.width);
    for (std::size_t i = 1; line.dashed && i < piece.size(); ++i)
      canvas.dashes(piece[i - 1], piece[i], line.colour, line.width, 5, 3);
    piece.clear();
  };
  for (std::size_t i = 0; i < curve.size(); ++i) {
    if (curve[i].given)
      piece.push_back(chart.at(i, curve[i].experience));
    else
      finish();
  }
  finish();
}

double radiusOf(const journey::CurvePoint& point, double pitch) {
  constexpr double least = 3.6, most = 9.4, unweighted = 5.5;
  const double wanted = point.weighted ? least + (most - least) * (point.importance - 1) / 9 : unweighted;
  return wanted * std::clamp(pitch * 0.62 / most, 0.34, 1.0);
}

look::Colour colourOf(const look::Theme& theme, double score, double bar, look::Colour usual) {
  return score < low ? theme.low : score >= bar ? theme.accent : usual;
}

void drawRange(ui::Canvas& canvas, const Chart& chart, std::size_t i, const journey::CurvePoint& point) {
  if (point.highest <= point.lowest) return;
  const double width = std::clamp(chart.pitch() * 0.2, 1.6, 5.0), top = chart.y(point.highest);
  const Rect bar{chart.x(i) - width / 2, top, width, chart.y(point.lowest) - top};
  canvas.fill(bar, rangeColour(canvas.theme()), width / 2);
}

void drawDisc(ui::Canvas& canvas, Point at, double radius, double score, double bar) {
  const look::Theme& theme = canvas.theme();
  const look::Colour colour = colourOf(theme, score, bar, theme.ink);
  const double ring = std::clamp(radius * 0.2, 0.7, 1.5);
  canvas.disc(at, radius + 0.8, theme.paper);
  canvas.disc(at, radius, colour);
  if (colour == theme.ink) canvas.disc(at, radius - ring, theme.white);
}

void drawGap(ui::Canvas& canvas, Point foot) {
  canvas.line({foot.x - 3, foot.y}, {foot.x + 3, foot.y}, canvas.theme().quiet, 1.4);
}

void drawStarOutline(ui::Canvas& canvas, Point centre, double size) {
  const look::Theme& theme = canvas.theme();
  std::vector<Point> star = look::outline(look::Symbol::Star);
  for (Point& corner : star) corner = centre + corner * (size / 2);
  canvas.polygon(star, theme.paper);
  star.push_back(star.front());
  canvas.polyline(star, theme.star, std::max(0.7, size * 0.09));
}

void drawSigns(ui::Canvas& canvas, const journey::Touchpoint& touchpoint, bool suggested, Point start,
               int way, double size) {
  const look::Theme& theme = canvas.theme();
  Point centre{start.x, start.y + way * size * 0.62};
  const auto next = [&] { centre.y += way * size * 1.02; };
  const auto icon = [&](bool on, look::Icon sign, look::Colour colour) {
    if (!on) return;
    canvas.icon(sign, centre, size, colour);
    next();
  };
  icon(touchpoint.bolt, look::Icon::Bolt, theme.low);
  icon(touchpoint.heart, look::Icon::Heart, theme.heart);
  icon(touchpoint.star, look::Icon::Star, theme.star);
  if (suggested && !touchpoint.star) drawStarOutline(canvas, centre, size * 0.86);
}

} // namespace steps::chart
