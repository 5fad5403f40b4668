#include "journey/measures.hpp"

#include "journey/curve.hpp"
#include "journey/judge.hpp"
#include "journey/repair.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using doctest::Approx;

namespace {

/// 212 answers of 1 to 10.
const Tally often{1, {120, 55, 20, 8, 3, 2, 2, 1, 1, 0}};

struct Research : support::SmallWorkshop {
  Touchpoint& at = touchpoint(step(stage(1)));

  Measure& measure(const std::string& wave, const std::string& tally, std::int64_t lowest = 1,
                   std::int64_t highest = 10) {
    const auto id = Id<Measure>{static_cast<std::int64_t>(value.measures.size()) + 100};
    Measure& made = *value.measures.add(id);
    made.touchpoint = at.id;
    made.lowest = lowest, made.highest = highest;
    made.tally = tally, made.wave = wave;
    made.rank = static_cast<double>(id.value);
    return made;
  }
  CustomerScore& typed(double score) {
    CustomerScore& made = *value.customerScores.add(Id<CustomerScore>{1});
    made.touchpoint = at.id;
    made.score = score;
    return made;
  }
};

} // namespace

TEST_CASE("a tally is read as it was written, and only where it counts every value of its scale") {
  const auto tally = tallyIn("3,0,12", 1, 3);
  REQUIRE(tally);
  CHECK(tally->n() == 15);
  CHECK(tally->between(2, 3) == 12);
  CHECK(tally->between(-5, 50) == 15);
  CHECK(textOf(*tally) == "3,0,12");

  for (const char* text : {"", "3,0", "3,0,12,1", "3,,12", "3,-1,12", "3,0,12,", ",3,0,12", "3;0;12", "a,b,c",
                           "3, 0, 12", "3,0,1.5", "1000000001,0,0", "99999999999999999999,0,0"})
    CHECK_FALSE(tallyIn(text, 1, 3));
  CHECK_FALSE(tallyIn("3", 1, 1));
  CHECK_FALSE(tallyIn("3,1", 2, 1));
}

TEST_CASE("satisfaction: the mean, with Student's interval") {
  // 2, 4, 4, 6: mean 4, s = sqrt(8 / 3), t(3) = 3.182446; half = 3.182446 * 1.632993 / 2 = 2.598456.
  const auto few = meanOf({1, {0, 1, 0, 2, 0, 1, 0, 0, 0, 0}});
  REQUIRE(few);
  CHECK(few->value == 4);
  CHECK(few->n == 4);
  CHECK(few->interval->low == Approx(1.401544).epsilon(1e-6));
  CHECK(few->interval->high == Approx(6.598456).epsilon(1e-6));
  // 100 answers, half 4 and half 6: s = sqrt(100 / 99), t(99) = 1.984217; half = 0.1994213.
  const auto many = meanOf({1, {0, 0, 0, 50, 0, 50, 0, 0, 0, 0}});
  CHECK(many->interval->high == Approx(5.1994213).epsilon(1e-6));

  CHECK_FALSE(meanOf({1, {0, 0, 0}}));
  CHECK_FALSE(meanOf({1, {0, 1, 0}})->interval); // one answer has no spread
  const auto ends = meanOf({1, {0, 0, 1, 1, 30}});
  CHECK(ends->interval->high <= 5);
}

TEST_CASE("the share of the satisfied: 8 to 10 of ten, the two best of five, with Wilson's interval") {
  // 20 of 100: centre (0.2 + 0.0192073) / 1.0384146, half 1.959964 * sqrt(0.0016 + 0.0000960365) / 1.0384146.
  const auto ten = topBoxOf({1, {20, 20, 20, 20, 0, 0, 0, 10, 5, 5}}, Direction::HigherIsBetter);
  REQUIRE(ten);
  CHECK(ten->from == 8);
  CHECK(ten->to == 10);
  CHECK(ten->share.value == Approx(0.2));
  CHECK(ten->share.interval->low == Approx(0.1333669).epsilon(1e-5));
  CHECK(ten->share.interval->high == Approx(0.2888292).epsilon(1e-5));

  const auto five = topBoxOf({1, {1, 1, 2, 3, 3}}, Direction::HigherIsBetter);
  CHECK(five->from == 4);
  CHECK(five->share.value == Approx(0.6));
  const auto turned = topBoxOf({1, {3, 3, 2, 1, 1}}, Direction::LowerIsBetter);
  CHECK(turned->from == 1);
  CHECK(turned->to == 2);
  CHECK(turned->share.value == Approx(0.6));
  CHECK_FALSE(
      topBoxOf({1, {1, 1, 1, 1, 1, 1, 1}}, Direction::HigherIsBetter)); // of seven, nobody agreed on one
}

TEST_CASE("nobody and everybody have an interval too") {
  // 0 of 10: high = z2/n / (1 + z2/n) = 0.3841459 / 1.3841459.
  const auto none = shareOf({0, {10, 0}}, 1, 1);
  CHECK(none->value == 0);
  CHECK(none->interval->low == 0);
  CHECK(none->interval->high == Approx(0.2775328).epsilon(1e-6));
  const auto all = shareOf({0, {0, 10}}, 1, 1);
  CHECK(all->interval->low == Approx(0.7224672).epsilon(1e-6));
  CHECK(all->interval->high == Approx(1));
}

TEST_CASE("the Net Promoter Score: promoters minus detractors, with the adjusted Wald interval") {
  // 5 promoters, 3 passives, 2 detractors of 10: +30. Adjusted: 5.75/13 and 2.75/13, net 3/13,
  // variance 8.5/13 - (3/13)^2 = 0.6005917, half 1.959964 * sqrt(0.6005917 / 13) = 0.4212742.
  const Tally tally{0, {1, 0, 0, 0, 0, 0, 1, 2, 1, 2, 3}};
  const auto [promoters, passives, detractors] = promotersOf(tally);
  CHECK(promoters == 5);
  CHECK(passives == 3);
  CHECK(detractors == 2);
  const auto score = promoterScoreOf(tally);
  REQUIRE(score);
  CHECK(score->value == Approx(30));
  CHECK(score->interval->low == Approx(-19.050615).epsilon(1e-6));
  CHECK(score->interval->high == Approx(65.204462).epsilon(1e-6));

  CHECK(promoterScoreOf({0, {0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0}})->value == -100);
  CHECK(promoterScoreOf({0, {0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0}})->value == 0);
  CHECK(promoterScoreOf({0, {0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4}})->value == 100);
}

TEST_CASE("no figure comes from a scale that cannot carry it, and it is said why") {
  CHECK(unfitFor(MeasureKind::Promoter, 1, 10) == Unfit::NotZeroToTen);
  CHECK(unfitFor(MeasureKind::Promoter, 0, 5) == Unfit::NotZeroToTen);
  CHECK_FALSE(unfitFor(MeasureKind::Promoter, 0, 10));
  CHECK(unfitFor(MeasureKind::FirstContact, 1, 5) == Unfit::NotYesOrNo);
  CHECK_FALSE(unfitFor(MeasureKind::FirstContact, 0, 1));
  CHECK(unfitFor(MeasureKind::Satisfaction, 0, 1) == Unfit::TooFewValues);
  CHECK_FALSE(unfitFor(MeasureKind::Effort, 1, 7));
  CHECK_FALSE(promoterScoreOf(often));

  Research w;
  Measure& measure = w.measure("", textOf(often));
  CHECK(figureOf(measure));
  measure.kind = MeasureKind::Promoter;
  CHECK_FALSE(figureOf(measure));
}

TEST_CASE("a value is brought to 1 to 10 by its ends and its direction") {
  CHECK(onTen(1, 1, 5, Direction::HigherIsBetter) == 1);
  CHECK(onTen(3, 1, 5, Direction::HigherIsBetter) == 5.5);
  CHECK(onTen(0, 0, 10, Direction::HigherIsBetter) == 1);
  CHECK(onTen(10, 0, 10, Direction::HigherIsBetter) == 10);
  CHECK(onTen(7, 1, 7, Direction::LowerIsBetter) == 1);
  CHECK(onTen(6.3, 1, 10, Direction::HigherIsBetter) == Approx(6.3));
}

TEST_CASE("customers' score is the latest satisfaction that was measured, or else what was typed") {
  Research w;
  const auto said = [&] { return customersSay(w.value)[w.at.id]; };
  CHECK(customersSay(w.value).empty());

  w.typed(7.5);
  CHECK(said().score == 7.5);
  CHECK(said().measure == nullptr);

  w.measure("2026-09-01", "0,0,0,0,0,0,0,4,0,0");
  CHECK(said().score == 8);
  CHECK(said().n == 4);
  CHECK_FALSE(said().isBrought);
  w.measure("2026-10-01", "0,2,0,0,0", 1, 5);
  CHECK(said().score == 3.25);
  CHECK(said().isBrought);
  w.measure("2026-08-01", "9,0,0,0,0,0,0,0,0,0");
  CHECK(said().score == 3.25);
  w.measure("2026-11-01", "0,0,0,0,0,0,0,0,0,0"); // nobody answered
  w.measure("2026-12-01", "0,0,0,0,0,0,0,0,0,9", 0, 9).kind = MeasureKind::Effort;
  w.measure("2026-12-01", "0,0,0,0,0,0,0,0,0,9").gone = true;
  CHECK(said().score == 3.25);
  CHECK(w.measure("2026-10-01", "0,0,0,0,0,0,6,0,0,0").rank > 0); // the same day, brought in later
  CHECK(said().score == 7);

  const auto curve = customerCurve(w.value, outlineOf(w.value));
  REQUIRE(curve.size() == 1);
  CHECK(curve[0].given);
  CHECK(curve[0].experience == 7);
  CHECK(curve[0].n == 6);
}

TEST_CASE("of each kind the latest measure with answers is shown") {
  Research w;
  w.measure("2026-09-01", "1,0,0,0,0,0,0,0,0,0");
  const Measure& later = w.measure("2026-10-01", "0,1,0,0,0,0,0,0,0,0");
  Measure& yes = w.measure("2026-10-01", "1,3", 0, 1);
  yes.kind = MeasureKind::FirstContact;

  const auto measures = measuresOf(w.value, w.at.id);
  CHECK(measures.size() == 3);
  const auto latest = latestOf(measures);
  REQUIRE(latest.size() == 2);
  CHECK(latest[0] == &later);
  CHECK(latest[1] == &yes);
}

TEST_CASE("questions of people's own: the mean, or of yes and no a share; each is a measure of its own") {
  Research w;
  Measure& first = w.measure("2026-10-01", "0,2,0,2,0", 1, 5);
  first.kind = MeasureKind::Own, first.question = "Voelde u zich gehoord?";
  CHECK(figureOf(first)->value == 3);
  CHECK(figureOf(first)->interval);
  Measure& yes = w.measure("2026-10-01", "1,3", 0, 1);
  yes.kind = MeasureKind::Own, yes.question = "Weet u waar uw aanvraag staat?";
  CHECK(figureOf(yes)->value == 0.75);
  CHECK(figureOf(yes)->interval->low == shareOf(tallyOf(yes), 1, 1)->interval->low);
  Measure& later = w.measure("2026-11-01", "0,0,0,0,2", 1, 5);
  later.kind = MeasureKind::Own, later.question = first.question;

  const auto latest = latestOf(measuresOf(w.value, w.at.id));
  REQUIRE(latest.size() == 2); // the same question again is its next wave
  CHECK(latest[0] == &later);
  CHECK(latest[1] == &yes);
  CHECK(customersSay(w.value).empty()); // none of them is satisfaction
}

TEST_CASE("what customers had expected stands beside what they say, and the gap is what they missed") {
  Research w;
  w.measure("2026-10-01", "0,0,0,0,0,4,0,0,0,0");
  w.measure("2026-10-01", "0,0,0,0,0,0,0,4,0,0").kind = MeasureKind::Expectation;
  w.measure("2026-09-01", "4,0,0,0,0,0,0,0,0,0").kind = MeasureKind::Expectation; // an earlier one
  CHECK(customersExpected(w.value)[w.at.id].score == 8);
  CHECK(customersSay(w.value)[w.at.id].score == 6);

  const auto said = customerCurve(w.value, outlineOf(w.value));
  REQUIRE(said.size() == 1);
  CHECK(said[0].expected == 8);
  const Reality gap = realityOf(expectedCurve(said), said);
  REQUIRE(gap.n() == 1);
  CHECK(gap.gaps[0].gap == -2);
  CHECK(gap.bias == -2);
}

TEST_CASE("a measure counts the values of its scale, about one thing; otherwise it is told and put away") {
  Research w;
  Measure& measure = w.measure("2026-10-01", "1,2,3", 1, 3);
  CHECK(findingsIn(w.value).empty());
  measure.stage = w.value.stages.begin()->id;
  REQUIRE(findingsIn(w.value).size() == 1);
  CHECK(findingsIn(w.value)[0].fault == Fault::TwoSubjects);
  measure.stage = {};
  measure.highest = 4;
  REQUIRE(findingsIn(w.value).size() == 1);
  CHECK(findingsIn(w.value)[0].fault == Fault::NotATally);
  CHECK(tallyOf(measure).n() == 0);

  REQUIRE(journey::apply(w.value, repairOf(w.value)));
  CHECK(findingsIn(w.value).empty());
  CHECK(w.value.measures.begin()->gone);
}
