#include "journey/curve.hpp"
#include "support/chart_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace {

using support::ChartTable;

struct Opportunities : ChartTable {
  explicit Opportunities(const journey::Workshop& workshop = permit(), Size size = support::fullHd,
                         const std::string& language = "nl")
      : ChartTable(workshop, "opportunities", size, language) {}
  std::string point(std::size_t index) { return "opportunities/" + id(index); }
  journey::CurvePoint figures(std::size_t index) {
    auto& room = shell().table()->room();
    return journey::opportunityPoints(workshop(), room.outline(), room.results()).at(index);
  }
  std::vector<std::size_t> shown(std::size_t all) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < all; ++i)
      if (has(point(i))) out.push_back(i);
    return out;
  }
};

/// Every touchpoint with the figures of the first.
journey::Workshop allAlike() {
  journey::Workshop workshop = ChartTable::permit(10);
  std::vector<base::Id<journey::Answer>> answers;
  for (const auto& answer : workshop.answers) answers.push_back(answer.id);
  for (const auto id : answers) {
    journey::Answer& answer = *workshop.answers.find(id);
    answer.value = answer.question == journey::question::experience ? 4 : 8;
  }
  std::vector<base::Id<journey::CustomerScore>> scores;
  for (const auto& score : workshop.customerScores) scores.push_back(score.id);
  for (const auto id : scores) workshop.customerScores.find(id)->gone = true;
  return workshop;
}

} // namespace

TEST_CASE("touchpoints with both figures lie in importance and experience, the others are left out") {
  Opportunities table;

  const auto shown = table.shown(14);
  CHECK(shown.size() == 13);
  CHECK_FALSE(table.has(table.point(11)));
  for (const std::size_t i : shown)
    for (const std::size_t j : shown) {
      // Points give way to each other, but never so far that this is untrue.
      if (table.figures(i).experience > table.figures(j).experience + 2)
        CHECK(table.at(table.point(i)).x > table.at(table.point(j)).x);
      if (table.figures(i).importance > table.figures(j).importance + 3)
        CHECK(table.at(table.point(i)).y < table.at(table.point(j)).y);
    }
}

TEST_CASE("a tap picks a touchpoint and lists it, another tap drops it") {
  Opportunities table;
  CHECK(table.shell().table()->step().missing());

  table.tap(table.point(4));
  CHECK(table.touchpoint(4).picked);
  CHECK(table.area(table.point(4)).value == "picked");
  CHECK(table.has("opportunities/drop/" + table.id(4)));
  CHECK_FALSE(table.shell().table()->step().missing());

  table.tap(table.point(4));
  CHECK_FALSE(table.touchpoint(4).picked);
  CHECK_FALSE(table.has("opportunities/drop/" + table.id(4)));
}

TEST_CASE("a point whose name has no room tells it on a card, which closes by itself") {
  Opportunities table(allAlike());
  const auto shown = table.shown(10);
  for (const std::size_t i : shown) table.tap(table.at(table.point(i)));
  const auto cards = table.areas("opportunities/card/");
  REQUIRE_FALSE(cards.empty());
  REQUIRE(cards.size() < 2 * shown.size());

  table.wait(7);

  CHECK(table.areas("opportunities/card/").empty());
  for (const std::size_t i : shown) CHECK(table.touchpoint(i).picked);
}

TEST_CASE("what was picked is listed by importance minus experience, and can be dropped there") {
  constexpr std::array<std::size_t, 4> picked{0, 4, 7, 9};
  Opportunities table;
  for (const std::size_t i : picked) table.tap(table.point(i));

  std::vector<std::pair<double, double>> rows; // from the top: place, gain
  for (const std::size_t i : picked)
    rows.emplace_back(table.at("opportunities/drop/" + table.id(i)).y,
                      table.figures(i).importance - table.figures(i).experience);
  std::ranges::sort(rows);
  CHECK(std::ranges::is_sorted(rows, std::ranges::greater_equal{}, &std::pair<double, double>::second));

  table.tap("opportunities/drop/" + table.id(7));
  CHECK_FALSE(table.touchpoint(7).picked);
  CHECK(table.areas("opportunities/drop/").size() == 3);
}

TEST_CASE("several people pick at the same moment") {
  Opportunities table;

  table.tapTogether({table.point(0), table.point(4), table.point(9)});

  CHECK(table.touchpoint(0).picked);
  CHECK(table.touchpoint(4).picked);
  CHECK(table.touchpoint(9).picked);
}

TEST_CASE("points with the same figures lie side by side and can each be tapped") {
  Opportunities table(allAlike());

  const auto shown = table.shown(10);
  REQUIRE(shown.size() == 10);
  for (const std::size_t i : shown)
    for (const std::size_t j : shown)
      if (i < j) CHECK(base::distance(table.at(table.point(i)), table.at(table.point(j))) >= 12);
  for (const std::size_t i : shown) table.tap(table.at(table.point(i)));

  for (const std::size_t i : shown) CHECK(table.touchpoint(i).picked);
}

TEST_CASE("a hundred points do not hide each other") {
  Opportunities table(ChartTable::permit(100));

  const auto shown = table.shown(100);
  REQUIRE(shown.size() > 90);
  for (const std::size_t i : shown)
    for (const std::size_t j : shown)
      if (i < j) CHECK(base::distance(table.at(table.point(i)), table.at(table.point(j))) > 10);
}

TEST_CASE("the cross-hair lies at the middle of the scale or at the mean, as chosen") {
  Opportunities table;
  CHECK(table.area("opportunities/cross/middle").value == "on");

  table.tap("opportunities/cross/mean");

  CHECK(table.area("opportunities/cross/mean").value == "on");
  CHECK(table.area("opportunities/cross/middle").value == "off");
}

TEST_CASE("without votes the quadrant says where its figures come from, and leads there") {
  Opportunities table(ChartTable::permit(14, false));

  CHECK(table.shown(14).empty());
  table.tap("opportunities/to_voting");

  CHECK(table.shell().step() == "voting");
}

TEST_CASE("pictures of opportunities" * doctest::skip(std::getenv("JOURNEYTABLE_PICTURES") == nullptr)) {
  for (const int touchpoints : {14, 28, 100}) {
    const std::string n = std::to_string(touchpoints);
    {
      Opportunities uhd(ChartTable::permit(touchpoints), support::ultraHd, "en");
      uhd.tapTogether({uhd.point(4), uhd.point(9), uhd.point(7)});
      uhd.tap("opportunities/cross/mean");
      uhd.keep("opportunities_en_uhd_" + n);
    }
    Opportunities table(ChartTable::permit(touchpoints));
    table.keep("opportunities_nl_hd_" + n);
    table.tapTogether({table.point(4), table.point(0), table.point(9), table.point(7)});
    table.keep("opportunities_nl_hd_picked_" + n);
  }
}
