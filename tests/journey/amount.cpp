#include "journey/amount.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::SmallWorkshop;

namespace {

double minutes(std::string_view written) { return amountIn(Holds::Time, written).value_or(-1); }
double euros(std::string_view written) { return amountIn(Holds::Money, written).value_or(-1); }

} // namespace

TEST_CASE("a time is read in Dutch and English, with a comma or a point") {
  CHECK(minutes("20 min") == 20);
  CHECK(minutes("20min.") == 20);
  CHECK(minutes("1 minuut") == 1);
  CHECK(minutes("3 dagen") == 3 * 24 * 60);
  CHECK(minutes("1 day") == 24 * 60);
  CHECK(minutes("1,5 uur") == 90);
  CHECK(minutes("1.5 hours") == 90);
  CHECK(minutes("2 h 30 min") == 150);
  CHECK(minutes("1 dag, 2 uur") == 26 * 60);
  CHECK(minutes("2 Weken") == 14 * 24 * 60);
  CHECK(minutes("1 maand") == 30 * 24 * 60);
  CHECK(minutes("90 s") == 1.5);
  CHECK(minutes("1\u00a0jaar") == 365 * 24 * 60);
  CHECK(minutes("0 min") == 0);
}

TEST_CASE("money is read with its sign or without, with thousands and cents") {
  CHECK(euros("€ 14") == 14);
  CHECK(euros("14") == 14);
  CHECK(euros("€14,50") == 14.5);
  CHECK(euros("14.5 euro") == 14.5);
  CHECK(euros("EUR 1.250") == 1250);
  CHECK(euros("€ 1.250,75") == 1250.75);
  CHECK(euros("€ 1,250.75") == 1250.75);
  CHECK(euros("1.250.000") == 1'250'000);
  CHECK(euros("€ 60,-") == 60);
}

TEST_CASE("what nobody can count with is no amount") {
  for (const char* bad :
       {"", "even", "3", "dagen", "3 dagen of zo", "€ 3", "-3 dagen", "3 4 dagen", "1.2.34 uur",
        "1.25.000 uur", "0.125 uur", "1, dag", "3 dagen,", "9999999999 jaar", "½ uur"})
    CHECK_MESSAGE(minutes(bad) == -1, bad);
  for (const char* bad :
       {"", "veel", "€", "3 dagen", "€ 3 €", "€ -3", "3,", "1.25.000", "12 dollar", "1,2,3"})
    CHECK_MESSAGE(euros(bad) == -1, bad);
  CHECK_FALSE(amountIn(Holds::Words, "3 dagen"));
}

TEST_CASE("amounts come to totals for stages and for all, and what says nothing is counted") {
  SmallWorkshop w;
  const auto& first = w.stage(1);
  const auto& second = w.stage(2);
  const Id<Step> steps[] = {w.step(first).id, w.step(first).id, w.step(second).id, w.step(second).id};
  const auto note = [&](std::size_t step, const char* text) {
    Note& made = w.add(w.value.notes);
    made.kind = "time", made.step = steps[step], made.text = text;
  };
  note(0, "2 dagen");
  note(0, "1 dag");
  note(2, "6 uur");
  note(3, "wat het ooit was"); // brought in from elsewhere
  LaneChoice& choice = w.add(w.value.laneChoices);
  choice.kind = "time", choice.shown = true;

  const Outline outline = outlineOf(w.value);
  REQUIRE(outline.lanes.back().id == "time");
  const Totals totals = totalsOf(outline, outline.lanes.size() - 1);
  REQUIRE(totals.stages.size() == 2);
  CHECK(totals.stages[0] == Sum{3 * minutesOfDay, 1, 1});
  CHECK(totals.stages[1] == Sum{6 * minutesOfHour, 1, 1});
  CHECK(totals.all == Sum{3.25 * minutesOfDay, 2, 2});
  CHECK(totals.most == 2 * minutesOfDay);
}
