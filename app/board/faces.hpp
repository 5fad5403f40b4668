#pragma once
// How the cards of the sheet look: with their number and score, all in letters of one size.
#include "board/sheet.hpp"
#include "surface/note_paper.hpp"

namespace board {

surface::NoteFace faceOf(Room& room, const Sheet& sheet, const BoardLayout::Cell& cell,
                         const look::Theme& theme);
surface::NoteFace faceOf(const Sheet& sheet, const journey::Note& note, const look::Theme& theme);
void paintFace(ui::Canvas& canvas, const Rect& box, const surface::NoteFace& face, BoardLayout::Form form);

} // namespace board
