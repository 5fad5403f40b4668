#pragma once
// Who has voted: how many of how many, and a sign for everybody at the table. Never what.
#include "steps/ballot/ballot.hpp"
#include "ui/frame.hpp"

namespace steps::ballot {

/// "6 van 8 stemmen binnen" above the signs: filled: in; only a ring: not yet; a ring with a bar: abstained.
void drawTurnout(ui::Frame& frame, const Room& room, const Round& round, const Rect& box);

} // namespace steps::ballot
