#include "journey/curve.hpp"

#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "support/chart_table.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace {

using support::ChartTable;

struct Curve : ChartTable {
  explicit Curve(int touchpoints = 14, bool voted = true, Size size = support::fullHd,
                 const std::string& language = "nl")
      : ChartTable(permit(touchpoints, voted), "curve", size, language) {}
  std::string point(std::size_t index) { return "curve/point/" + id(index); }
  std::string card(std::size_t index) { return "curve/card/" + id(index); }
  journey::CurvePoint live(std::size_t index) {
    auto& room = shell().table()->room();
    return journey::liveCurve(workshop(), room.outline(), room.results()).at(index);
  }
  std::size_t living() const {
    std::size_t count = 0;
    for (const auto& estimate : const_cast<Curve*>(this)->workshop().estimates)
      count += estimate.gone ? 0 : 1;
    return count;
  }
};

} // namespace

TEST_CASE("the curve shows the mean of each touchpoint, better ones higher") {
  Curve table;

  REQUIRE(table.areas("curve/point/").size() == 14);
  CHECK(table.area(table.point(0)).value == table.shell().words().number(table.live(0).experience, 1));
  for (std::size_t i = 0; i < 14; ++i)
    for (std::size_t j = 0; j < 14; ++j)
      if (table.live(i).given && table.live(j).given &&
          table.live(i).experience > table.live(j).experience + 0.1)
        CHECK(table.at(table.point(i)).y < table.at(table.point(j)).y);
  for (std::size_t i = 1; i < 14; ++i) CHECK(table.at(table.point(i - 1)).x < table.at(table.point(i)).x);
}

TEST_CASE("a touchpoint without votes is a gap at the foot, without a value") {
  Curve table;

  REQUIRE_FALSE(table.live(11).given);
  CHECK(table.area(table.point(11)).value.empty());
  for (std::size_t i = 0; i < 14; ++i)
    if (i != 11) CHECK(table.at(table.point(11)).y > table.at(table.point(i)).y);
}

TEST_CASE("a tap on a point opens its card towards the nearest seat, and another tap closes it") {
  Curve table;

  table.tap(table.point(4));
  REQUIRE(table.has(table.card(4)));
  const auto& card = table.area(table.card(4));
  CHECK(card.place.angle() ==
        doctest::Approx(table.shell().table()->seats().facing(table.at(table.point(4)))));
  CHECK_FALSE(table.box(table.card(4)).contains(table.at(table.point(4))));

  table.tap(table.point(4));
  CHECK_FALSE(table.has(table.card(4)));
}

TEST_CASE("a name opens the same card as its point, and the cross closes it") {
  Curve table;

  table.tap("curve/name/" + table.id(2));
  REQUIRE(table.has(table.card(2)));
  table.tap(table.card(2) + "/close");

  CHECK_FALSE(table.has(table.card(2)));
}

TEST_CASE("several people have cards open at once, beside each other") {
  Curve table;

  table.tapTogether({table.point(1), table.point(6), table.point(12)});

  REQUIRE(table.areas("curve/card/").size() == 6);
  CHECK_FALSE(table.box(table.card(1)).intersects(table.box(table.card(6))));
  CHECK_FALSE(table.box(table.card(6)).intersects(table.box(table.card(12))));
  CHECK_FALSE(table.box(table.card(1)).intersects(table.box(table.card(12))));
  const base::Rect freeze = table.box("facilitator/freeze");
  for (const std::size_t i : {1U, 6U, 12U}) CHECK_FALSE(table.box(table.card(i)).intersects(freeze));
}

TEST_CASE("a card goes where a finger drags it") {
  Curve table;
  table.tap(table.point(4));
  const base::Rect before = table.box(table.card(4));
  const base::Point hold = table.area(table.card(4)).place(base::Point{0, before.h / 2 - 3});

  table.down(1, hold);
  for (int i = 1; i <= 10; ++i) table.move(1, {hold.x + 6.0 * i, hold.y}), table.frame();
  table.up(1);
  table.settle();

  CHECK(table.box(table.card(4)).x == doctest::Approx(before.x + 60).epsilon(0.01));
}

TEST_CASE("the group gives and takes the signs of a touchpoint on its card") {
  Curve table;
  table.tap(table.point(0));
  REQUIRE_FALSE(table.touchpoint(0).star);

  table.tap(table.point(0) + "/star");
  table.tap(table.point(0) + "/heart");
  CHECK(table.touchpoint(0).star);
  CHECK(table.touchpoint(0).heart);
  CHECK(table.area(table.point(0) + "/star").value == "on");

  table.tap(table.point(0) + "/heart");
  CHECK_FALSE(table.touchpoint(0).heart);
}

TEST_CASE("a frozen estimate no longer follows the votes, a thawed one does") {
  Curve table;
  CHECK(table.shell().table()->step().missing());
  const base::Point place = table.at(table.point(0));

  table.tap("facilitator/freeze");
  CHECK(table.workshop().brief().frozenAt != 0);
  CHECK(table.living() == 13);
  CHECK_FALSE(table.shell().table()->step().missing());
  CHECK_FALSE(table.has("facilitator/freeze"));
  CHECK(table.at(table.point(0)) == place);
  const std::string before = table.area(table.point(0)).value;

  const auto first = table.touchpoint(0).id;
  base::Id<journey::Round> round;
  REQUIRE_FALSE(
      table.document().perform({}, document::openRound(first, {journey::question::experience}, &round)));
  for (const auto& person : table.document().workshop().participants)
    table.document().perform(person.id,
                             document::giveVote(round, person.id, journey::question::experience, 1));
  REQUIRE_FALSE(table.document().perform({}, document::reveal(round)));
  table.settle();
  CHECK(table.area(table.point(0)).value == before);

  table.tap("facilitator/thaw");
  CHECK(table.workshop().brief().frozenAt == 0);
  CHECK(table.living() == 0);
  CHECK(table.area(table.point(0)).value == "1,0");
}

TEST_CASE("what is frozen, what came after it and what nobody voted on is said") {
  Curve table;
  CHECK(table.area("curve/beside").label == "1 contactmoment zonder stem");

  table.tap("facilitator/freeze");
  CHECK(table.area("curve/beside").label == "13 contactmomenten vastgelegd");
  REQUIRE(table.area(table.point(11)).value.empty());

  const auto late = table.touchpoint(11).id;
  base::Id<journey::Round> round;
  REQUIRE_FALSE(
      table.document().perform({}, document::openRound(late, {journey::question::experience}, &round)));
  for (const auto& person : table.document().workshop().participants)
    table.document().perform(person.id,
                             document::giveVote(round, person.id, journey::question::experience, 4));
  REQUIRE_FALSE(table.document().perform({}, document::reveal(round)));
  table.settle();
  CHECK(table.area(table.point(11)).value == "4,0");
  CHECK(table.area("curve/beside").label == "13 contactmomenten vastgelegd  ·  1 daarna gestemd");

  const auto thrown = table.touchpoint(0).id;
  REQUIRE_FALSE(table.document().perform({}, document::binTouchpoint(thrown)));
  table.settle();
  CHECK(table.area("curve/beside").label ==
        "13 contactmomenten vastgelegd  ·  1 daarna gestemd  ·  1 in de prullenbak");
  CHECK(table.living() == 13);
}

TEST_CASE("from a point that nobody voted on its vote begins") {
  Curve table;
  table.tap(table.point(11));

  table.tap(table.point(11) + "/vote");

  CHECK(table.shell().step() == "voting");
  CHECK(table.area("matter").label == table.touchpoint(11).text);
  CHECK(table.has("seat/1/ballot/experience/1"));
}

TEST_CASE("before any vote is revealed the curve says where its figures come from, and leads there") {
  Curve table(14, false);

  CHECK(table.areas("curve/point/").empty());
  CHECK_FALSE(table.has("facilitator/freeze"));
  CHECK(table.shell().table()->step().missing());
  table.tap("curve/to_voting");

  CHECK(table.shell().step() == "voting");
}

TEST_CASE("stretched, the sheet shows a part of the journey, and then all of it again") {
  Curve table(28);
  REQUIRE(table.areas("curve/point/").size() == 28);

  for (int i = 0; i < 3; ++i) table.tap("map/zoom/in");
  CHECK(table.areas("curve/point/").size() < 28);
  CHECK_FALSE(table.areas("stage/").empty()); // their names stay in view

  table.tap("map/zoom/all");
  CHECK(table.areas("curve/point/").size() == 28);
}

TEST_CASE("two fingers stretch the journey, also when one lands on a point, and move it") {
  Curve table(28);
  const auto pull = [&](base::Point one, base::Point other) {
    const base::Point a = table.at(table.point(10)), b{a.x + 80, a.y};
    table.down(1, a);
    table.down(2, b);
    for (int i = 1; i <= 10; ++i) {
      table.move(1, a + one * (i / 10.0));
      table.move(2, b + other * (i / 10.0));
      table.frame();
    }
    table.up(1);
    table.up(2);
    table.settle();
  };

  pull({-80, 0}, {80, 0});
  REQUIRE(table.areas("curve/point/").size() < 15);
  CHECK(table.areas("curve/card/").empty());
  CHECK(table.has(table.point(10)));

  const double before = table.at(table.point(10)).x;
  pull({-50, 0}, {-50, 0});
  CHECK(table.at(table.point(10)).x == doctest::Approx(before - 50).epsilon(0.01));
}

TEST_CASE("a finger that stays on a point while another stretches opens no card") {
  Curve table(28);
  const base::Point still = table.at(table.point(10));

  table.down(1, still);
  table.down(2, {still.x + 60, still.y});
  for (int i = 1; i <= 10; ++i) table.move(2, {still.x + 60 + 8.0 * i, still.y}), table.wait(0.05);
  table.up(2);
  table.up(1);
  table.settle();

  CHECK(table.areas("curve/card/").empty());
  CHECK(table.at(table.point(10)).x == doctest::Approx(still.x).epsilon(0.01));
}

TEST_CASE("of a hundred touchpoints each can be tapped by itself") {
  Curve table(100);
  table.tap("map/zoom/all"); // so many are read a part at a time

  for (std::size_t i = 0; i < 100; i += 9) {
    table.tap(table.point(i));
    CHECK_MESSAGE(table.areas("curve/card/").size() == 2, i);
    CHECK(table.has(table.card(i)));
    table.tap(table.card(i) + "/close");
  }
}

TEST_CASE("undo takes a sign away again") {
  Curve table;
  table.tap(table.point(3));
  table.tap(table.point(3) + "/star");
  REQUIRE(table.touchpoint(3).star);

  table.tap("facilitator/undo");

  CHECK_FALSE(table.touchpoint(3).star);
}

TEST_CASE("pictures of the curve" * doctest::skip(std::getenv("JOURNEYTABLE_PICTURES") == nullptr)) {
  for (const int touchpoints : {14, 28, 100}) {
    const std::string n = std::to_string(touchpoints);
    Curve(touchpoints, true, support::ultraHd, "en").keep("curve_en_uhd_" + n);
    Curve table(touchpoints);
    table.keep("curve_nl_hd_" + n);
    if (touchpoints == 100) table.tap("map/zoom/all");
    table.tapTogether({table.point(4), table.point(static_cast<std::size_t>(touchpoints) - 2)});
    table.tap("facilitator/freeze");
    table.keep("curve_nl_hd_cards_" + n);
  }
  Curve(14, false).keep("curve_nl_hd_empty");
  const auto one = [](const std::string& name, int touchpoints, ChartTable::Size size,
                      const std::string& language, auto&& act) {
    Curve table(touchpoints, true, size, language);
    act(table);
    table.keep(name);
  };
  one("curve_nl_hd_near", 100, support::fullHd, "nl", [](Curve& table) { table.tap("map/zoom/in"); });
  one("curve_en_small", 14, {1920, 1080, 1.6}, "en", [](Curve& table) { table.tap(table.point(4)); });
  one("curve_nl_wall", 14, support::fullHd, "nl", [](Curve& table) {
    table.shell().table()->setSetting(table::Setting::Wall);
    table.settle();
    table.tap(table.point(6));
  });
}

TEST_CASE("who looks into a point sees its note lit as well, and nobody else's") {
  Curve table;
  const auto note = [&](std::size_t index) { return table.area("note/" + table.id(index)).value; };

  table.tap(table.point(4));
  CHECK(note(4) == "lit");
  CHECK(note(5).empty());
  table.tap(table.point(4));
  CHECK(note(4).empty());
}

TEST_CASE("an open menu of a note lights its point, on the map as well") {
  support::ChartTable table(support::ChartTable::permit(), "map", support::fullHd);
  const std::string note = "note/" + table.id(2);

  table.tap(note);
  REQUIRE(table.has(note + "/menu"));
  CHECK(table.area(note).value == "lit");
  table.tap(note + "/close");
  CHECK(table.area(note).value.empty());
}
