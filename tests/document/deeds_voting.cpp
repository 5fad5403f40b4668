#include "journey/curve.hpp"
#include "support/deed_bench.hpp"

using namespace document;
using journey::Participant;
using journey::Round;
using journey::Touchpoint;
using journey::Vote;
using support::DeedBench;
namespace question = journey::question;

namespace {

const std::vector<std::string_view> asked{question::experience, question::importance},
    tested{question::ninePlus};

/// Two people at the table, a touchpoint and its open round.
struct Ballot : DeedBench {
  Id<Participant> anna = seated("Anna", 0), bert = seated("Bert", 1);
  Id<Touchpoint> about = touchpoint();
  Id<Round> round = make<Round>([&](auto* made) { return openRound(about, asked, made); });

  std::string give(Id<Participant> who, std::string_view question, std::optional<std::int64_t> value) {
    return (*this)(giveVote(round, who, question, value), who);
  }
  std::string abstains(Id<Participant> who, bool on) { return (*this)(abstain(round, who, on), who); }
  std::string reveals() { return (*this)(reveal(round)); }
  journey::Given given(Id<Participant> who) const {
    const journey::Given given = journey::voteOf(now, round, who);
    REQUIRE(given.vote != nullptr);
    return given;
  }
  const Vote& of(Id<Participant> who) const { return *given(who).vote; }
  std::optional<std::int64_t> experience(Id<Participant> who) const {
    return given(who).to(question::experience);
  }
  std::optional<std::int64_t> importance(Id<Participant> who) const {
    return given(who).to(question::importance);
  }
};

} // namespace

TEST_CASE("a touchpoint has one open round at a time, numbered from 1") {
  Ballot bench;

  CHECK(bench[bench.round].number == 1);
  CHECK(openRoundOf(bench.now, bench.about) == &bench[bench.round]);
  CHECK(bench(openRound(bench.about, asked)) == "refusal.round_open");
  CHECK(bench(openRound(Id<Touchpoint>{}, asked)) == "refusal.gone");
  CHECK(bench.give(bench.anna, question::experience, 5) == "");
  CHECK(bench.reveals() == "");
  CHECK(openRoundOf(bench.now, bench.about) == nullptr);
  const auto second = bench.make<Round>([&](auto* made) { return openRound(bench.about, asked, made); });
  CHECK(bench[second].number == 2);
}

TEST_CASE("giving, changing and taking back a vote before the reveal") {
  Ballot bench;

  CHECK(bench.give(bench.anna, question::experience, 5) == "");
  CHECK(bench.give(bench.anna, question::importance, 10) == "");
  CHECK(bench.give(bench.anna, question::experience, 6) == "");
  CHECK(bench.experience(bench.anna) == 6);
  CHECK(bench.importance(bench.anna) == 10);
  CHECK(bench.now.votes.size() == 1);
  CHECK_FALSE(bench.of(bench.anna).late);
  CHECK(bench.give(bench.anna, question::experience, std::nullopt) == "");
  CHECK_FALSE(bench.experience(bench.anna).has_value());
  CHECK(bench.give(bench.bert, question::experience, std::nullopt) == "");
  CHECK(bench.now.votes.size() == 1);
}

TEST_CASE("votes that are refused") {
  Ballot bench;
  const auto away = bench.unseated("Away");

  CHECK(bench.give(bench.anna, question::experience, 0) == "refusal.out_of_range");
  CHECK(bench.give(bench.anna, question::experience, 11) == "refusal.out_of_range");
  CHECK(bench.give(bench.anna, question::ninePlus, 9) == "refusal.not_asked");
  CHECK(bench.give(away, question::experience, 5) == "refusal.not_at_table");
  CHECK(bench.words == std::vector<std::string>{"Away"});
  CHECK(bench.abstains(away, true) == "refusal.not_at_table");
  CHECK(bench.give({}, question::experience, 5) == "refusal.gone");
  const auto forBert = giveVote(bench.round, bench.bert, question::experience, 5);
  CHECK(bench(forBert, bench.anna) == "refusal.not_yours");
  CHECK(bench(forBert) == "");
  CHECK(bench(giveVote({}, bench.anna, question::experience, 5)) == "refusal.gone");
  CHECK(bench(abstain({}, bench.anna, true)) == "refusal.gone");
  CHECK(bench(binTouchpoint(bench.about)) == "");
  CHECK(bench.give(bench.anna, question::experience, 5) == "refusal.gone");
}

TEST_CASE("abstaining and voting end one another") {
  Ballot bench;

  CHECK(bench.give(bench.anna, question::experience, 5) == "");
  CHECK(bench.abstains(bench.anna, true) == "");
  CHECK(bench.of(bench.anna).abstained);
  CHECK_FALSE(bench.experience(bench.anna).has_value());
  CHECK(bench.give(bench.anna, question::experience, std::nullopt) == "");
  CHECK(bench.of(bench.anna).abstained);
  CHECK(bench.give(bench.anna, question::importance, 3) == "");
  CHECK_FALSE(bench.of(bench.anna).abstained);
  CHECK(bench.abstains(bench.anna, true) == "");
  CHECK(bench.abstains(bench.anna, false) == "");
  CHECK_FALSE(bench.of(bench.anna).abstained);
}

TEST_CASE("a reveal needs a vote; an abstention is one") {
  Ballot bench;

  CHECK(bench.reveals() == "refusal.no_votes");
  CHECK(bench.give(bench.anna, question::experience, 5) == "");
  CHECK(bench.give(bench.anna, question::experience, std::nullopt) == "");
  CHECK(bench.reveals() == "refusal.no_votes");
  CHECK(bench.abstains(bench.anna, true) == "");
  CHECK(bench.reveals() == "");
  CHECK(bench[bench.round].revealed);
  CHECK(bench(reveal({})) == "refusal.gone");
}

TEST_CASE("after the reveal what was given stays and what is missing may still come") {
  Ballot bench;
  const auto carla = bench.seated("Carla", 2), dirk = bench.seated("Dirk", 3);
  CHECK(bench.give(bench.anna, question::experience, 5) == "");
  CHECK(bench.abstains(dirk, true) == "");
  CHECK(bench.reveals() == "");

  CHECK(bench.give(bench.anna, question::experience, 6) == "refusal.revealed");
  CHECK(bench.give(bench.anna, question::experience, std::nullopt) == "refusal.revealed");
  CHECK(bench.abstains(bench.anna, true) == "refusal.revealed");
  CHECK(bench.give(dirk, question::experience, 6) == "refusal.revealed");
  CHECK(bench.abstains(dirk, false) == "refusal.revealed");
  CHECK(bench.give(bench.bert, question::experience, 7) == "");
  CHECK(bench.give(bench.bert, question::importance, 8) == "");
  CHECK(bench.of(bench.bert).late);
  CHECK(bench.give(bench.bert, question::importance, 9) == "refusal.revealed");
  CHECK(bench.abstains(carla, true) == "");
  CHECK(bench.of(carla).late);
  CHECK(bench.give(bench.anna, question::importance, 9) == "");
  CHECK(bench.of(bench.anna).late);
}

TEST_CASE("the test of an idea asks for a score") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto hidden = bench.idea(anna), idea = bench.sharedIdea(anna);

  CHECK(bench(openRound(hidden, tested)) == "refusal.not_shared");
  CHECK(bench(openRound(Id<journey::Idea>{}, tested)) == "refusal.gone");
  const auto round = bench.make<Round>([&](auto* made) { return openRound(idea, tested, made); });
  CHECK(openRoundOf(bench.now, idea) == &bench[round]);
  CHECK(bench(openRound(idea, tested)) == "refusal.round_open");
  CHECK(bench(giveVote(round, anna, question::experience, 5)) == "refusal.not_asked");
  CHECK(bench(giveVote(round, anna, question::ninePlus, 9)) == "");
  CHECK(journey::voteOf(bench.now, round, anna).to(question::ninePlus) == 9);
}

TEST_CASE("freezing keeps the estimate whatever is voted later") {
  Ballot bench;
  CHECK(bench(freeze()) == "refusal.no_votes");
  CHECK(bench.give(bench.anna, question::experience, 4) == "");
  CHECK(bench.give(bench.bert, question::experience, 8) == "");
  CHECK(bench(freeze()) == "refusal.no_votes");
  CHECK(bench.reveals() == "");
  const auto team = [&] {
    return teamCurve(bench.now, journey::outlineOf(bench.now), journey::resultsOf(bench.now)).at(0);
  };

  CHECK(bench(freeze()) == "");
  CHECK(bench.now.brief().frozenAt == 1000);
  const auto late = bench.seated("Late", 2);
  CHECK(bench.give(late, question::experience, 9) == "");
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

TEST_CASE("the frozen estimate keeps which moments of truth it held, whatever is revised later") {
  Ballot bench;
  CHECK(bench.give(bench.anna, question::experience, 4) == "");
  CHECK(bench.reveals() == "");
  const auto touchpoint = bench.now.touchpoints.begin()->id;
  CHECK(bench(setSign(touchpoint, Sign::Star, true)) == "");
  CHECK(bench(freeze()) == "");
  CHECK(bench(setSign(touchpoint, Sign::Star, false)) == "");
  REQUIRE(bench.now.estimates.size() == 1);
  CHECK(bench.now.estimates.begin()->star == true);
  CHECK_FALSE(bench[touchpoint].star);
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
