#pragma once
// What is voted on, as large as its place: people's words, its channel below them, its signs beside that.
#include "ballot/ballot.hpp"
#include "ui/canvas.hpp"

namespace ballot {

void drawMatter(ui::Canvas& canvas, const Rect& box, const Matter& matter, const Room& room);

} // namespace ballot
