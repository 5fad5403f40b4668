#pragma once
// What lies on a chart: the curve as straight pieces, its points, the range of the votes, and the signs.
#include "steps/chart/chart.hpp"

namespace steps::chart {

/// Straight between neighbours and never beyond them; no line over a touchpoint without a value.
struct Line {
  look::Colour colour{};
  double width = 1.6;
  bool dashed = false;
};
void drawLine(ui::Canvas& canvas, const Chart& chart, const std::vector<journey::CurvePoint>& curve,
              const Line& line);

/// Millimetres: as large as it is important, and no larger than the place between two touchpoints allows.
double radiusOf(const journey::CurvePoint& point, double pitch);
/// How a score is coloured: low ones warm, those that pass the bar in the accent, the others in `usual`.
look::Colour colourOf(const look::Theme& theme, double score, double bar, look::Colour usual);

inline look::Colour rangeColour(const look::Theme& theme) {
  return look::mixed(theme.paper, theme.ink, 0.11);
}
/// From the lowest to the highest vote.
void drawRange(ui::Canvas& canvas, const Chart& chart, std::size_t i, const journey::CurvePoint& point);
/// A disc: filled where the score is low or passes the bar, otherwise paper with a ring.
void drawDisc(ui::Canvas& canvas, Point at, double radius, double score, double bar);
/// Where no score is: a short line at the scale's foot.
void drawGap(ui::Canvas& canvas, Point foot);

/// Star, heart and bolt in a column that begins at `start` and goes up, or down where `way` is 1. A star that
/// is only suggested has no filling.
void drawSigns(ui::Canvas& canvas, const journey::Touchpoint& touchpoint, bool suggested, Point start,
               int way, double size);
void drawStarOutline(ui::Canvas& canvas, Point centre, double size);

} // namespace steps::chart
