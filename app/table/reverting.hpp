#pragma once
// Undo, redo and take back at the table: each says what it did, and leaves alone what somebody has in a hand.
#include "table/step.hpp"

namespace table {

void undo(Room& room, const Step& step);
void redo(Room& room, const Step& step);
/// What this person did last; told at `at`, table millimetres.
void takeBack(Room& room, const Step& step, Id<Participant> who, std::optional<Point> at = {});
/// This deed alone, whatever was done after it.
void takeBackDeed(Room& room, const Step& step, std::int64_t deed, std::optional<Point> at = {});

} // namespace table
