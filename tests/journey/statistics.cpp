#include "journey/statistics.hpp"

#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;
using support::SmallWorkshop;

TEST_CASE("statistics of votes") {
  const auto of = [](std::vector<std::int64_t> values) { return statisticsOf(values); };

  CHECK(of({}) == Statistics{});
  CHECK(of({7}) == Statistics{1, 7, 7, 7, 7});
  CHECK(of({9, 2, 4}) == Statistics{3, 5, 4, 2, 9});
  CHECK(of({9, 2, 4, 5}) == Statistics{4, 5, 4.5, 2, 9});
  CHECK(of({10, 10, 1, 1}) == Statistics{4, 5.5, 5.5, 1, 10});
  CHECK(of({3, 3, 3, 8}) == Statistics{4, 4.25, 3, 3, 8});
  CHECK(of({9, 2, 4}).spread() == 7);
}

TEST_CASE("the result of a round counts votes, abstentions and late votes") {
  SmallWorkshop w;
  const Round& round = w.round(w.loose());
  w.vote(round, 6, 9);
  w.vote(round, 8, 10).late = true;
  w.vote(round, w.participant(0)).abstained = true;
  w.vote(round, w.participant(1)); // withdrawn
  w.answer(w.vote(round, w.participant(2)), "experience", 7);
  w.vote(w.round(w.loose()), 1, 1); // another round

  const RoundResult result = resultOf(w.value, round);

  CHECK(result.of("experience") == Statistics{3, 7, 7, 6, 8});
  CHECK(result.of("importance") == Statistics{2, 9.5, 9.5, 9, 10});
  CHECK(result.of("nine_plus").n == 0);
  CHECK(result.abstained == 1);
  CHECK(result.late == 1);
  CHECK_FALSE(result.discuss);
}

TEST_CASE("a spread that reaches the brief's is marked to discuss") {
  SmallWorkshop w;
  const Round& round = w.round(w.loose());
  w.vote(round, 5, 2);
  w.vote(round, 5, 6);

  CHECK(resultOf(w.value, round).discuss);
  w.brief().discussSpread = 5;
  CHECK_FALSE(resultOf(w.value, round).discuss);
}

TEST_CASE("rounds of a touchpoint are in order, the newest revealed one counts") {
  SmallWorkshop w;
  const Touchpoint& touchpoint = w.loose();
  const Round &third = w.round(touchpoint, 3, false), &first = w.round(touchpoint, 1),
              &second = w.round(touchpoint, 2);
  w.vote(first, 2, 2);
  w.vote(second, 8, 9);
  w.vote(third, 1, 1);

  CHECK(roundsOf(w.value, touchpoint.id) == std::vector{&first, &second, &third});
  CHECK(lastRevealed(w.value, touchpoint.id) == &second);
  CHECK(lastRevealed(w.value, w.loose().id) == nullptr);
  const Results results = resultsOf(w.value);
  REQUIRE(results.find(touchpoint.id) != nullptr);
  CHECK(results.find(touchpoint.id)->round == &second);
  CHECK(results.find(touchpoint.id)->result.of("experience").mean == 8);
}

TEST_CASE("a round about a touchpoint is none about an idea without an id") {
  SmallWorkshop w;
  w.round(w.loose());

  CHECK(roundsOf(w.value, Id<Idea>{}).empty());
  CHECK(resultsOf(w.value).find(Id<Idea>{}) == nullptr);
  CHECK(resultsOf(w.value).all().size() == 1);
}

TEST_CASE("all results in one walk are the results one by one") {
  SmallWorkshop w;
  for (std::int64_t i = 0; i < 20; ++i) {
    const Touchpoint& touchpoint = w.loose();
    const Idea& idea = w.idea();
    for (std::int64_t number = 1; number <= 1 + i % 3; ++number) {
      const Round &round = w.round(touchpoint, number, number != 3), &test = w.test(idea, number);
      for (std::int64_t j = 0; j < i % 5; ++j) w.vote(round, 1 + (i * j) % 10, 1 + (i + j) % 10);
      w.score(test, 1 + i % 10);
    }
  }

  const Results results = resultsOf(w.value);

  CHECK(results.all().size() == 40);
  for (const auto& [subject, entry] : results.all()) {
    CHECK(entry.round == lastRevealed(w.value, subject));
    CHECK(entry.result == resultOf(w.value, *entry.round));
  }
}

TEST_CASE("votes are listed by seat, without the withdrawn ones") {
  SmallWorkshop w;
  const Round& round = w.round(w.loose());
  const Vote& away = w.vote(round, 5, 5);
  const Participant &left = w.participant(4), &right = w.participant(2), &silent = w.participant(1);
  Vote &fourth = w.vote(round, left), &second = w.vote(round, right), &empty = w.vote(round, silent);
  w.answer(fourth, "experience", 3);
  second.abstained = true;

  std::vector<const Vote*> listed;
  for (const Given& given : votesOf(w.value, round)) listed.push_back(given.vote);
  CHECK(listed == std::vector<const Vote*>{&second, &fourth, &away});
  CHECK(voteOf(w.value, round.id, silent.id).vote == &empty);
  CHECK(voteOf(w.value, round.id, w.participant(0).id).vote == nullptr);
  CHECK(voteOf(w.value, round.id, left.id).to("experience") == 3);
  CHECK_FALSE(voteOf(w.value, round.id, left.id).to("importance"));
}
