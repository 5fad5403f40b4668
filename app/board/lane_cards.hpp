#pragma once
// The cards of the lanes: words, an amount over its bar, or a fail point with its remedy.
#include "board/sheet.hpp"
#include "surface/note_paper.hpp"

#include <vector>

namespace board {

/// The words in the lanes of a column, and where they are set.
void addTellings(const BoardLayout& layout, const BoardLayout::Column& column, const Measures& measures,
                 std::vector<surface::Telling>& all);
void paintLaneCard(ui::Canvas& canvas, const Room& room, const Sheet& sheet, const Rect& box,
                   const journey::Note& note, bool lifted);

} // namespace board
