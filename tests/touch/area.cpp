#include "touch/area.hpp"

#include <doctest/doctest.h>

#include <cmath>

using touch::Area;
using touch::Touch;

TEST_CASE("a tap is a finger that lifts inside without having travelled") {
  Touch touch{.contact = 1, .phase = Touch::Phase::Ended, .travel = touch::tapSlop, .inside = true};
  CHECK(touch.isTap());
  CHECK_FALSE(touch.isDrag());

  SUBCASE("not outside") { touch.inside = false; }
  SUBCASE("not after travelling, even back to its start") { touch.travel = touch::tapSlop + 0.1; }
  SUBCASE("not while it is down") { touch.phase = Touch::Phase::Held; }
  SUBCASE("not when it is cancelled") { touch.phase = Touch::Phase::Cancelled; }
  CHECK_FALSE(touch.isTap());
}

TEST_CASE("an area measures the distance of a finger in millimetres of the table") {
  // 100 by 50 in its own coordinates, twice as large on the table, turned by a quarter around (500, 500).
  const Area area{.box = {0, 0, 100, 50},
                  .place = base::Transform::placed({500, 500}, base::pi / 2) * base::Transform::scaling(2),
                  .reach = 10};

  CHECK(area.distance({499, 501}) == 0);
  CHECK(area.distance({499, 699}) == 0);
  CHECK(area.distance({499, 708}) == doctest::Approx(8));
  CHECK(area.isWithinReach({499, 708}));
  CHECK_FALSE(area.isWithinReach({499, 711}));
  CHECK(area.local({480, 600})->x == doctest::Approx(50));
  CHECK(area.local({480, 600})->y == doctest::Approx(10));
}

TEST_CASE("neighbours that share an edge are never hit both") {
  const Area left{.box = {0, 0, 10, 10}}, right{.box = {10, 0, 10, 10}};

  CHECK(left.distance({10, 5}) > 0);
  CHECK(right.distance({10, 5}) == 0);
}

TEST_CASE("an area squeezed to nothing cannot be hit") {
  const Area area{.box = {0, 0, 10, 10}, .place = base::Transform::scaling(0), .reach = 5};

  CHECK_FALSE(area.local({0, 0}).has_value());
  CHECK(std::isinf(area.distance({0, 0})));
  CHECK_FALSE(area.isWithinReach({0, 0}));
}
