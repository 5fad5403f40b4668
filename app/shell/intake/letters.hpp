#pragma once
// How large words come out on the sheet, which grows before a wall.
#include "ui/letters.hpp"

namespace shell {

/// How wide it is where it asks less than a preview does; millimetres.
inline constexpr double narrowIntake = 640;

inline double lettersOn(const ui::Frame& frame, double capHeight) {
  return ui::letters(frame, capHeight, frame.place().scale());
}
/// Of one line of them.
inline double lineOn(const ui::Frame& frame, double capHeight) { return 1.24 * lettersOn(frame, capHeight); }

} // namespace shell
