#pragma once
// The lane of what customers were seen to do: bars under each touchpoint's place on the curve.
#include "board/sheet.hpp"

#include <utility>
#include <vector>

namespace board {

void paintSeen(ui::Canvas& canvas, const Room& room, const Sheet& sheet, const BoardLayout::Lane& lane);
/// What stands in the gutter beside each row, and at which height; nothing beside a lane of notes.
std::vector<std::pair<journey::Seen, double>> seenRows(const Sheet& sheet, const BoardLayout::LaneBand& band);

} // namespace board
