#include "shell/rim/light.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace shell {

using base::Point;
using base::Rect;

double litPart(const Timer& timer, base::UtcMilliseconds now) {
  const double length = timer.length();
  if (length <= 0) return 0;
  return std::min(1.0, std::abs(std::ceil(timer.left(now))) / length);
}

void drawLight(ui::Frame& frame, const Timer& timer, base::UtcMilliseconds now) {
  constexpr double in = 2.6, corner = 5.2, track = 1.9, bright = 2.6, glow = 7.5; // millimetres
  const look::Theme& theme = frame.theme();
  const Rect all = frame.table();
  const look::Colour colour = timer.isLate(now) ? theme.late : timer.hasBegun() ? theme.accent : theme.quiet;
  const double lit = litPart(timer, now);
  const std::array<std::pair<Point, Point>, 4> edges{{{{corner, in}, {all.w - corner, in}},
                                                      {{corner, all.h - in}, {all.w - corner, all.h - in}},
                                                      {{in, corner}, {in, all.h - corner}},
                                                      {{all.w - in, corner}, {all.w - in, all.h - corner}}}};
  for (const auto& edge : edges) {
    const Point from = edge.first, to = edge.second;
    const Rect strip{std::min(from.x, to.x) - in, std::min(from.y, to.y) - in,
                     std::abs(to.x - from.x) + 2 * in + 2, std::abs(to.y - from.y) + 2 * in + 2};
    const Point middle = base::mix(from, to, 0.5), a = base::mix(middle, from, lit),
                b = base::mix(middle, to, lit);
    frame.draw(strip, [&](ui::Canvas& canvas) {
      canvas.line(from, to, look::mixed(theme.table, theme.line, 0.8), track);
      if (lit <= 0) return;
      canvas.line(a, b, look::faded(colour, 0.16), glow);
      canvas.line(a, b, colour, bright);
    });
  }
}

} // namespace shell
