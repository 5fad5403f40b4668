#pragma once
// What the curve of the sheet shows at each column: a point for each touchpoint, or of so many that only
// their mean can be shown, how far they reach.
#include "board/sheet.hpp"

namespace board {

std::vector<figures::CurveMark> marksOf(const Sheet& sheet, const Room& room);

} // namespace board
