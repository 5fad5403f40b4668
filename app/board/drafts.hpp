#pragma once
// Notes that are being written, where they will come.
#include "board/sheet.hpp"

namespace board {

void drawDrafts(ui::Frame& frame, Room& room, const Sheet& sheet);

} // namespace board
