#pragma once
// What lies on a chart: where its curve is for figures::curve, and the signs at its points.
#include "figures/curve.hpp"
#include "figures/marks.hpp"
#include "steps/chart/chart.hpp"

namespace steps::chart {

/// The most important point is no larger than the place between two touchpoints allows.
double largestDot(double pitch);
/// Of all `points` of the chart.
figures::CurvePlace curvePlace(const Chart& chart, std::size_t points);

/// Star, heart and bolt in a column that begins at `start` and goes up, or down where `way` is 1. A star that
/// is only suggested has no filling.
void drawSigns(ui::Canvas& canvas, const journey::Touchpoint& touchpoint, bool suggested, Point start,
               int way, double size);

} // namespace steps::chart
