#pragma once
// What the plan of the sheet is asked for: by the place that there is, by the lens, by what is being written,
// and by the steps and lanes that people opened.
#include "board/lens.hpp"
#include "board/names.hpp"
#include "ui/frame.hpp"

namespace board {

/// `before`: what was laid out last. While people stretch the journey its plan is made for a few widths only;
/// between them it is stretched with all that lies on it, so that no words have to be set anew in every
/// frame.
LayoutWish wishFor(ui::Frame& frame, Room& room, const Rect& sheet, const Proportions& proportions,
                   const BoardLayout& before);
/// The largest zoom, not above this one, that the sheet is planned for.
double plannedZoom(double zoom);
/// Where columns are seen: between the gutters, which share no pixel with them.
Rect columnsOn(const ui::Frame& frame, const Rect& sheet, const Measures& measures);

} // namespace board
