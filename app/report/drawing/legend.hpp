#pragma once
// What the signs on the map mean, in one or two lines; only of what is on it.
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

double legendHeight(const Context& context, look::Lettering& lettering, double width);
void drawLegend(const Context& context, Pen& pen, const base::Rect& area);

/// Radius of the most important points of the map's curve.
constexpr double largestDot = 3.1;
/// A sign in its small disc of paper.
void drawSign(Pen& pen, base::Point at, look::Icon icon, look::Colour colour);

} // namespace report
