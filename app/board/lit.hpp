#pragma once
// What a lens lays over the sheet: the touchpoint that it is about, and those that are worked on, each from
// its note to its point.
#include "board/sheet.hpp"

namespace board {

/// A dotted line from the note to its point, along which it drops; then rings spread around it once.
void drawLit(ui::Frame& frame, const Room& room, Sheet& sheet);
/// Lines up with its note above and its number in the quadrant.
void drawPicks(ui::Frame& frame, const Sheet& sheet);

} // namespace board
