#include "figures/scale.hpp"

#include <algorithm>

namespace figures {

void drawScale(look::Drawing& drawing, Scale y, double bar, const base::Rect& band, double left, double right,
               double width) {
  const look::Theme& theme = drawing.theme();
  const double reached = y(std::clamp(bar, journey::leastScore, journey::mostScore));
  drawing.fill({band.x, band.y, band.w, reached - band.y}, look::faded(theme.accent, 0.075));
  drawing.line({left, reached}, {right, reached}, look::mixed(theme.paper, theme.accent, 0.4), width);
  drawing.line({left, y.one}, {right, y.one}, theme.line, width);
  const double middle = y(journey::middleScore);
  drawing.dashes({left, middle}, {right, middle}, theme.line, width, 3 * width, 7 * width);
}

} // namespace figures
