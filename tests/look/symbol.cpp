#include "look/symbol.hpp"

#include <doctest/doctest.h>

using namespace look;

TEST_CASE("every symbol is a polygon within the unit circle, clockwise on the screen") {
  for (int i = 0; i < 12; ++i) {
    CAPTURE(i);
    const auto points = outline(static_cast<Symbol>(i));

    REQUIRE(points.size() >= 3);
    double area = 0, farthest = 0;
    for (std::size_t k = 0; k < points.size(); ++k) {
      const auto a = points[k], b = points[(k + 1) % points.size()];
      area += (a.x * b.y - b.x * a.y) / 2;
      farthest = std::max(farthest, base::length(a));
    }
    CHECK(area > 0.75); // clockwise, and large enough to be seen
    CHECK(farthest == doctest::Approx(1).epsilon(0.01));
  }
}
