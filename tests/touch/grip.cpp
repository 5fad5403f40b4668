#include "touch/grip.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>

using base::Point;
using touch::Grip;
using touch::Touch;

namespace {

struct Hand {
  Grip grip;
  std::map<touch::ContactId, Point> at{};

  bool tell(touch::ContactId finger, Touch::Phase phase, Point position) {
    at[finger] = position;
    return grip.feed({.contact = finger, .phase = phase, .position = position});
  }
  bool down(touch::ContactId finger, Point p) { return tell(finger, Touch::Phase::Began, p); }
  bool move(touch::ContactId finger, Point p) { return tell(finger, Touch::Phase::Moved, p); }
  bool up(touch::ContactId finger) { return tell(finger, Touch::Phase::Ended, at[finger]); }
};

void checkNear(Point a, Point b, double tolerance = 1e-9) {
  CAPTURE(a.x);
  CAPTURE(a.y);
  CAPTURE(b.x);
  CAPTURE(b.y);
  CHECK(base::distance(a, b) <= tolerance);
}

} // namespace

TEST_CASE("one finger moves a thing and does nothing else") {
  Hand hand;
  hand.down(1, {100, 100});
  hand.move(1, {130, 90});

  CHECK(hand.grip.change() == base::Transform::translation({30, -10}));
}

TEST_CASE("two fingers move, turn and scale a thing so that it stays under them") {
  Hand hand{Grip({.move = true, .turn = true, .scale = true})};
  hand.down(1, {100, 100});
  hand.down(2, {200, 100});
  hand.move(1, {300, 300});
  hand.move(2, {300, 500});

  const auto change = hand.grip.change();
  CHECK(change.scale() == doctest::Approx(2));
  CHECK(base::degrees(change.angle()) == doctest::Approx(90));
  checkNear(change(Point{100, 100}), {300, 300});
  checkNear(change(Point{200, 100}), {300, 500});
}

TEST_CASE("a thing that does not scale stays as large and keeps its middle between the fingers") {
  Hand hand;
  hand.down(1, {100, 100});
  hand.down(2, {200, 100});
  hand.move(1, {50, 100});
  hand.move(2, {350, 100});

  CHECK(hand.grip.change().scale() == doctest::Approx(1));
  checkNear(hand.grip.change()(Point{150, 100}), {200, 100});
}

TEST_CASE("a thing that does not turn only moves") {
  Hand hand{Grip({.move = true, .turn = false, .scale = false})};
  hand.down(1, {0, 0});
  hand.down(2, {100, 0});
  hand.move(2, {0, 100});

  CHECK(hand.grip.change() == base::Transform::translation({-50, 50}));
}

TEST_CASE("a thing that does not move turns where it is") {
  Hand hand{Grip({.move = false, .turn = true, .scale = false})};
  hand.down(1, {0, 0});
  hand.down(2, {100, 0});
  hand.move(1, {500, 0});
  hand.move(2, {500, 100});

  checkNear(hand.grip.change()(Point{50, 0}), {50, 0});
  CHECK(base::degrees(hand.grip.change().angle()) == doctest::Approx(90));
}

TEST_CASE("more fingers than needed give the best fit") {
  Hand hand;
  for (touch::ContactId f = 0; f < 4; ++f) hand.down(f, {double(f % 2) * 100, double(f / 2) * 100});
  for (touch::ContactId f = 0; f < 4; ++f) hand.move(f, {double(f % 2) * 100 + 40, double(f / 2) * 100});
  // One finger slips outwards along the diagonal: no turn, and a quarter of its way for the thing.
  hand.move(3, {160, 120});

  CHECK(hand.grip.change().angle() == doctest::Approx(0));
  checkNear(hand.grip.change()(Point{50, 50}), {95, 55});
}

TEST_CASE("the change stays readable after the last finger and starts anew with the next first one") {
  Hand hand;
  CHECK(hand.down(1, {0, 0}));
  CHECK(hand.move(1, {10, 0}));
  CHECK_FALSE(hand.up(1));

  CHECK(hand.grip.change() == base::Transform::translation({10, 0}));
  hand.down(2, {500, 500});
  CHECK(hand.grip.change() == base::Transform{});
}

TEST_CASE("fingers it does not know and a reset leave nothing behind") {
  Hand hand;
  CHECK_FALSE(hand.move(7, {10, 10}));
  CHECK(hand.grip.change() == base::Transform{});

  hand.down(1, {0, 0});
  hand.move(1, {10, 0});
  hand.grip.reset();
  CHECK_FALSE(hand.grip.isHeld());
  CHECK(hand.grip.change() == base::Transform{});
}

TEST_CASE("two fingers at one point do not make a thing jump or vanish") {
  Hand hand{Grip({.move = true, .turn = true, .scale = true})};
  hand.down(1, {100, 100});
  hand.down(2, {100, 100});
  hand.move(2, {100, 200});

  CHECK(hand.grip.change() == base::Transform::translation({0, 50}));
  hand.up(2);
  hand.down(3, {300, 100});
  hand.move(3, {100, 100});
  CHECK(hand.grip.change().scale() > 0);
}

TEST_CASE("a thing never jumps when fingers come and go") {
  for (unsigned seed = 1; seed <= 50; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto within = [&](double least, double most) {
      return std::uniform_real_distribution<>(least, most)(random);
    };
    Hand hand{Grip({.move = true, .turn = seed % 2 == 0, .scale = seed % 3 == 0})};
    std::map<touch::ContactId, Point> down;
    touch::ContactId next = 1;
    hand.down(next, {0, 0});
    down[next++] = {0, 0};
    for (int i = 0; i < 200; ++i) {
      const auto before = hand.grip.change();
      const auto choice = within(0, 1);
      bool comesOrGoes = true;
      if (choice < 0.15 && down.size() < 6) {
        down[next] = {within(-300, 300), within(-300, 300)};
        hand.down(next, down[next]);
        ++next;
      } else if (choice < 0.3 && down.size() > 1) {
        hand.up(down.begin()->first);
        down.erase(down.begin());
      } else {
        comesOrGoes = false;
        for (auto& [finger, at] : down) {
          at = at + Point{within(-5, 5), within(-5, 5)};
          hand.move(finger, at);
        }
      }
      const auto after = hand.grip.change();
      CHECK(after.scale() > 0);
      if (!comesOrGoes) continue;
      for (const Point corner : {Point{-200, -200}, Point{200, -200}, Point{0, 300}})
        checkNear(before(corner), after(corner), 1e-6 * (1 + base::length(before(corner))));
    }
  }
}
