#pragma once
// Whose journey the sheet shows, said to both long sides where the workshop follows several; a tap on another
// one shows that to everybody.
//
// Areas: "journeys/<id>" with "/far", of the shown one with the value "on".
#include "steps/room.hpp"
#include "ui/frame.hpp"

namespace steps {

/// Draws it along the sheet's edges and gives what is left of the sheet: all of it, where there is only one.
/// `kept`: nobody changes it now, and only the shown one is there.
Rect drawJourneys(ui::Frame& frame, Room& room, const Rect& sheet, bool kept = false);

/// "Marja", or "reis 2" where nobody named it.
std::string journeyWords(const Room& room, Id<journey::Journey> journey);

} // namespace steps
