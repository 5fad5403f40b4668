// Things that were chosen together are in one hand when they are moved: who takes hold of another of them
// moves nothing in it, unless both fingers came down together as those of one person do.
#include "scenarios/notes_table.hpp"

#include <algorithm>
#include <cmath>

using namespace support;
using base::Point;

namespace {

const std::string inHand = "Dit kan nu niet: iemand heeft het in de hand";

/// Two notes that somebody chose.
struct ChosenTable : NotesTable {
  ChosenTable() {
    encircle(1, {mine, other});
    up(1);
    settle();
  }
  void moveBy(int finger, Point from, Point by) {
    for (int i = 1; i <= 6; ++i) {
      move(finger, from + by * (i / 6.0));
      wait(0.05);
    }
  }
  const std::string mine = note("DigiD-inlog"), other = note("Tekening uploaden");
};

std::string told(const FakeTable& table) {
  const auto notices = table.areas("notice/");
  return notices.size() == 1 ? table.area(notices.front()).label : std::string{};
}

} // namespace

TEST_CASE("What is moved together stays in the hand when another finger comes on a part of it") {
  ChosenTable table;
  const std::size_t before = table.events();
  const Point from = table.at(table.mine), to = table.at(table.place(4));
  table.down(1, from);
  table.moveBy(1, from, {0, 24});
  const Point held = table.at(table.mine), beside = table.at(table.other);

  table.down(2, beside);
  table.frame();
  CHECK(told(table) == inHand);
  table.moveBy(2, beside, {0, 60});
  CHECK(base::distance(table.at(table.mine), held) < 0.5);
  CHECK(base::distance(table.at(table.other), beside) < 0.5);
  table.up(2);
  table.settle();
  CHECK(base::distance(table.at(table.mine), held) < 0.5);
  CHECK_FALSE(table.has(table.other + "/menu"));

  table.moveBy(1, from + Point{0, 24}, to - from - Point{0, 24});
  table.wait(0.2);
  table.up(1);
  table.settle();
  CHECK(table.events() == before + 1);
  const auto under = table.under(4);
  CHECK(std::ranges::find(under, "DigiD-inlog") != under.end());
  CHECK(std::ranges::find(under, "Tekening uploaden") != under.end());
}

TEST_CASE("A finger that rests on one chosen thing keeps it when another takes the next") {
  ChosenTable table;
  const Point held = table.at(table.mine), from = table.at(table.other), to = table.at(table.place(4));
  table.down(1, held);
  table.wait(0.6);

  table.down(2, from);
  table.moveBy(2, from, to - from);
  CHECK(base::distance(table.at(table.mine), held) < 0.5);
  CHECK(base::distance(table.at(table.other), to) < 0.5);
  table.wait(0.2);
  table.up(2);
  table.up(1);
  table.settle();

  CHECK(table.under(4).back() == "Tekening uploaden");
  const auto stayed = table.under(1);
  CHECK(std::ranges::find(stayed, "DigiD-inlog") != stayed.end());
}

TEST_CASE("What another puts down beside a thing that is held stays there") {
  ChosenTable table;
  const Point held = table.at(table.mine), from = table.at(table.other), to = table.at(table.place(4));
  table.down(1, held);
  table.wait(0.6);
  table.down(2, from);
  table.moveBy(2, from, to - from);
  table.moveBy(1, held, {0, 24});
  table.wait(0.2);
  table.up(2);
  table.settle();
  const Point there = table.at(table.other);

  table.moveBy(1, held + Point{0, 24}, {0, 24});
  CHECK(base::distance(table.at(table.other), there) < 0.5);
  table.wait(0.2);
  table.up(1);
  table.settle();

  CHECK(table.under(4).back() == "Tekening uploaden");
}

TEST_CASE("A chosen thing whose menu somebody opened stays, with the menu, while the others are moved") {
  ChosenTable table;
  const std::string far = table.note("Klacht via website");
  table.encircle(1, {table.mine, far});
  table.up(1);
  table.settle();
  table.tap(table.seen(far));
  REQUIRE(table.has(far + "/menu"));
  const Point from = table.seen(table.mine), there = table.at(far);

  table.down(1, from);
  table.moveBy(1, from, {0, 40});
  CHECK(table.has(far + "/menu"));
  CHECK(table.areas("chosen/").empty()); // nobody bins it out of the hand
  CHECK(base::distance(table.at(far), there) < 0.5);
  table.moveBy(1, from + Point{0, 40}, table.at(table.place(2)) - from - Point{0, 40});
  table.wait(0.2);
  table.up(1);
  table.settle();

  CHECK(table.has(far + "/menu"));
  const auto moved = table.under(2);
  CHECK(std::ranges::find(moved, "DigiD-inlog") != moved.end());
  CHECK(std::ranges::find(moved, "Tekening uploaden") != moved.end());
  CHECK(std::ranges::find(moved, "Klacht via website") == moved.end());
}

TEST_CASE("Who holds a chosen thing whose menu is open holds it alone") {
  NotesTable table;
  const std::string one = table.note("DigiD-inlog"), other = table.note("Tekening uploaden");
  table.drag(one, table.ground(0.45));
  table.drag(other, table.ground(0.6));
  table.encircle(1, {one, other});
  table.up(1);
  table.settle();
  table.tap(table.seen(other));
  REQUIRE(table.has(other + "/menu"));
  const Point held = table.at(one), from = table.at(other);
  REQUIRE(base::distance(held, from) < 300);

  table.down(1, table.seen(one));
  table.down(2, table.seen(other));
  for (int i = 1; i <= 6; ++i) table.move(2, from + Point{0, 5.0 * i}), table.wait(0.05);
  CHECK(base::distance(table.at(one), held) < 0.5);
  CHECK(base::distance(table.at(other), from) > 20);
  table.wait(0.2);
  table.up(2);
  table.up(1);
  table.settle();
}

TEST_CASE("Two fingers that came down together far from each other are two people's") {
  ChosenTable table;
  table.encircle(1, {table.mine, table.note("Klacht via website")});
  table.up(1);
  table.settle();
  const std::string far = table.note("Klacht via website");
  const Point held = table.at(table.mine), from = table.at(far);
  REQUIRE(base::distance(held, from) > 400);

  table.down(1, held);
  table.down(2, from);
  table.moveBy(2, from, {0, 60});

  CHECK(base::distance(table.at(table.mine), held) < 0.5);
  CHECK(base::distance(table.at(far), from + Point{0, 60}) < 0.5);
  table.up(2);
  table.up(1);
  table.settle();
}

TEST_CASE("Of two hands on what was chosen one lets go and takes hold again") {
  ChosenTable table;
  table.drag(table.mine, table.ground(0.6));
  const Point a = table.at(table.mine), b = table.at(table.other);
  const auto turned = [&](double part) {
    const double angle = part * base::pi / 2;
    const Point arm = b - a;
    return a + Point{arm.x * std::cos(angle) - arm.y * std::sin(angle),
                     arm.x * std::sin(angle) + arm.y * std::cos(angle)};
  };
  table.down(1, a);
  table.down(2, b);
  for (int i = 1; i <= 8; ++i) table.move(2, turned(i / 16.0)), table.wait(0.05);
  table.up(2);
  table.wait(0.6);
  table.down(2, table.at(table.other));
  for (int i = 9; i <= 16; ++i) table.move(2, turned(i / 16.0)), table.wait(0.05);
  CHECK(table.areas("notice/").empty());
  table.wait(0.2);
  table.up(2);
  table.up(1);
  table.settle();

  CHECK(table.touchpoint("DigiD-inlog").angle == doctest::Approx(90).epsilon(0.02));
  CHECK(table.touchpoint("Tekening uploaden").angle == doctest::Approx(90).epsilon(0.02));
}
