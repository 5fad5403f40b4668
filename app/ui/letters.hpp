#pragma once
// How large words come out on this table: what rows and columns of a chart are measured by.
#include "ui/frame.hpp"

#include <algorithm>

namespace ui {

/// The font size, millimetres, of capitals of this height, never below what can be read on this screen.
inline double letters(const ui::Frame& frame, double capHeight) {
  return std::max(capHeight / look::Lettering::capOverSize,
                  frame.theme().smallestPixels / frame.pixelsPerMillimetre());
}

} // namespace ui
