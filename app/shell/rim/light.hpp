#pragma once
// The time as a light in the rim, the same on all four edges: it drains from the corners to the middle, turns
// to another colour when it is late, and grows back over time. It never blinks.
#include "shell/rim/timer.hpp"
#include "ui/frame.hpp"

namespace shell {

/// How much of each edge is lit, 0..1.
double litPart(const Timer& timer, base::UtcMilliseconds now);
void drawLight(ui::Frame& frame, const Timer& timer, base::UtcMilliseconds now);

} // namespace shell
