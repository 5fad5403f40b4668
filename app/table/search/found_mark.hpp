#pragma once
// How something looks that people look for, and how the rest steps back.
#include "ui/frame.hpp"

namespace table {

class Room;

/// A strong line around it and the sign of searching at its corner; `brought`: somebody went to it.
void paintFound(ui::Canvas& canvas, const base::Rect& box, bool brought = false);
/// Pale, upon what is painted already.
void paintSteppedBack(ui::Canvas& canvas, const base::Rect& box);

/// Lights what the screen shows, by the names of its areas ("persona/12"); `from`: the first of them. What
/// another area covers is left out. The sheet of the journey lights its own.
void drawFound(ui::Frame& frame, const Room& room, std::size_t from);

} // namespace table
