#include "figures/marks.hpp"

#include "journey/level.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace figures {

using base::Point;
using look::Colour;

Colour scoreColour(const look::Theme& theme, double score, double bar, Colour usual) {
  switch (journey::levelOf(score, bar)) {
  case journey::Level::Low: return theme.low;
  case journey::Level::High: return theme.accent;
  case journey::Level::Middle: return usual;
  }
  return usual;
}

Colour gapColour(const look::Theme& theme, double gap) {
  return gap < 0 ? theme.low : gap > 0 ? theme.customers : theme.secondInk;
}

double dotRadius(double importance, double largest) {
  constexpr double least = 0.385, unweighted = 0.56;
  if (importance <= 0) return unweighted * largest;
  const double part = (importance - journey::leastScore) / (journey::mostScore - journey::leastScore);
  return (least + (1 - least) * part) * largest;
}

void drawDot(look::Drawing& drawing, Point at, double radius, double score, double bar) {
  const look::Theme& theme = drawing.theme();
  const Colour colour = scoreColour(theme, score, bar, theme.ink);
  drawing.disc(at, radius + std::clamp(radius * 0.2, 0.4, 0.8), theme.paper);
  drawing.disc(at, radius, colour);
  if (colour == theme.ink) drawing.disc(at, radius - std::clamp(radius * 0.22, 0.45, 1.5), theme.white);
}

void drawAfter(look::Drawing& drawing, Point at, double radius, double score, double bar) {
  const look::Theme& theme = drawing.theme();
  const look::Colour colour = scoreColour(theme, score, bar, theme.ink);
  drawing.disc(at, radius, colour);
  drawing.disc(at, radius * 0.72, theme.paper);
  drawing.disc(at, radius * 0.3, colour);
}

void drawDiamond(look::Drawing& drawing, Point at, double radius, Colour colour) {
  drawing.symbol(look::Symbol::Diamond, at, radius * 1.3, drawing.theme().paper);
  drawing.symbol(look::Symbol::Diamond, at, radius, colour);
}

void drawExpected(look::Drawing& drawing, Point at, double radius) {
  const look::Theme& theme = drawing.theme();
  const base::Rect bar = base::around(at, {2.6 * radius, 0.8 * radius});
  drawing.fill(bar.inset(-0.2 * radius), theme.paper, 0.6 * radius);
  drawing.fill(bar, theme.customers, 0.4 * radius);
  drawing.fill(bar.inset(0.25 * radius), theme.paper, 0.15 * radius);
}

void drawGap(look::Drawing& drawing, Point at, double radius) {
  drawing.disc(at, radius, drawing.theme().secondInk);
  drawing.disc(at, radius * 0.7, drawing.theme().paper);
}

void drawRange(look::Drawing& drawing, Point highest, Point lowest, double width, bool discuss) {
  const look::Theme& theme = drawing.theme();
  const double end = width / 2;
  const base::Rect bar{highest.x - end, highest.y - end, width, lowest.y - highest.y + width};
  drawing.fill(bar, discuss ? look::faded(theme.star, 0.42) : look::mixed(theme.paper, theme.ink, 0.11), end);
}

void drawStarOutline(look::Drawing& drawing, Point centre, double size) {
  const look::Theme& theme = drawing.theme();
  std::vector<Point> star = look::outline(look::Symbol::Star);
  for (Point& corner : star) corner = centre + corner * (size / 2);
  drawing.polygon(star, theme.paper);
  star.push_back(star.front());
  drawing.polyline(star, theme.star, size * 0.09);
}

void drawDashed(look::Drawing& drawing, std::span<const Point> points, Colour colour, double width,
                double dash, double space) {
  std::vector<Point> piece;
  bool drawn = true;
  double left = dash; // of the dash or the space under way
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const double whole = base::distance(points[i], points[i + 1]);
    double done = 0;
    if (drawn) piece.push_back(points[i]);
    while (whole - done > left) {
      done += left;
      piece.push_back(base::mix(points[i], points[i + 1], done / whole));
      if (drawn) drawing.polyline(piece, colour, width), piece.clear();
      drawn = !drawn;
      left = drawn ? dash : space;
    }
    left -= whole - done;
  }
  if (drawn && !points.empty()) {
    piece.push_back(points.back());
    drawing.polyline(piece, colour, width);
  }
}

void drawDotted(look::Drawing& drawing, std::span<const Point> points, Colour colour, double radius,
                double apart) {
  double walked = 0, next = 0;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const double length = base::distance(points[i - 1], points[i]);
    for (; next <= walked + length; next += apart)
      drawing.disc(base::mix(points[i - 1], points[i], length > 0 ? (next - walked) / length : 0), radius,
                   colour);
    walked += length;
  }
}

} // namespace figures
