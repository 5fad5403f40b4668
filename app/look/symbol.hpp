#pragma once
// The twelve shapes that tell seats apart together with their colours.
#include "base/geometry.hpp"

#include <vector>

namespace look {

enum class Symbol {
  Disc,
  Triangle,
  Square,
  Diamond,
  Star,
  Pentagon,
  Plus,
  Moon,
  Heart,
  Drop,
  Hourglass,
  Arrow
};

/// The outline around (0, 0) within a circle of radius 1, as a closed polygon (curves as short straight
/// pieces).
std::vector<base::Point> outline(Symbol symbol);

} // namespace look
