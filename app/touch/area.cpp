#include "touch/area.hpp"

#include <algorithm>
#include <limits>

namespace touch {

bool Touch::isTap() const { return phase == Phase::Ended && inside && !isDrag(); }

bool Touch::isDrag() const { return travel > tapSlop; }

std::optional<base::Point> Area::local(base::Point table) const {
  if (place.a * place.d - place.b * place.c == 0) return {};
  return place.inverse()(table);
}

double Area::distance(base::Point table) const {
  const auto at = local(table);
  if (!at || box.empty()) return std::numeric_limits<double>::infinity();
  if (box.contains(*at)) return 0;
  const base::Point nearest{std::clamp(at->x, box.x, box.right()), std::clamp(at->y, box.y, box.bottom())};
  // The right and bottom edges are outside: never 0 there, so that one of two neighbours is hit, not both.
  return std::max(base::distance(*at, nearest) * place.scale(), std::numeric_limits<double>::min());
}

} // namespace touch
