#pragma once
// Nothing is written yet: what will be on the sheet, and the first word of it.
#include "board/sheet.hpp"

namespace board {

/// A dotted curve, where the team's will grow.
void paintPromise(ui::Canvas& canvas, const BoardLayout& layout);
/// In words, to both long sides.
void drawPromise(ui::Frame& frame, const Room& room, const Sheet& sheet);

} // namespace board
