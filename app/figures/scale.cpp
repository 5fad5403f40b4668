#include "figures/scale.hpp"

#include <algorithm>
#include <cmath>

namespace figures {

void drawScale(look::Drawing& drawing, Scale y, double bar, const base::Rect& band, double left, double right,
               double width) {
  const look::Theme& theme = drawing.theme();
  const double reached = y(std::clamp(bar, journey::leastScore, journey::mostScore));
  drawing.fill({band.x, band.y, band.w, reached - band.y}, look::faded(theme.accent, 0.075));
  drawing.line({left, reached}, {right, reached}, look::mixed(theme.paper, theme.accent, 0.4), width);
  drawing.line({left, y.one}, {right, y.one}, theme.line, width);
  const double middle = y(journey::middleScore);
  // From a place that does not depend on where it begins, so that what is painted in parts fits together.
  const double dash = 3 * width, pitch = 10 * width, from = std::ceil(left / pitch) * pitch;
  if (from < right) drawing.dashes({from, middle}, {right, middle}, theme.line, width, dash, pitch - dash);
}

} // namespace figures
