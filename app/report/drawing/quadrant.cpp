#include "report/drawing/quadrant.hpp"

#include "figures/quadrant.hpp"

#include <algorithm>
#include <unordered_map>

namespace report {

void drawQuadrant(const Context& context, Pen& pen, const base::Rect& area) {
  constexpr double letters = 2, axis = 5, gutter = 4;
  figures::QuadrantPlace place{{area.x + gutter, area.y + axis, area.w - gutter, area.h - 2 * axis}, 2.5};
  // Smaller where many share the plot, never smaller than what can be read.
  const double share = place.plot.w * place.plot.h / static_cast<double>(context.story.quadrant.size());
  place.radius = std::clamp(std::sqrt(share) * 0.22, 1.9, 2.5);

  std::unordered_map<const journey::Touchpoint*, std::size_t> numbers;
  for (const auto* touchpoint : context.story.touchpoints) numbers[touchpoint] = numbers.size() + 1;
  std::vector<figures::QuadrantSpot> spots;
  for (const journey::CurvePoint& point : context.story.quadrant)
    spots.push_back({point, numbers[point.touchpoint]});
  figures::placeTags(spots, place);

  figures::drawQuadrantGround(pen, place, context.story.cross, letters, context.catalogue);
  figures::drawTies(pen, spots, place);
  for (const figures::QuadrantSpot& spot : spots) figures::drawTag(pen, spot, place);
}

} // namespace report
