#pragma once
// Where the sheet that everybody works on lies on the table: all of it but a rim for the tabs of those who
// sit there. Open pads lie over the sheet; nothing on it moves because of them.
#include "table/room.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <set>

namespace table {

/// Millimetres that are kept at an edge with tabs, or with the place and the action in its corners.
constexpr double rimDepth = 32;
/// And at the other edges: the light of the timer, and a little air.
constexpr double lightDepth = 12;

/// What the near edge keeps. Where everybody is there, before a wall and on a laptop, tabs take the whole
/// width: they stand on the row of the place and the action, and pads grow from there over the sheet.
double nearDepth(Setting setting, bool seated);

/// The sheet on a table of this size, at whose edges `taken` people have a seat. The near edge always has its
/// rim: there the facilitator goes on. Before a wall and on a laptop everybody is at the near edge.
Rect sheetOn(Size table, Setting setting, const std::set<journey::Edge>& taken);

/// The same for the people who have a seat now; a seat on its way along the rim moves nothing.
Rect sheetOf(const Room& room);

/// Draws what is made for the sheet of a 65 inch table: on a larger one, as before a wall, all of it grows
/// with the sheet. `content` is told how large the box is in the millimetres that it draws in.
void drawGrown(ui::Frame& frame, const Rect& box, const std::function<void(const Rect& inner)>& content);

} // namespace table
