#pragma once
// The map with its curve as one picture: the sheet that hangs on the wall the next morning.
#include "report/drawing/map_plan.hpp"
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

/// What lies around the sheets: the colour of the table on a screen, nothing on paper.
enum class Ground { Table, Paper };

/// On one sheet as wide as A3, as high as it becomes.
MapPlan planMap(const Context& context, look::Lettering& lettering);
/// On paper of a standard size: the smallest of A3 to A0 that holds it all, otherwise on several of A0. The
/// letters are as large on any of them.
std::vector<MapPlan> planPages(const Context& context, look::Lettering& lettering);
/// What lies in `part` of the page, and perhaps more.
void drawMap(const Context& context, const MapPlan& plan, Pen& pen, Ground ground, const base::Rect& part);

} // namespace report
