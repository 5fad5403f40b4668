#pragma once
// Importance against experience: where the work pays. A dot stays where its values are; what moves, where
// many are near each other, is the number that names it.
#include "figures/scale.hpp"
#include "journey/curve.hpp"
#include "language/language.hpp"

#include <array>
#include <vector>

namespace figures {

struct QuadrantPlace {
  base::Rect plot;
  double radius = 6; ///< of a number's disc; dots and lines follow from it

  base::Point at(double experience, double importance) const;
  /// Of the dot that stands for a number which is not on its place.
  double dot() const { return radius * 0.3; }
};

struct QuadrantSpot {
  journey::CurvePoint point; ///< with both values
  std::size_t number;        ///< in the journey, from 1
  base::Point dot{};         ///< where its values are
  base::Point tag{};         ///< the middle of its number's disc

  bool isApart() const { return dot != tag; }
};

/// Sets dots and tags. Those that promise most choose first, whatever is picked: nothing moves under a
/// finger. A tag lies on its dot where it hides no other; otherwise as near as there is room, clear of all
/// dots and tags; where there is no room at all it lies on its dot.
void placeTags(std::vector<QuadrantSpot>& spots, const QuadrantPlace& place);

/// The corners with their names, the cross-hair and both axes, whose words stand outside of the plot: above
/// it and below, each 2 capitals high.
void drawQuadrantGround(look::Drawing& drawing, const QuadrantPlace& place, const journey::CrossHair& cross,
                        double letters, const language::Catalogue& words);
/// Where the names of the corners stand: improve, keep, watch, no investment.
std::array<base::Rect, 4> quadrantCorners(const QuadrantPlace& place, const journey::CrossHair& cross,
                                          double letters);
language::Text quadrantText(journey::Quadrant quadrant);
/// The dots that are not under their number, and what ties them to it.
void drawTies(look::Drawing& drawing, const std::vector<QuadrantSpot>& spots, const QuadrantPlace& place);
void drawTag(look::Drawing& drawing, const QuadrantSpot& spot, const QuadrantPlace& place);

} // namespace figures
