#include "program/measure.hpp"

#include "platform/window.hpp"

#include <algorithm>

namespace program {

double pixelsPerMillimetre(const Display& display) {
  const double real = display.diagonalInch > 0
                          ? platform::pixelsPerMillimetre(display.monitor, display.diagonalInch)
                          : display.monitorDensity;
  return std::min({real, display.window.w / leastTable.w, display.window.h / leastTable.h});
}

} // namespace program
