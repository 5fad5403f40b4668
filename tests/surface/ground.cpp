#include "surface/ground.hpp"

#include "surface/fan.hpp"
#include "surface/fling.hpp"
#include "surface/hands.hpp"

#include <doctest/doctest.h>

using base::Point;
using base::Transform;
using surface::Ground;
using touch::Touch;
using What = surface::Ground::Answer::What;

namespace {

/// Fingers on the ground, one call a touch.
struct Table {
  Ground ground;
  Transform map;
  double now = 0;
  std::map<touch::ContactId, Touch> fingers;

  Ground::Answer tell(touch::ContactId finger, Touch::Phase phase, Point at) {
    Touch& touch = fingers[finger];
    if (phase == Touch::Phase::Began) touch = {.contact = finger, .start = at};
    touch.phase = phase;
    touch.position = at;
    touch.time = now;
    touch.travel = std::max(touch.travel, base::distance(touch.start, at));
    const Ground::Answer answer = ground.feed(touch, map);
    if (answer.what == What::Pinched) map = answer.place;
    return answer;
  }
  Ground::Answer down(touch::ContactId finger, Point at) { return tell(finger, Touch::Phase::Began, at); }
  Ground::Answer move(touch::ContactId finger, Point at) { return tell(finger, Touch::Phase::Moved, at); }
  Ground::Answer up(touch::ContactId finger) {
    return tell(finger, Touch::Phase::Ended, fingers[finger].position);
  }
};

} // namespace

TEST_CASE("one finger on the ground taps, or draws a line that encircles") {
  Table table;
  table.down(1, {10, 10});
  CHECK(table.up(1).what == What::Tapped);

  table.down(2, {0, 0});
  for (const Point at : {Point{100, 0}, Point{100, 100}, Point{0, 100}}) table.move(2, at);
  CHECK(table.ground.lines().size() == 1);
  const auto drawn = table.up(2);

  REQUIRE(drawn.what == What::Encircled);
  CHECK(surface::encircles(drawn.line, {50, 50}));
  CHECK_FALSE(surface::encircles(drawn.line, {150, 50}));
  CHECK(table.ground.lines().empty());
  CHECK(table.map == Transform{});
}

TEST_CASE("two fingers that come down together near each other move and scale the map") {
  Table table;
  table.down(1, {100, 100});
  table.down(2, {200, 100});
  table.move(1, {50, 100});
  table.move(2, {250, 100});
  table.up(1);
  const Transform after = table.map;
  table.move(2, {250, 160}); // the one that stayed goes on moving it

  CHECK(after.scale() == doctest::Approx(2).epsilon(0.01));
  CHECK(table.map(Point{}).y == doctest::Approx(after(Point{}).y + 60).epsilon(0.01));
  CHECK(table.up(2).what == What::Pinched);
}

TEST_CASE("who moves the map along with two fingers does not stretch it a little with every move") {
  Table table;
  table.down(1, {100, 100});
  table.down(2, {200, 100});
  for (int i = 1; i <= 20; ++i) {
    table.move(1, {100 + 10.0 * i, 100});
    table.move(2, {200 + 10.0 * i + (i % 2 == 0 ? 4 : -3), 101});
    CHECK(table.map.scale() == doctest::Approx(1).epsilon(1e-9));
  }
  CHECK(table.map(Point{}).x == doctest::Approx(202).epsilon(1e-6));

  const Point before = table.map(Point{});
  table.up(1); // and it does not jump where one of them leaves
  table.move(2, {404, 101});
  CHECK(base::distance(table.map(Point{}), before) < 1e-6);
  table.move(2, {414, 101});
  CHECK(table.map(Point{}).x == doctest::Approx(before.x + 10).epsilon(1e-6));
}

TEST_CASE("what lies under two fingers that plainly stretch stays there") {
  Table table;
  table.down(1, {100, 100});
  table.down(2, {200, 100});
  double last = 1;
  std::optional<Point> under; // the second finger, when it had travelled so far that it moves the map
  for (int i = 1; i <= 50; ++i) {
    const Point at{200.0 + 2 * i, 100};
    if (table.move(2, at).what == What::Pinched && !under) under = at - Point{2, 0};
    CHECK(table.map.scale() - last < 0.05); // without a jerk
    last = table.map.scale();
  }
  REQUIRE(under);
  CHECK(base::distance(table.map(Point{100, 100}), {100, 100}) < 1e-6);
  CHECK(base::distance(table.map(*under), {300, 100}) < 1e-6);
}

TEST_CASE("two people draw at the same time, near and far") {
  Table table;
  table.down(1, {100, 100});
  table.down(2, {900, 100}); // out of reach of one person's hand
  table.move(1, {150, 100});
  table.now = 1;
  table.down(3, {200, 100}); // beside a line that is being drawn
  table.move(2, {950, 100});
  table.move(3, {260, 100});

  CHECK(table.ground.lines().size() == 3);
  CHECK(table.map == Transform{});
  for (const touch::ContactId finger : {1U, 2U, 3U}) CHECK(table.up(finger).what == What::Encircled);
}

TEST_CASE("two fingers that stay where they came down are two taps") {
  Table table;
  table.down(1, {100, 100});
  table.down(2, {200, 100});

  CHECK(table.up(1).what == What::Tapped);
  CHECK(table.up(2).what == What::Tapped);
}

TEST_CASE("a cancelled line encircles nothing") {
  Table table;
  table.down(1, {0, 0});
  table.move(1, {100, 0});

  CHECK(table.tell(1, Touch::Phase::Cancelled, {100, 100}).what == What::Nothing);
  CHECK(table.ground.lines().empty());
}

TEST_CASE("a throw slides along its way, slower and slower, and is at rest in time") {
  CHECK(surface::slide({800, 0}) == Point{});
  const Point way = surface::slide({0, 2000});
  CHECK(way.x == 0);
  CHECK(way.y > 150);
  CHECK(base::length(surface::slide({0, 90000})) < 450);
  double before = 0, step = 1;
  for (double t = 0.05; t <= surface::flingTime; t += 0.05) {
    const double now = surface::slid(t);
    CHECK(now > before);
    CHECK(now - before < step);
    step = now - before;
    before = now;
  }
  CHECK(surface::slid(surface::flingTime) == 1);
}

TEST_CASE("a thrown note leaves the hand at its speed and ends where it belongs") {
  surface::Hands hands;
  const surface::CardRef note{.id = 1};
  const Transform from = Transform::placed({100, 100}, 0), to = Transform::placed({350, 160}, 0);
  const Point way = surface::slide({2000, 0});
  hands.glide(note, from, 10, way);

  const auto early = hands.gliding(note, to, 10.01, 0.2);
  REQUIRE(early);
  CHECK((*early)(Point{}).x == doctest::Approx(100 + 0.01 * 2000).epsilon(0.05));
  const auto late = hands.gliding(note, to, 10 + surface::flingTime - 0.001, 0.2);
  REQUIRE(late);
  CHECK(base::distance((*late)(Point{}), {350, 160}) < 1);
  CHECK_FALSE(hands.gliding(note, to, 10 + surface::flingTime + 0.001, 0.2));
}

TEST_CASE("a fan has a place for every note, on the table, facing who asked") {
  for (const std::size_t notes : {2U, 5U, 12U, 60U})
    for (const double facing : {0.0, base::pi / 2, base::pi}) {
      CAPTURE(notes);
      CAPTURE(facing);
      const surface::FanPlan plan = surface::fanOut(notes, {10, 10}, facing, {1439, 810}, {88, 60});
      REQUIRE(plan.notes.size() == notes);
      CHECK(base::intersect(plan.place(plan.sheet), {0, 0, 1439, 810}) == plan.place(plan.sheet));
      CHECK(plan.place.angle() == doctest::Approx(facing));
      for (const Point at : plan.notes) CHECK(plan.sheet.contains(at));
      for (std::size_t i = 1; i < notes; ++i)
        CHECK(base::distance(plan.notes[i - 1], plan.notes[i]) > 60 * plan.scale);
    }
}
