#include "ui/motion.hpp"

#include <doctest/doctest.h>

using namespace ui;

TEST_CASE("easing out begins fast and ends at the target") {
  CHECK(easeOut(0) == 0);
  CHECK(easeOut(1) == 1);
  CHECK(easeOut(0.5) > 0.8);
  CHECK(easeOut(-3) == 0);
  CHECK(easeOut(7) == 1);
}

TEST_CASE("a new value stands where it is, or comes from where it is told") {
  Motion motion;
  CHECK(motion.towards("a", 5, 0.2, 0, nullptr).value == 5);
  const double from = 1;
  const auto moving = motion.towards("b", 5, 0.2, 0, &from);
  CHECK(moving.value == 1);
  CHECK(moving.moving);
  CHECK(motion.towards("b", 5, 0.2, 0.2, &from).value == 5);
}

TEST_CASE("a target that changes on the way makes no jump") {
  Motion motion;
  motion.towards("a", 0, 1, 0, nullptr);
  motion.towards("a", 10, 1, 0, nullptr);
  const double before = motion.towards("a", 10, 1, 0.3, nullptr).value;
  const double turned = motion.towards("a", -4, 1, 0.3, nullptr).value;

  CHECK(before > 0);
  CHECK(turned == before);
  CHECK(motion.towards("a", -4, 1, 1.3, nullptr).value == -4);
}

TEST_CASE("what is not asked for is forgotten") {
  Motion motion;
  motion.towards("a", 0, 1, 0, nullptr);
  motion.forgetUnused();
  motion.forgetUnused();

  CHECK(motion.towards("a", 10, 1, 0, nullptr).value == 10); // new again: no way to go
}
