#include "ui/polygon.hpp"

#include "look/symbol.hpp"

#include <doctest/doctest.h>

using namespace ui;
using base::Point;

namespace {

double areaOf(std::span<const Point> points, const std::vector<Triangle>& triangles) {
  double sum = 0;
  for (const Triangle& t : triangles) {
    const std::array<Point, 3> corners{points[t[0]], points[t[1]], points[t[2]]};
    sum += doubleArea(corners);
    CHECK(doubleArea(corners) >= 0);
  }
  return sum;
}

} // namespace

TEST_CASE("triangles cover a symbol, no more and no less") {
  for (int i = 0; i < 8; ++i) {
    CAPTURE(i);
    const auto points = look::outline(static_cast<look::Symbol>(i));
    const auto triangles = triangulated(points);

    CHECK(triangles.size() == points.size() - 2);
    CHECK(areaOf(points, triangles) == doctest::Approx(doubleArea(points)));
  }
}

TEST_CASE("shapes that turn inwards are known") {
  CHECK(isConvex(look::outline(look::Symbol::Pentagon)));
  CHECK_FALSE(isConvex(look::outline(look::Symbol::Star)));
  CHECK_FALSE(isConvex(look::outline(look::Symbol::Moon)));
}

TEST_CASE("a polygon that makes no sense ends") {
  const std::array<Point, 4> crossing{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}};
  CHECK(triangulated(crossing).size() == 2);
  const std::array<Point, 5> flat{};
  CHECK(triangulated(flat).size() == 3);
  CHECK(triangulated({}).empty());
}
