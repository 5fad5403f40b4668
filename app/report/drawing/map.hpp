#pragma once
// The map with its curve as one picture: the sheet that hangs on the wall the next morning.
#include "report/drawing/map_plan.hpp"
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

/// What lies around the sheets: the colour of the table on a screen, nothing on paper.
enum class Ground { Table, Paper };

MapPlan planMap(const Context& context, look::Lettering& lettering);
/// The lettering must be the one it was planned with.
void drawMap(const Context& context, const MapPlan& plan, Pen& pen, Ground ground);

} // namespace report
