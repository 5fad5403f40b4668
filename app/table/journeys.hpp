#pragma once
// Whose journey the sheet shows, said to both long sides where the workshop follows several; a tap on another
// one shows that to everybody.
//
// Areas: "journeys/<id>" with "/far", of the shown one with the value "on"; "journeys/curves" with "/far".
#include "table/room.hpp"
#include "ui/frame.hpp"

#include <functional>

namespace table {

/// Draws it along the sheet's edges and gives what is left of the sheet: all of it, where there is only one.
struct JourneysStrip {
  bool kept = false;                    ///< nobody changes it now, and only the shown one is there
  bool curves = false;                  ///< the curves of the others are shown as well
  std::function<void()> toggleCurves{}; ///< nothing: there is no choice
};
Rect drawJourneys(ui::Frame& frame, Room& room, const Rect& sheet, const JourneysStrip& strip = {});

/// "Marja", or "reis 2" where nobody named it.
std::string journeyWords(const Room& room, Id<journey::Journey> journey);

} // namespace table
