#pragma once
// The top of a card: which touchpoint it is about, and its channel.
#include "board/names.hpp"
#include "ui/frame.hpp"

namespace board {

/// For a card whose content is this wide: one line of words or two, about.
double headingHeight(const ui::Frame& frame, const journey::Touchpoint& touchpoint, double width);
/// At the top of the box; room for the card's close button is left at the right.
void drawHeading(ui::Frame& frame, const Room& room, const journey::Touchpoint& touchpoint, const Rect& box);

} // namespace board
