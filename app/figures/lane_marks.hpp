#pragma once
// What lanes look like wherever they are drawn: their papers, and the lines of a blueprint between them.
#include "journey/lanes.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

namespace figures {

look::Colour paperOf(journey::Paper paper, const look::Theme& theme);
/// What people call the line.
language::Text nameOf(journey::Line line);
/// Solid, dashed or dotted.
void drawLine(look::Drawing& drawing, journey::Line line, base::Point from, base::Point to, double width);

} // namespace figures
