#pragma once
// How large a millimetre is: everything on the table is laid out in millimetres, which follow from the
// display.
//
// 1. A diagonal that people gave (on the command line, else in the display sheet) goes before what the
// monitor tells.
// 2. A table narrower than `leastTable` (a laptop, a small window) is laid out as if it were that large: its
// millimetres are smaller than real ones, and everything still has its place.
#include "base/geometry.hpp"

namespace program {

constexpr base::Size leastTable{1200, 675}; ///< millimetres

struct Display {
  base::Size window{}, monitor{}; ///< pixels
  double monitorDensity = 0;      ///< pixels per millimetre, as the monitor tells
  double diagonalInch = 0;        ///< of the monitor, as people say; 0: nobody said
};
/// Pixels to a millimetre of the layout.
double pixelsPerMillimetre(const Display& display);

} // namespace program
