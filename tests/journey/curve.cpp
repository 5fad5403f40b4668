#include "journey/curve.hpp"

#include "journey/frozen.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace journey;
using support::SmallWorkshop;

namespace {

/// Touchpoints under one step, each with one revealed vote (experience, importance); {0, 0} is a gap.
struct Votes : SmallWorkshop {
  explicit Votes(const std::vector<std::pair<std::int64_t, std::int64_t>>& given) {
    const Step& under = step(stage(1));
    for (const auto& [experience, importance] : given) {
      touchpoints.push_back(&touchpoint(under, static_cast<double>(touchpoints.size())));
      if (experience > 0) vote(round(*touchpoints.back()), experience, importance);
    }
  }
  std::vector<CurvePoint> curve() { return liveCurve(value, outlineOf(value), resultsOf(value)); }
  std::vector<std::size_t> moments() {
    std::vector<std::size_t> out;
    const auto suggested = suggestedMoments(curve());
    for (std::size_t i = 0; i < touchpoints.size(); ++i)
      if (std::count(suggested.begin(), suggested.end(), touchpoints[i]->id) == 1) out.push_back(i);
    return out;
  }
  std::vector<Touchpoint*> touchpoints;
};

} // namespace

TEST_CASE("the live curve has a gap where nobody voted or nothing was revealed") {
  Votes w({{4, 8}, {0, 0}, {7, 9}});
  w.vote(w.round(*w.touchpoints[1], 1, false), 5, 5);
  w.vote(*w.value.rounds.find(lastRevealed(w.value, w.touchpoints[0]->id)->id), 9, 10);
  w.loose();

  const auto curve = w.curve();

  REQUIRE(curve.size() == 4);
  CHECK(curve[0].given);
  CHECK(curve[0].experience == 6.5);
  CHECK(curve[0].importance == 9);
  CHECK(curve[0].lowest == 4);
  CHECK(curve[0].highest == 9);
  CHECK(curve[0].n == 2);
  CHECK(curve[0].discuss);
  CHECK_FALSE(curve[1].given);
  CHECK(curve[2].given);
  CHECK_FALSE(curve[2].discuss);
  CHECK(curve[0].stage != nullptr);
  CHECK(curve[3].stage == nullptr);
}

TEST_CASE("a vote on importance alone leaves a gap, one on experience alone no weight") {
  Votes w({{0, 0}, {0, 0}});
  w.answer(w.vote(w.round(*w.touchpoints[0]), w.participant(0)), "importance", 9);
  w.answer(w.vote(w.round(*w.touchpoints[1]), w.participant(1)), "experience", 9);

  const auto curve = w.curve();

  CHECK_FALSE(curve[0].given);
  CHECK(curve[1].given);
  CHECK_FALSE(curve[1].weighted);
}

TEST_CASE("the team's curve is the frozen one as soon as it is frozen") {
  Votes w({{4, 8}, {6, 6}});
  Estimate &old = w.add(w.value.estimates), &kept = w.add(w.value.estimates);
  old.touchpoint = kept.touchpoint = w.touchpoints[0]->id;
  old.n = kept.n = 3;
  old.gone = true;
  kept.experience = 2;
  kept.lowest = 1;
  kept.highest = 5;
  const auto team = [&] { return teamCurve(w.value, outlineOf(w.value), resultsOf(w.value)); };

  CHECK(team()[0].experience == 4);
  w.brief().frozenAt = 1;
  CHECK(team()[0].experience == 2);
  CHECK(team()[0].discuss);
  CHECK_FALSE(team()[0].weighted);
  CHECK_FALSE(frozenCurve(w.value, outlineOf(w.value))[1].given);
}

TEST_CASE("later votes are never denied, and never change what 1.0 says") {
  Votes w({{4, 8}, {6, 6}, {0, 0}});
  w.brief().frozenAt = 1;
  Estimate& kept = w.add(w.value.estimates);
  kept.touchpoint = w.touchpoints[0]->id;
  kept.n = 3, kept.experience = 2, kept.lowest = 1, kept.highest = 5;
  Estimate& thrown = w.add(w.value.estimates);
  Touchpoint& binned = w.loose();
  binned.gone = true;
  thrown.touchpoint = binned.id;
  thrown.n = 8, thrown.experience = 3.4;
  const Outline outline = outlineOf(w.value);
  const auto team = teamCurve(w.value, outline, resultsOf(w.value));

  CHECK(team[0].experience == 2);
  CHECK_FALSE(team[0].after);
  CHECK(team[0].later == 4);
  CHECK(team[0].laterVotes == 1);
  CHECK(team[1].given);
  CHECK(team[1].after);
  CHECK(team[1].experience == 6);
  CHECK_FALSE(team[2].given);

  const FrozenEstimate frozen = frozenEstimateOf(w.value, outline, team);
  CHECK(frozen.held == 2);
  CHECK(frozen.after == 1);
  CHECK(frozen.changed == 1);
  REQUIRE(frozen.binned.size() == 1);
  CHECK(frozen.binned[0].touchpoint->id == binned.id);
  CHECK(frozen.binned[0].experience == 3.4);
}

TEST_CASE("only the widest few are marked to discuss, and the spread that counts is the brief's") {
  Votes w({{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}});
  for (std::size_t i = 0; i < 8; ++i) {
    const Round& round = w.round(*w.touchpoints[i]);
    w.vote(round, 1, 5);
    w.vote(round, static_cast<std::int64_t>(i) + 2, 5);
  }
  const auto marked = [&] {
    std::vector<std::size_t> out;
    const auto curve = w.curve();
    for (std::size_t i = 0; i < curve.size(); ++i)
      if (curve[i].discuss) out.push_back(i);
    return out;
  };

  w.brief().discussSpread = 2;
  CHECK(marked() == std::vector<std::size_t>{3, 4, 5, 6, 7});
  w.brief().discussSpread = 7;
  CHECK(marked() == std::vector<std::size_t>{6, 7});
}

TEST_CASE("suggested moments are important peaks and valleys") {
  CHECK(Votes({{3, 9}, {5, 9}, {8, 9}, {6, 9}, {4, 9}}).moments() == std::vector<std::size_t>{0, 2, 4});
  CHECK(Votes({{8, 7}, {2, 8}, {9, 7}}).moments() == std::vector<std::size_t>{1});
  CHECK(Votes({{3, 1}, {0, 0}, {5, 9}, {0, 0}, {8, 1}}).moments().empty());
  CHECK(Votes({{5, 8}}).moments() == std::vector<std::size_t>{0});
  CHECK(Votes({{5, 7}}).moments().empty());
}

TEST_CASE("reality compares where both gave a score") {
  Votes w({{8, 5}, {6, 5}, {4, 5}, {0, 0}});
  w.customers(*w.touchpoints[0], 5);
  w.customers(*w.touchpoints[1], 7);
  w.customers(*w.touchpoints[2], 9).gone = true;
  w.customers(*w.touchpoints[3], 9);

  const Reality reality = realityOf(w.curve(), customerCurve(w.value, outlineOf(w.value)));

  REQUIRE(reality.n() == 2);
  CHECK(reality.gaps[0].gap == -3);
  CHECK(reality.gaps[1].gap == 1);
  CHECK(reality.bias == -1);
  CHECK(reality.error == 2);
  CHECK(realityOf(w.curve(), {}).n() == 0);
  CHECK(realityOf(w.curve(), {}).error == 0);
}

TEST_CASE("the quadrant of a touchpoint") {
  const auto of = [](double experience, double importance) {
    CurvePoint point{};
    point.experience = experience;
    point.importance = importance;
    return quadrantOf(point, CrossHair{});
  };

  CHECK(of(3, 9) == Quadrant::Improve);
  CHECK(of(8, 9) == Quadrant::Keep);
  CHECK(of(3, 2) == Quadrant::Watch);
  CHECK(of(8, 2) == Quadrant::NoInvestment);
  CHECK(of(5.5, 5.5) == Quadrant::Keep);
}

TEST_CASE("the cross-hair at the means") {
  Votes w({{2, 10}, {8, 7}, {0, 0}});

  CHECK(meansOf(w.curve()).experience == 5);
  CHECK(meansOf(w.curve()).importance == 8.5);
  CHECK(meansOf({}).experience == 5.5);
}

TEST_CASE("opportunities look at the customers' experience first") {
  Votes w({{8, 9}, {6, 5}, {0, 0}});
  w.customers(*w.touchpoints[0], 3).n = 40;
  w.customers(*w.touchpoints[2], 4);

  const auto points = opportunityPoints(w.value, outlineOf(w.value), resultsOf(w.value));

  CHECK(points[0].experience == 3);
  CHECK(points[0].importance == 9);
  CHECK(points[0].n == 40);
  CHECK(points[1].experience == 6);
  CHECK(points[2].given);
  CHECK_FALSE(points[2].weighted);
}
