#pragma once
// How large words come out on this table: what rows and columns of a chart are measured by.
#include "ui/frame.hpp"

#include <algorithm>

namespace ui {

/// The font size, millimetres, of capitals of this height, never below what can be read on this screen.
/// `grown`: so many times as large what is drawn in these millimetres comes out, as before a wall.
inline double letters(const ui::Frame& frame, double capHeight, double grown = 1) {
  return std::max(capHeight / look::Lettering::capOverSize,
                  frame.theme().smallestPixels / (frame.pixelsPerMillimetre() * grown));
}

} // namespace ui
