#include "report/drawing/legend.hpp"

namespace report {

double dotRadius(const journey::CurvePoint& point) {
  return point.weighted ? 1.2 + (point.importance - 1) / 9 * 1.9 : 1.6;
}

look::Colour customersColour(const look::Theme& theme) { return theme.seats[4]; }

void drawDot(Pen& pen, base::Point at, double radius, const journey::CurvePoint& point,
             const journey::Brief& brief) {
  const look::Theme& theme = pen.theme();
  pen.disc(at, radius + 0.45, theme.paper);
  if (isHigh(point, brief)) return pen.disc(at, radius, theme.accent);
  if (isLow(point)) return pen.disc(at, radius, theme.low);
  pen.disc(at, radius, theme.ink);
  pen.disc(at, radius - 0.5, theme.white);
}

void drawGap(Pen& pen, base::Point at) {
  pen.disc(at, 1.0, pen.theme().secondInk);
  pen.disc(at, 0.7, pen.theme().paper);
}

void drawDiamond(Pen& pen, base::Point at, double radius) {
  const auto diamond = [&](double r) {
    return std::array<base::Point, 4>{at + base::Point{0, -r}, at + base::Point{r, 0}, at + base::Point{0, r},
                                      at + base::Point{-r, 0}};
  };
  pen.polygon(diamond(radius + 0.5), pen.theme().paper);
  pen.polygon(diamond(radius), customersColour(pen.theme()));
}

void drawRange(Pen& pen, base::Point from, base::Point to, bool discuss) {
  const look::Theme& theme = pen.theme();
  pen.line(from, to, discuss ? look::faded(theme.star, 0.42) : look::faded(theme.ink, 0.1), 1.7);
  if (discuss) pen.icon(look::Icon::Discuss, from + base::Point{0, -2.7}, 3, theme.star);
}

void drawSign(Pen& pen, base::Point at, look::Icon icon, look::Colour colour) {
  pen.disc(at, 2.15, pen.theme().line);
  pen.disc(at, 1.95, pen.theme().paper);
  pen.icon(icon, at, 2.9, colour);
}

} // namespace report
