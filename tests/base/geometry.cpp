#include "base/geometry.hpp"

#include <doctest/doctest.h>

using base::Point;
using base::Rect;
using base::Transform;

TEST_CASE("quarter turns are exact") {
  const Transform quarter = Transform::rotation(base::pi / 2);

  CHECK(quarter(Point{3, 4}) == Point{-4, 3});
  CHECK((quarter * quarter * quarter * quarter)(Point{3, 4}) == Point{3, 4});
  CHECK(Transform::rotation(-base::pi / 2)(Point{3, 4}) == Point{4, -3});
}

TEST_CASE("a transform and its inverse cancel") {
  const Transform there = Transform::placed({120, -30}, 0.7) * Transform::scaling(2.5);

  const Point back = there.inverse()(there(Point{11, 22}));

  CHECK(back.x == doctest::Approx(11));
  CHECK(back.y == doctest::Approx(22));
  CHECK(there.scale() == doctest::Approx(2.5));
  CHECK(there.angle() == doctest::Approx(0.7));
}

TEST_CASE("a product does its right side first") {
  const Transform both = Transform::translation({10, 0}) * Transform::scaling(2);

  CHECK(both(Point{1, 1}) == Point{12, 2});
}

TEST_CASE("a rectangle holds its left top edge and not its right bottom one") {
  const Rect box{10, 20, 5, 5};

  CHECK(box.contains({10, 20}));
  CHECK_FALSE(box.contains({15, 22}));
  CHECK(box.intersects({14.9, 24.9, 1, 1}));
  CHECK_FALSE(box.intersects({15, 20, 1, 1}));
}

TEST_CASE("uniting with nothing changes nothing, and what does not meet has an empty intersection") {
  const Rect box{10, 20, 5, 5};

  CHECK(base::unite(box, {}) == box);
  CHECK(base::unite(box, {0, 0, 1, 1}) == Rect{0, 0, 15, 25});
  CHECK(base::intersect(box, {0, 0, 1, 1}).empty());
}
