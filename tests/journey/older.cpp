#include "journey/older.hpp"

#include "journey/outline.hpp"

#include <doctest/doctest.h>

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
