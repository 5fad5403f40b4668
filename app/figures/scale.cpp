#include "figures/scale.hpp"

#include <algorithm>

namespace figures {

void drawScale(look::Drawing& drawing, Scale y, double bar, const base::Rect& band, double left, double right,
               double width) {
  const look::Theme& theme = drawing.theme();
  const double reached = y(std::clamp(bar, journey::leastScore, journey::mostScore));
  drawing.fill({band.x, band.y, band.w, reached - band.y}, look::faded(theme.accent, 0.075));
  for (const double score : {journey::leastScore, journey::mostScore})
    drawing.line({left, y(score)}, {right, y(score)}, theme.line, width);
  const double middle = y(journey::middleScore), dash = 5 * width;
  drawing.dashes({left, middle}, {right, middle}, theme.line, width, dash, dash);
}

} // namespace figures
