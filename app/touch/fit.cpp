#include "touch/fit.hpp"

#include <algorithm>
#include <cmath>

namespace touch {

std::optional<Fit> fit(std::span<const Pair> pairs) {
  if (pairs.size() < 3) return {};
  const double share = 1 / static_cast<double>(pairs.size());
  base::Point from, to;
  for (const Pair& pair : pairs) from = from + pair.seen * share, to = to + pair.meant * share;

  // Around their middles the offset is nothing, and two unknowns remain to each axis.
  double xx = 0, xy = 0, yy = 0;
  base::Point alongX, alongY;
  for (const Pair& pair : pairs) {
    const auto p = pair.seen - from, q = pair.meant - to;
    xx += p.x * p.x, xy += p.x * p.y, yy += p.y * p.y;
    alongX = alongX + q * p.x, alongY = alongY + q * p.y;
  }
  const double spread = xx * yy - xy * xy;
  constexpr double onOneLine = 1e-6; // of the square of how far the points lie apart
  if (!(spread > onOneLine * (xx + yy) * (xx + yy))) return {};
  const auto x = (alongX * yy - alongY * xy) * (1 / spread);
  const auto y = (alongY * xx - alongX * xy) * (1 / spread);

  Fit result{{x.x, x.y, y.x, y.y, 0, 0}};
  const auto offset = to - result.toTable(from);
  result.toTable.e = offset.x, result.toTable.f = offset.y;
  for (const Pair& pair : pairs)
    result.error = std::max(result.error, base::distance(result.toTable(pair.seen), pair.meant));
  return result;
}

Lie lieOf(const base::Transform& t) {
  Lie lie{.mirrored = t.a * t.d - t.b * t.c < 0};
  const double right = lie.mirrored ? -1 : 1; // where the panel's right comes to be
  const double angle = std::atan2(right * t.b, right * t.a);
  lie.quarterTurns = (static_cast<int>(std::lround(angle / (base::pi / 2))) + 4) % 4;
  return lie;
}

} // namespace touch
