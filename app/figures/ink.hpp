#pragma once
// What fingers drew, on screen and paper alike.
#include "journey/ink.hpp"
#include "look/drawing.hpp"

namespace figures {

/// Of the side of the square that is drawn in.
inline constexpr double inkWidth = 0.018;

/// Into the largest square in the middle of the box, standing on its lower edge.
void drawInk(look::Drawing& drawing, const base::Rect& box, const journey::Ink& ink);
/// One stroke of it, in that very square.
void drawStroke(look::Drawing& drawing, const base::Rect& square, const journey::Stroke& stroke);

} // namespace figures
