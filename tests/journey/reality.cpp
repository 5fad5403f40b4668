#include "journey/reality.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using doctest::Approx;

namespace {

/// Two touchpoints that the team gave 8 and 6, with what customers gave on 1 to 5.
struct Asked : support::SmallWorkshop {
  Asked() {
    const auto& one = step(stage(1));
    for (const int experience : {8, 6}) {
      const Touchpoint& made = touchpoint(one, static_cast<double>(points.size()));
      vote(round(made), experience, 9);
      points.push_back(made.id);
    }
  }
  /// Of one value of 1 to 5 each answer.
  Measure& ask(std::size_t index, std::int64_t given, const std::string& wave,
               const std::string& segment = {}) {
    Measure& made = add(value.measures);
    made.touchpoint = points[index];
    made.lowest = 1, made.highest = 5;
    Tally tally{1, {0, 0, 0, 0, 0}};
    tally.counts[static_cast<std::size_t>(given - 1)] = 7;
    made.tally = textOf(tally), made.wave = wave, made.segment = segment;
    return made;
  }
  Outline outline() const { return outlineOf(value); }
  std::vector<CurvePoint> team() const { return teamCurve(value, outline(), resultsOf(value)); }

  std::vector<Id<Touchpoint>> points;
};

} // namespace

TEST_CASE("each wave is compared by itself, and the latest counts") {
  Asked w;
  w.ask(0, 5, "2026-03-01"); // 10 of ten: a gap of 2
  w.ask(1, 1, "2026-03-01"); // 1 of ten: -5
  w.ask(0, 3, "2026-10-24"); // 5.5: -2.5
  w.ask(0, 1, "2026-10-24", "Bedrijven");

  CHECK(wavesIn(w.value, w.outline()) == std::vector<std::string>{"2026-03-01", "2026-10-24"});
  const auto known = knownOverTime(w.value, w.outline(), w.team());
  REQUIRE(known.size() == 2);
  CHECK(known[0].n == 2);
  CHECK(known[0].error == Approx(3.5)); // (2 + 5) / 2
  CHECK(known[0].bias == Approx(-1.5)); // (2 - 5) / 2
  CHECK(known[1].whose.wave == "2026-10-24");
  CHECK(known[1].n == 1);
  CHECK(known[1].error == Approx(2.5));
  const auto latest = realityOf(w.team(), customerCurve(w.value, w.outline()));
  REQUIRE(latest.n() == 2); // of each the latest: that of the second touchpoint is from March
  CHECK(latest.error == Approx(3.75));
  CHECK(rankedGaps(latest)[0].gap == Approx(-5));
  CHECK(latest.gaps[0].gap == Approx(-2.5));
}

TEST_CASE("segments are told apart, and never put together") {
  Asked w;
  w.ask(0, 3, "2026-10-24");
  w.ask(0, 5, "2026-10-24", "Particulieren");
  w.ask(1, 1, "2026-10-24", "Bedrijven");
  w.ask(1, 4, "", "Verenigingen"); // nobody knows when
  w.customers(*w.value.touchpoints.find(w.points[1]), 6);

  CHECK(segmentsIn(w.value, w.outline()) ==
        std::vector<std::string>{"Bedrijven", "Particulieren", "Verenigingen"});
  const auto known = knownBySegment(w.value, w.outline(), w.team());
  REQUIRE(known.size() == 4);
  CHECK(known[0].whose.isAll());
  CHECK(known[0].n == 2); // with the score that was entered by hand, which is of no segment
  CHECK(known[0].error == Approx(1.25));
  CHECK(known[1].whose.segment == "Bedrijven");
  CHECK(known[1].n == 1);
  CHECK(known[1].bias == Approx(-5));
  CHECK(known[2].bias == Approx(2));
  CHECK(known[3].error == Approx(1.8)); // 7.75, shown as 7.8
  CHECK(wavesIn(w.value, w.outline(), "Verenigingen").empty());
  CHECK(customersSay(w.value, {.wave = "2026-10-24"}).size() == 1);
}

TEST_CASE("what is thrown away, of another journey or no satisfaction is not looked at") {
  Asked w;
  w.ask(0, 3, "2026-10-24", "Bedrijven").gone = true;
  w.ask(0, 3, "2026-10-25", "Burgers").kind = MeasureKind::Effort;
  CHECK(segmentsIn(w.value, w.outline()).empty());
  CHECK(wavesIn(w.value, w.outline()).empty());
  CHECK(knownBySegment(w.value, w.outline(), w.team()).empty());
}

TEST_CASE("moments of truth are revised, and 1.0 keeps what it held") {
  Asked w;
  CHECK_FALSE(momentsSince(w.value, w.outline())); // nothing is frozen
  w.brief().frozenAt = 1;
  std::vector<Id<Estimate>> held;
  for (const auto id : w.points) {
    Estimate& made = w.add(w.value.estimates);
    made.touchpoint = id, made.n = 1;
    held.push_back(made.id);
  }
  CHECK_FALSE(momentsSince(w.value, w.outline())); // an older program did not say
  for (const auto id : held) w.value.estimates.find(id)->star = id == held[0];
  w.value.touchpoints.find(w.points[0])->star = true;
  auto moments = momentsSince(w.value, w.outline());
  REQUIRE(moments);
  CHECK_FALSE(moments->isRevised());
  CHECK(moments->kept.size() == 1);
  w.value.touchpoints.find(w.points[0])->star = false;
  w.value.touchpoints.find(w.points[1])->star = true;
  moments = momentsSince(w.value, w.outline());
  REQUIRE(moments->added.size() == 1);
  REQUIRE(moments->dropped.size() == 1);
  CHECK(moments->added[0]->id == w.points[1]);
  CHECK(moments->dropped[0]->id == w.points[0]);
}
