#pragma once
// Small drawings of what hands can do at the table.
#include "steps/hand.hpp"
#include "ui/canvas.hpp"

namespace shell {

void drawHand(ui::Canvas& canvas, const base::Rect& box, steps::Hand hand);

} // namespace shell
