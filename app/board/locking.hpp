#pragma once
// The facilitator locked the stages and steps: they stay as they are.
#include "board/names.hpp"
#include "touch/area.hpp"

namespace board {

/// Whether they are locked; who tries all the same is told at the place of the touch.
bool isKept(Room& room, const touch::Touch& touch);

} // namespace board
