#include "journey/curve.hpp"
#include "support/deed_bench.hpp"

using namespace document;
using journey::Participant;
using journey::Round;
using journey::Touchpoint;
using journey::Vote;
using support::DeedBench;

namespace {

/// Two people at the table, a touchpoint and its open round.
struct Ballot : DeedBench {
  Id<Participant> anna = seated("Anna", 0), bert = seated("Bert", 1);
  Id<Touchpoint> about = touchpoint();
  Id<Round> round = make<Round>([&](auto* made) { return openRound(about, made); });

  std::string give(Id<Participant> who, Dimension dimension, std::optional<std::int64_t> value) {
    return (*this)(giveVote(round, who, dimension, value), who);
  }
  std::string abstains(Id<Participant> who, bool on) { return (*this)(abstain(round, who, on), who); }
  std::string reveals() { return (*this)(reveal(round)); }
  const Vote& of(Id<Participant> who) const {
    const Vote* vote = journey::voteOf(now, round, who);
    REQUIRE(vote != nullptr);
    return *vote;
  }
};

} // namespace

TEST_CASE("a touchpoint has one open round at a time, numbered from 1") {
  Ballot bench;

  CHECK(bench[bench.round].number == 1);
  CHECK(openRoundOf(bench.now, bench.about) == &bench[bench.round]);
  CHECK(bench(openRound(bench.about)) == "refusal.round_open");
  CHECK(bench(openRound({})) == "refusal.gone");
  CHECK(bench.give(bench.anna, Dimension::Experience, 5) == "");
  CHECK(bench.reveals() == "");
  CHECK(openRoundOf(bench.now, bench.about) == nullptr);
  const auto second = bench.make<Round>([&](auto* made) { return openRound(bench.about, made); });
  CHECK(bench[second].number == 2);
}

TEST_CASE("giving, changing and taking back a vote before the reveal") {
  Ballot bench;

  CHECK(bench.give(bench.anna, Dimension::Experience, 5) == "");
  CHECK(bench.give(bench.anna, Dimension::Importance, 10) == "");
  CHECK(bench.give(bench.anna, Dimension::Experience, 6) == "");
  CHECK(bench.of(bench.anna).experience == 6);
  CHECK(bench.of(bench.anna).importance == 10);
  CHECK(bench.now.votes.size() == 1);
  CHECK_FALSE(bench.of(bench.anna).late);
  CHECK(bench.give(bench.anna, Dimension::Experience, std::nullopt) == "");
  CHECK_FALSE(bench.of(bench.anna).experience.has_value());
  CHECK(bench.give(bench.bert, Dimension::Experience, std::nullopt) == "");
  CHECK(bench.now.votes.size() == 1);
}

TEST_CASE("votes that are refused") {
  Ballot bench;
  const auto away = bench.unseated("Away");

  CHECK(bench.give(bench.anna, Dimension::Experience, 0) == "refusal.out_of_range");
  CHECK(bench.give(bench.anna, Dimension::Experience, 11) == "refusal.out_of_range");
  CHECK(bench.give(bench.anna, Dimension::Score, 9) == "refusal.not_asked");
  CHECK(bench.give(away, Dimension::Experience, 5) == "refusal.not_at_table");
  CHECK(bench.words == std::vector<std::string>{"Away"});
  CHECK(bench.abstains(away, true) == "refusal.not_at_table");
  CHECK(bench.give({}, Dimension::Experience, 5) == "refusal.gone");
  const auto forBert = giveVote(bench.round, bench.bert, Dimension::Experience, 5);
  CHECK(bench(forBert, bench.anna) == "refusal.not_yours");
  CHECK(bench(forBert) == "");
  CHECK(bench(giveVote({}, bench.anna, Dimension::Experience, 5)) == "refusal.gone");
  CHECK(bench(abstain({}, bench.anna, true)) == "refusal.gone");
  CHECK(bench(binTouchpoint(bench.about)) == "");
  CHECK(bench.give(bench.anna, Dimension::Experience, 5) == "refusal.gone");
}

TEST_CASE("abstaining and voting end one another") {
  Ballot bench;

  CHECK(bench.give(bench.anna, Dimension::Experience, 5) == "");
  CHECK(bench.abstains(bench.anna, true) == "");
  CHECK(bench.of(bench.anna).abstained);
  CHECK_FALSE(bench.of(bench.anna).experience.has_value());
  CHECK(bench.give(bench.anna, Dimension::Experience, std::nullopt) == "");
  CHECK(bench.of(bench.anna).abstained);
  CHECK(bench.give(bench.anna, Dimension::Importance, 3) == "");
  CHECK_FALSE(bench.of(bench.anna).abstained);
  CHECK(bench.abstains(bench.anna, true) == "");
  CHECK(bench.abstains(bench.anna, false) == "");
  CHECK_FALSE(bench.of(bench.anna).abstained);
}

TEST_CASE("a reveal needs a vote; an abstention is one") {
  Ballot bench;

  CHECK(bench.reveals() == "refusal.no_votes");
  CHECK(bench.give(bench.anna, Dimension::Experience, 5) == "");
  CHECK(bench.give(bench.anna, Dimension::Experience, std::nullopt) == "");
  CHECK(bench.reveals() == "refusal.no_votes");
  CHECK(bench.abstains(bench.anna, true) == "");
  CHECK(bench.reveals() == "");
  CHECK(bench[bench.round].revealed);
  CHECK(bench(reveal({})) == "refusal.gone");
}

TEST_CASE("after the reveal what was given stays and what is missing may still come") {
  Ballot bench;
  const auto carla = bench.seated("Carla", 2), dirk = bench.seated("Dirk", 3);
  CHECK(bench.give(bench.anna, Dimension::Experience, 5) == "");
  CHECK(bench.abstains(dirk, true) == "");
  CHECK(bench.reveals() == "");

  CHECK(bench.give(bench.anna, Dimension::Experience, 6) == "refusal.revealed");
  CHECK(bench.give(bench.anna, Dimension::Experience, std::nullopt) == "refusal.revealed");
  CHECK(bench.abstains(bench.anna, true) == "refusal.revealed");
  CHECK(bench.give(dirk, Dimension::Experience, 6) == "refusal.revealed");
  CHECK(bench.abstains(dirk, false) == "refusal.revealed");
  CHECK(bench.give(bench.bert, Dimension::Experience, 7) == "");
  CHECK(bench.give(bench.bert, Dimension::Importance, 8) == "");
  CHECK(bench.of(bench.bert).late);
  CHECK(bench.give(bench.bert, Dimension::Importance, 9) == "refusal.revealed");
  CHECK(bench.abstains(carla, true) == "");
  CHECK(bench.of(carla).late);
  CHECK(bench.give(bench.anna, Dimension::Importance, 9) == "");
  CHECK(bench.of(bench.anna).late);
}

TEST_CASE("the test of an idea asks for a score") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto hidden = bench.idea(anna), idea = bench.sharedIdea(anna);

  CHECK(bench(openTest(hidden)) == "refusal.not_shared");
  CHECK(bench(openTest({})) == "refusal.gone");
  const auto round = bench.make<Round>([&](auto* made) { return openTest(idea, made); });
  CHECK(openRoundOf(bench.now, idea) == &bench[round]);
  CHECK(bench(openTest(idea)) == "refusal.round_open");
  CHECK(bench(giveVote(round, anna, Dimension::Experience, 5)) == "refusal.not_asked");
  CHECK(bench(giveVote(round, anna, Dimension::Score, 9)) == "");
  CHECK(journey::voteOf(bench.now, round, anna)->score == 9);
}

TEST_CASE("freezing keeps the estimate whatever is voted later") {
  Ballot bench;
  CHECK(bench(freeze()) == "refusal.no_votes");
  CHECK(bench.give(bench.anna, Dimension::Experience, 4) == "");
  CHECK(bench.give(bench.bert, Dimension::Experience, 8) == "");
  CHECK(bench(freeze()) == "refusal.no_votes");
  CHECK(bench.reveals() == "");
  const auto team = [&] {
    return teamCurve(bench.now, journey::outlineOf(bench.now), journey::resultsOf(bench.now)).at(0);
  };

  CHECK(bench(freeze()) == "");
  CHECK(bench.now.brief().frozenAt == 1000);
  const auto late = bench.seated("Late", 2);
  CHECK(bench.give(late, Dimension::Experience, 9) == "");
  CHECK(team().experience == 6);
  CHECK(team().lowest == 4);
  CHECK(team().n == 2);
  CHECK(bench(freeze()) == "");
  CHECK(team().experience == 7);
  CHECK(bench(thaw()) == "");
  CHECK(bench.now.brief().frozenAt == 0);
  CHECK(team().n == 3);
  for (const journey::Estimate& estimate : bench.now.estimates) CHECK(estimate.gone);
}

TEST_CASE("customers give a touchpoint one score") {
  DeedBench bench;
  const auto it = bench.touchpoint();

  CHECK(bench(writeCustomerSource(it, "survey")) == "refusal.no_score");
  CHECK(bench(removeCustomerScore(it)) == "refusal.no_score");
  CHECK(bench(setCustomerScore(it, 7.4, 312, "survey")) == "");
  REQUIRE(customerScoreOf(bench.now, it) != nullptr);
  CHECK(customerScoreOf(bench.now, it)->score == 7.4);
  CHECK(customerScoreOf(bench.now, it)->n == 312);
  CHECK(bench(setCustomerScore(it, 0.5)) == "refusal.out_of_range");
  CHECK(bench(setCustomerScore(it, 10.5)) == "refusal.out_of_range");
  CHECK(bench(setCustomerScore(it, 5, -1)) == "refusal.out_of_range");
  CHECK(bench(setCustomerScore(it, 5, 0, std::string(201, 'a'))) == "refusal.too_long");
  CHECK(bench(setCustomerScore({}, 5)) == "refusal.gone");
  CHECK(bench(writeCustomerSource(it, "interviews")) == "");
  CHECK(customerScoreOf(bench.now, it)->source == "interviews");
  CHECK(bench(removeCustomerScore(it)) == "");
  CHECK(customerScoreOf(bench.now, it) == nullptr);
  CHECK(bench(setCustomerScore(it, 6)) == "");
  CHECK(bench.now.customerScores.size() == 1);
}
