#include "steps/seats/pad.hpp"

#include <algorithm>

namespace steps {

using journey::Edge;

double facingOf(Edge edge) {
  switch (edge) {
  case Edge::None:
  case Edge::Bottom: return 0;
  case Edge::Right: return -base::pi / 2;
  case Edge::Top: return base::pi;
  case Edge::Left: return base::pi / 2;
  }
  return 0;
}

base::Transform padPlace(Edge edge, double along, base::Size table, double width) {
  const bool longSide = edge == Edge::Left || edge == Edge::Right;
  const double span = longSide ? table.h : table.w;
  const double at = span <= width ? span / 2 : std::clamp(along * span, width / 2, span - width / 2);
  switch (edge) {
  case Edge::None:
  case Edge::Bottom: return base::Transform::placed({at, table.h}, facingOf(edge));
  case Edge::Right: return base::Transform::placed({table.w, table.h - at}, facingOf(edge));
  case Edge::Top: return base::Transform::placed({table.w - at, 0}, facingOf(edge));
  case Edge::Left: return base::Transform::placed({0, at}, facingOf(edge));
  }
  return {};
}

} // namespace steps
