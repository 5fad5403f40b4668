#pragma once
// Shows a part of what was drawn, where the OpenGL driver draws in main memory: there a swap copies the whole
// picture (11 ms for 3840 x 2160 on two cores), and what was drawn stays.
#include "base/geometry.hpp"

#include <functional>

namespace platform {

/// Shows a rectangle of the current context's drawing: pixels, x and y of its lower left corner, width,
/// height.
using PartialSwap = std::function<void(int x, int y, int w, int h)>;

/// Of the current context; empty for hardware, which swaps without copying and forgets what was drawn.
PartialSwap findPartialSwap();

} // namespace platform
