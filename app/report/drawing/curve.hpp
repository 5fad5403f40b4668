#pragma once
// The emotion curve of one band of the map.
#include "report/drawing/map_plan.hpp"
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

/// The band of the bar, the scale and the lines that go through the notes down to their points.
void drawScale(const Context& context, Pen& pen, const Band& band);
/// Both curves, straight from point to point: they never say more than the votes do.
void drawCurves(const Context& context, Pen& pen, const Band& band);

} // namespace report
