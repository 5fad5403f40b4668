#pragma once
// Who has voted: how many of how many, and a sign for everybody at the table. Never what.
#include "ballot/ballot.hpp"
#include "ui/frame.hpp"

namespace ballot {

/// "6 van 8 stemmen binnen" above the signs: filled: in; only a ring: not yet; a ring with a bar: abstained.
void drawTurnout(ui::Frame& frame, const Room& room, const Round& round, const Rect& box);

/// "4 van 8 stemmen binnen  ·  1 onthouden"
std::string turnoutWords(const Room& room, const Round& round);
/// The words alone, in the middle of the box: what is in, and who abstains apart from it.
void drawCount(ui::Frame& frame, const Room& room, const Round& round, const Rect& box, double capHeight);
/// The signs of all at the table, along the sides of a card, each on the side where that person sits; where
/// all sit at one side, in a row along its foot.
void drawSigns(ui::Frame& frame, const Room& room, const Round& round, const Rect& card, double radius);

} // namespace ballot
