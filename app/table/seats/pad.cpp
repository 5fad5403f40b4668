#include "table/seats/pad.hpp"

namespace table {

using journey::Edge;

base::Transform Pad::tabPlace() const {
  return base::Transform::placed(place(base::Point{}), place.angle()) * base::Transform::scaling(tabScale);
}

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

} // namespace table
