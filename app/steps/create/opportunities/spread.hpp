#pragma once
// Points that would lie on each other, side by side: each stays as near to its true place as the others
// allow.
#include "base/geometry.hpp"

#include <vector>

namespace steps::opportunities {

/// No two of the answer are nearer to each other than `apart`, as long as there is room for all; none lies
/// outside of `inside`. The same for the same places.
std::vector<base::Point> spreadOut(const std::vector<base::Point>& places, double apart,
                                   const base::Rect& inside);

} // namespace steps::opportunities
