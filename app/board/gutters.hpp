#pragma once
// What stays in view at both ends, whatever part of the journey is shown: the numbers of the scale and the
// names of the lanes, with what they come to.
#include "board/sheet.hpp"

namespace board {

/// The right one turned, where people sit at the far side.
void drawGutters(ui::Frame& frame, Room& room, const Sheet& sheet);
/// The left one, table millimetres.
Rect leftGutter(const Sheet& sheet);

} // namespace board
