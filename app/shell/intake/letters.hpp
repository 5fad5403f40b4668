#pragma once
// How large words come out on the sheet, which grows before a wall.
#include "ui/frame.hpp"

#include <algorithm>

namespace shell {

/// The font size of capitals of this height, in the millimetres that are drawn in; never below what can be
/// read.
inline double lettersOn(const ui::Frame& frame, double capHeight) {
  return std::max(capHeight / look::Lettering::capOverSize,
                  frame.theme().smallestPixels / (frame.pixelsPerMillimetre() * frame.place().scale()));
}
/// Of one line of them.
inline double lineOn(const ui::Frame& frame, double capHeight) { return 1.24 * lettersOn(frame, capHeight); }

} // namespace shell
