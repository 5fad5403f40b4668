#pragma once
// The lines of the blueprint with their names, and what unused lanes are, said to both long sides whatever
// part of the journey is in view.
#include "board/sheet.hpp"

namespace board {

void drawLaneWords(ui::Frame& frame, const Room& room, const Sheet& sheet);

} // namespace board
