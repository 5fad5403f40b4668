// To which area a finger belongs, and what it is told.
#include "touch/router_screen.hpp"

#include <doctest/doctest.h>

using namespace touch_tests;

TEST_CASE("a finger belongs to the topmost area under it, wherever it goes") {
  Screen screen;
  screen.router.show({screen.area("board", {0, 0, 1000, 1000}), screen.area("note", {100, 100, 50, 50})}, 0);

  screen.down(1, {120, 120});
  screen.move(1, {900, 900});
  screen.up(1, {900, 900});

  CHECK(screen.told == Told{"note 1 began", "note 1 moved", "note 1 ended"});
  CHECK_FALSE(screen.touches["note"].back().inside);
  CHECK_FALSE(screen.touches["note"].back().isTap());
}

TEST_CASE("a tap between two frames is a tap") {
  Screen screen;
  screen.router.show({screen.area("key", {0, 0, 20, 20})}, 0);

  screen.down(1, {10, 10}, 1.00);
  screen.up(1, {11, 10}, 1.05);

  REQUIRE(screen.touches["key"].size() == 2);
  CHECK(screen.touches["key"].back().isTap());
  CHECK(screen.touches["key"].back().duration == doctest::Approx(0.05));
  CHECK(screen.touches["key"].back().start == Point{10, 10});
}

TEST_CASE("areas hit exactly go before those within reach, and the nearest of these is taken") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20}, 5), screen.area("b", {26, 0, 20, 20}, 5)}, 0);

  screen.down(1, {22, 10});
  screen.down(2, {24, 10});
  screen.down(3, {10, 40});
  CHECK(screen.take() == Told{"a 1 began", "b 2 began"});

  screen.router.show({screen.area("below", {0, 0, 100, 100}), screen.area("a", {0, 0, 20, 20}, 5)}, 0);
  screen.take();
  screen.down(4, {22, 10});
  CHECK(screen.take() == Told{"below 4 began"});
}

TEST_CASE("a finger on nothing is nobody's until it lifts") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20})}, 0);

  screen.down(1, {50, 50});
  screen.move(1, {10, 10});
  REQUIRE(screen.router.fingers().size() == 1);
  CHECK(screen.router.fingers()[0].area.empty());
  CHECK(screen.router.fingers()[0].position == Point{10, 10});
  screen.up(1, {10, 10});

  CHECK(screen.told.empty());
  CHECK(screen.router.fingers().empty());
}

TEST_CASE("a disabled area keeps fingers from what is below and does nothing") {
  Screen screen;
  auto disabled = screen.area("button", {0, 0, 20, 20});
  disabled.enabled = false;
  screen.router.show({screen.area("below", {0, 0, 20, 20}), disabled}, 0);

  screen.down(1, {10, 10});
  screen.up(1, {10, 10});

  CHECK(screen.told.empty());
}

TEST_CASE("an area that takes no fingers leaves them to what is below") {
  Screen screen;
  auto notice = screen.area("notice", {0, 0, 20, 20});
  notice.takesFingers = false;
  screen.router.show({screen.area("below", {0, 0, 20, 20}), notice}, 0);

  screen.down(1, {10, 10});
  screen.up(1, {10, 10});

  CHECK(screen.told == std::vector<std::string>{"below 1 began", "below 1 ended"});
}

TEST_CASE("an area that moves on keeps its finger, and tells where it is in its own coordinates now") {
  Screen screen;
  screen.router.show({screen.area("note", {0, 0, 20, 20})}, 0);
  screen.down(1, {10, 10});

  auto moved = screen.area("note", {0, 0, 20, 20});
  moved.place = base::Transform::translation({100, 0});
  screen.router.show({moved}, 0);
  screen.move(1, {110, 5});

  CHECK(screen.told == Told{"note 1 began", "note 1 moved"});
  CHECK(screen.touches["note"].back().local == Point{10, 5});
  CHECK(screen.touches["note"].back().inside);
}

TEST_CASE("an area that is gone or disabled is told once that its finger is cancelled") {
  Screen screen;
  auto note = screen.area("note", {0, 0, 20, 20});
  screen.router.show({note}, 0);
  screen.down(1, {10, 10});

  SUBCASE("gone") { screen.router.show({}, 1); }
  SUBCASE("disabled") {
    note.enabled = false;
    screen.router.show({note}, 1);
  }
  note.enabled = true;
  screen.router.show({note}, 2);
  screen.move(1, {12, 10}, 3);
  screen.up(1, {12, 10}, 3);

  CHECK(screen.told == Told{"note 1 began", "note 1 cancelled"});
  CHECK(screen.touches["note"].back().time == 1);
}

TEST_CASE("a finger that stays is told once that it is held") {
  Screen screen;
  screen.router.show({screen.area("note", {0, 0, 20, 20})}, 0);
  screen.down(1, {10, 10}, 1);

  CHECK(screen.router.tick(1.2) == 1 + touch::holdTime);
  CHECK_FALSE(screen.router.tick(1 + touch::holdTime).has_value());
  screen.router.tick(9);
  CHECK(screen.take() == Told{"note 1 began", "note 1 held"});

  screen.down(2, {10, 10}, 10);
  screen.move(2, {10, 10 + touch::tapSlop + 1}, 10.1);
  screen.move(2, {10, 10}, 10.2);
  CHECK_FALSE(screen.router.tick(20).has_value());
  CHECK(screen.take() == Told{"note 2 began", "note 2 moved", "note 2 moved"});
}

TEST_CASE("an area is pressed while one of its fingers is inside, and captured while it has one") {
  Screen screen;
  screen.router.show({screen.area("key", {0, 0, 20, 20}, 5)}, 0);
  CHECK_FALSE(screen.router.isPressed("key"));

  screen.down(1, {10, 10});
  CHECK(screen.router.isPressed("key"));
  screen.move(1, {23, 10});
  CHECK(screen.router.isPressed("key"));
  screen.move(1, {30, 10});
  CHECK_FALSE(screen.router.isPressed("key"));
  CHECK(screen.router.isCaptured("key"));
  screen.down(2, {10, 10});
  CHECK(screen.router.isPressed("key"));

  screen.router.cancelAll(0);
  CHECK_FALSE(screen.router.isPressed("key"));
  CHECK_FALSE(screen.router.isCaptured("key"));
}

TEST_CASE("after cancelling all, fingers are nobody's until they lift") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20}), screen.area("b", {50, 0, 20, 20})}, 0);
  screen.down(1, {10, 10});
  screen.down(2, {60, 10});
  screen.take();

  screen.router.cancelAll(1);
  screen.router.cancelAll(2);
  CHECK_FALSE(screen.router.tick(0.1).has_value()); // none of them is waited for to be held
  screen.move(1, {11, 10}, 3);
  screen.up(1, {11, 10}, 3);
  CHECK(screen.take() == Told{"a 1 cancelled", "b 2 cancelled"});

  screen.down(3, {10, 10}, 4);
  CHECK(screen.take() == Told{"a 3 began"});
}

TEST_CASE("a source that cancels a finger cancels it for its area") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20})}, 0);
  screen.down(1, {10, 10});
  screen.feed(1, Phase::Cancelled, {10, 10}, 1);
  screen.up(1, {10, 10}, 2);

  CHECK(screen.told == Told{"a 1 began", "a 1 cancelled"});
}

TEST_CASE("the wheel goes to the topmost area that answers to it") {
  Router router;
  std::string turned;
  const auto list = [&](const std::string& name, bool enabled) {
    return Area{.name = name,
                .box = {0, 0, 100, 100},
                .wheel = [&turned, name](
                             const touch::Wheel& wheel) { turned += name + (wheel.steps > 0 ? "+" : "-"); },
                .enabled = enabled};
  };
  const Area note{.name = "note", .box = {0, 0, 100, 100}, .touch = [](const Touch&) {}};

  router.show({list("map", true), list("list", true), note}, 0);
  router.feed(touch::Wheel{{10, 10}, -1});
  router.feed(touch::Wheel{{100, 10}, 1});
  CHECK(turned == "list-");

  router.show({list("map", true), list("list", false)}, 0);
  router.feed(touch::Wheel{{10, 10}, 1});
  CHECK(turned == "list-");
}
