#pragma once
// What stays in view at the top, whatever part of the journey is shown: the names of stages and steps, said
// to both long sides, and whose way the sheet shows.
#include "board/sheet.hpp"

namespace board {

void drawHeads(ui::Frame& frame, Room& room, const Sheet& sheet);
/// Steps that somebody opened are folded again.
void drawFolds(ui::Frame& frame, Room& room, const Sheet& sheet);
/// In the corner over the names of the lanes.
void drawPersona(ui::Frame& frame, Room& room, const Sheet& sheet);
/// Which part of the journey is in view: a line along the heads.
void drawOverview(ui::Frame& frame, const Sheet& sheet);

} // namespace board
