#include "journey/older.hpp"

#include "journey/judge.hpp"
#include "journey/outline.hpp"
#include "journey/statistics.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace journey;

namespace {

const Value none{}, one{std::int64_t{1}};

} // namespace

TEST_CASE("what an earlier version made lies in the one journey that it had") {
  const Changes begin{{"brief", 1, "", none, one}, {"stage", 5, "", none, one}};
  const Changes pile{{"pile", 6, "", none, one}, {"pile", 6, "name", std::string{}, std::string{"A"}}};

  Workshop workshop;
  REQUIRE(journey::apply(workshop, inTodaysWords(begin)));
  REQUIRE(journey::apply(workshop, inTodaysWords(pile)));

  CHECK(firstJourney(workshop) == onlyJourney);
  CHECK(workshop.stages.find({5})->journey == onlyJourney);
  CHECK(workshop.piles.find({6})->journey == onlyJourney);

  SUBCASE("and what undid it there undoes it here") {
    REQUIRE(journey::apply(workshop, inTodaysWords(inverse(pile))));
    REQUIRE(journey::apply(workshop, inTodaysWords(inverse(begin))));
    CHECK(workshop == Workshop{});
  }
  SUBCASE("the words of what undid it are the inverse of the words of what it undid") {
    CHECK(inTodaysWords(inverse(pile)) == inverse(inTodaysWords(pile)));
  }
}

TEST_CASE("what this version wrote stays as it is") {
  const Changes begin{{"brief", 1, "", none, one}, {"journey", 9, "", none, one}};
  const Changes stage{{"stage", 5, "", none, one}, {"stage", 5, "journey", none, std::int64_t{9}}};
  const Changes name{{"stage", 5, "name", std::string{}, std::string{"A"}}};

  for (const Changes& changes : {begin, stage, inverse(stage), name})
    CHECK(inTodaysWords(changes) == changes);
}

TEST_CASE("numbers that an import once took are brought to what is taken now, and no others") {
  const auto minutes = [](std::int64_t before, std::int64_t after) {
    return Changes{{"agenda", 3, "minutes", before, after}};
  };

  CHECK(inTodaysWords(minutes(0, 5000)) == minutes(0, 600));
  CHECK(inTodaysWords(minutes(5000, 30)) == minutes(600, 30));
  CHECK(inTodaysWords(minutes(0, std::int64_t{1} << 62)) == minutes(0, std::int64_t{1} << 62));
}

namespace {

Value number(std::int64_t value) { return value; }
Value text(const char* words) { return std::string{words}; }

/// What an earlier version wrote when it opened a round about a touchpoint, and when somebody voted in it.
const Changes opened{{"round", 10, "", none, one}, {"round", 10, "touchpoint", none, number(5)}};
const Changes voted{{"vote", 20, "", none, one},
                    {"vote", 20, "round", none, number(10)},
                    {"vote", 20, "participant", none, number(1)},
                    {"vote", 20, "experience", none, number(7)}};
const Changes importance{{"vote", 20, "importance", none, number(4)}};
const Changes changed{{"vote", 20, "experience", number(7), number(8)}};
const Changes abstained{{"vote", 20, "abstained", number(0), number(1)},
                        {"vote", 20, "experience", number(8), none},
                        {"vote", 20, "importance", number(4), none}};

Workshop beginning() {
  Workshop out;
  out.briefs.add({1});
  out.journeys.add({1});
  out.participants.add({1});
  out.touchpoints.add({5})->journey = {1};
  out.ideas.add({6});
  return out;
}

} // namespace

TEST_CASE("what a vote of an earlier version held are its answers now") {
  Workshop workshop = beginning();
  const auto to = [&](const char* question) { return voteOf(workshop, {10}, {1}).to(question); };
  const auto apply = [&](const Changes& changes) {
    REQUIRE(journey::apply(workshop, inTodaysWords(changes)));
    CHECK(findingsIn(workshop).empty());
  };

  apply(opened);
  CHECK(questionsOf(*workshop.rounds.find({10})).size() == 2);
  apply(voted), apply(importance), apply(changed);
  CHECK(to("experience") == 8);
  CHECK(to("importance") == 4);
  apply(abstained);
  CHECK(workshop.answers.empty());
  CHECK(voteOf(workshop, {10}, {1}).abstained());
  apply(inverse(abstained));
  CHECK(to("importance") == 4);
  apply(inverse(changed)), apply(inverse(importance)), apply(inverse(voted)), apply(inverse(opened));
  CHECK(workshop == beginning());
}

TEST_CASE("the test of an idea of an earlier version asks what tests ask") {
  Workshop workshop = beginning();
  REQUIRE(journey::apply(workshop, inTodaysWords({{"round", 11, "", none, one},
                                                  {"round", 11, "idea", none, number(6)},
                                                  {"vote", 21, "", none, one},
                                                  {"vote", 21, "round", none, number(11)},
                                                  {"vote", 21, "participant", none, number(1)},
                                                  {"vote", 21, "score", none, number(9)}})));

  CHECK(findingsIn(workshop).empty());
  CHECK(resultOf(workshop, *workshop.rounds.find({11})).of(question::ninePlus).mean == 9);
}

TEST_CASE("a vote in the words of this version stays as it is, and undoes what an earlier version wrote") {
  const Changes asked{{"round", 10, "", none, one},
                      {"round", 10, "touchpoint", none, number(5)},
                      {"round", 10, "questions", text(""), text("experience")}};
  const std::int64_t id = answerId({20}, question::experience).value;
  const Changes given{{"answer", id, "", none, one},
                      {"answer", id, "vote", none, number(20)},
                      {"answer", id, "question", text(""), text("experience")},
                      {"answer", id, "value", none, number(7)}};
  for (const Changes& changes : {asked, inverse(asked), given, inverse(given)})
    CHECK(inTodaysWords(changes) == changes);

  const Changes whole = inTodaysWords(voted);
  CHECK(Changes(whole.end() - 4, whole.end()) == given);
  for (const Changes& changes : {opened, voted, importance, changed, abstained})
    CHECK(inTodaysWords(inverse(changes)) == inverse(inTodaysWords(changes)));
}

TEST_CASE("an answer has an id of its own for each question, the same for ever") {
  const Id<Vote> vote{4'444'444'444'444'444};
  CHECK(answerId(vote, "experience").value == 7524368071931659);
  std::set<std::int64_t> ids;
  for (const char* question : {"experience", "importance", "nine_plus", "weight"}) {
    const auto id = answerId(vote, question);
    CHECK(ids.insert(id.value).second);
    CHECK((id.value > 0 && id.value < std::int64_t{1} << 53));
    CHECK(answerId({id.value ^ vote.value}, question)); // never nothing
  }
}
