#pragma once
// What the signs on the map mean, in one or two lines; only of what is on it.
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

double legendHeight(const Context& context, look::Lettering& lettering, double width);
void drawLegend(const Context& context, Pen& pen, const base::Rect& area);

/// The shapes of the curve, used on it and to explain it.
void drawDot(Pen& pen, base::Point at, double radius, const journey::CurvePoint& point,
             const journey::Brief& brief);
void drawGap(Pen& pen, base::Point at);
void drawDiamond(Pen& pen, base::Point at, double radius);
void drawRange(Pen& pen, base::Point from, base::Point to, bool discuss);
/// A sign in its small disc of paper.
void drawSign(Pen& pen, base::Point at, look::Icon icon, look::Colour colour);
double dotRadius(const journey::CurvePoint& point);
look::Colour customersColour(const look::Theme& theme);

} // namespace report
