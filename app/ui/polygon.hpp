#pragma once
// Polygons cut into triangles.
#include "base/geometry.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ui {

/// Twice the area; positive where the points go clockwise on the screen.
double doubleArea(std::span<const base::Point> points);
bool isConvex(std::span<const base::Point> points);

using Triangle = std::array<std::size_t, 3>;
/// Indices into `points`, which must go clockwise on the screen. A polygon that crosses itself gives
/// triangles that need not cover it.
std::vector<Triangle> triangulated(std::span<const base::Point> points);

} // namespace ui
