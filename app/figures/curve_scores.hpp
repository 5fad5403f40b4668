#pragma once
// Where the figures at the points of a curve stand: none hides another, a point or a star; where there is no
// place for all, those that matter most have it.
#include "figures/curve.hpp"

namespace figures {

struct CurveScore {
  std::size_t mark;
  base::Rect box; ///< of the letters
  bool large;
  base::Point star; ///< of a moment of truth, on the other side of the point
};
/// `digit` and `sign`: widths of a figure and of the decimal sign, for capitals of height 1.
std::vector<CurveScore> scoresOf(Scale y, std::span<const CurveMark> marks, const CurveLook& look,
                                 double digit, double sign);

void drawScores(look::Drawing& drawing, Scale y, std::span<const CurveMark> marks, const CurveLook& look);

} // namespace figures
