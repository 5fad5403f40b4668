#include "steps/chart/marks.hpp"

#include <algorithm>

namespace steps::chart {

double largestDot(double pitch) {
  constexpr double most = 9.4;
  return most * std::clamp(pitch * 0.62 / most, 0.34, 1.0);
}

figures::CurvePlace curvePlace(const Chart& chart, std::size_t points) {
  figures::CurvePlace place{chart.scale(), {}, {largestDot(chart.pitch())}};
  for (std::size_t i = 0; i < points; ++i) place.x.push_back(chart.x(i));
  return place;
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
  if (suggested && !touchpoint.star) figures::drawStarOutline(canvas, centre, size * 0.86);
}

} // namespace steps::chart
