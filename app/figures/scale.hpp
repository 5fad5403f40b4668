#pragma once
// Where a score of 1 to 10 lies along a length. Every figure and every screen asks this.
#include "journey/level.hpp"
#include "look/drawing.hpp"

namespace figures {

struct Scale {
  double one = 0, ten = 0; ///< where 1 and 10 lie

  double operator()(double score) const {
    return one + (score - journey::leastScore) / (journey::mostScore - journey::leastScore) * (ten - one);
  }
};

/// The ground of a curve: the band of what reaches the bar, from `band`'s top, as wide as `band`; and the
/// lines of the bar, the middle and 1 between these two ends.
void drawScale(look::Drawing& drawing, Scale y, double bar, const base::Rect& band, double left, double right,
               double width);

} // namespace figures
