#pragma once
// From where crosses were seen and where they are to how a panel lies on the table.
#include "base/geometry.hpp"

#include <optional>
#include <span>

namespace touch {

struct Fit {
  base::Transform toTable;
  double error = 0; ///< how far the worst point lies beside where it should
};
struct Pair {
  base::Point seen, meant;
};
/// The affine transform with the least squared error: mirrored, turned and stretched panels come right.
/// Nothing where the points seen lie on one line.
std::optional<Fit> fit(std::span<const Pair> pairs);

/// In words for people: how a panel lies.
struct Lie {
  bool mirrored = false; ///< left is right, or near is far, but not both
  int quarterTurns = 0;  ///< clockwise, 0 to 3, after mirroring left and right
};
Lie lieOf(const base::Transform& toTable);

} // namespace touch
