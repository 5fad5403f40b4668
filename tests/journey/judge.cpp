#include "journey/judge.hpp"

#include "journey/repair.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

std::optional<Fault> faultIn(const char* table, const char* field, const Value& value) {
  return faultOf(*fieldOf(table, field), value);
}

/// Two people at the table, a touchpoint with a round in which both voted, an idea with another.
Workshop voted() {
  support::SmallWorkshop w;
  for (std::int64_t id : {1, 2}) {
    Participant& who = *w.value.participants.add({id});
    who.seat = id, who.edge = Edge::Bottom;
  }
  w.value.touchpoints.add({5})->journey = w.journey;
  w.value.ideas.add({6});
  w.value.rounds.add({10})->touchpoint = {5};
  w.value.rounds.add({11})->idea = {6};
  for (std::int64_t id : {1, 2}) {
    Vote& vote = *w.value.votes.add({20 + id});
    vote.round = {10}, vote.participant = {id}, vote.experience = 7, vote.importance = 4;
  }
  return w.value;
}

std::vector<std::string> toldOf(const Workshop& workshop) {
  std::vector<std::string> out;
  for (const Finding& finding : findingsIn(workshop)) out.push_back(told(finding));
  return out;
}

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("a value is judged by what its record says of it") {
  CHECK_FALSE(faultIn("vote", "score", std::int64_t{10}));
  CHECK_FALSE(faultIn("vote", "score", {}));
  CHECK(faultIn("vote", "score", std::int64_t{0}) == Fault::OutOfRange);
  CHECK(faultIn("vote", "score", 7.0) == Fault::WrongType);
  CHECK(faultIn("customer_score", "score", 0.5) == Fault::OutOfRange);
  CHECK_FALSE(faultIn("customer_score", "score", 0.0)); // nobody said anything yet
  CHECK(faultIn("agenda", "minutes", std::int64_t{1} << 62) == Fault::OutOfRange);
  CHECK(faultIn("touchpoint", "x", 1e300) == Fault::OutOfRange);
  CHECK(faultIn("touchpoint", "x", HUGE_VAL) == Fault::WrongType);
  CHECK(faultIn("touchpoint", "gone", std::int64_t{2}) == Fault::OutOfRange);
  CHECK(faultIn("note", "kind", std::string{"Wish 2"}) == Fault::NotAWord);
  CHECK(faultIn("step", "stage", std::int64_t{0}) == Fault::WrongType);
  CHECK(faultIn("stage", "name", {}) == Fault::WrongType);
  CHECK(faultIn("stage", "name", std::string(201, 'a')) == Fault::TooLong);
  CHECK(faultIn("stage", "name", std::string{"\xC0\xAF"}) == Fault::NotText);
  CHECK(faultIn("stage", "name", std::string("a\0b", 3)) == Fault::NotText);
  for (const char* code : {"nl", "en", "fy", "pt-BR", "zh-Hant"})
    CHECK_FALSE(faultIn("brief", "language", std::string{code}));
  for (const char* code : {"", "../en", "n", "EN", "nl-", "nl--x", "nl/en", "nl\n", "nederlands"})
    CHECK(faultIn("brief", "language", std::string{code}) == Fault::NotACode);
}

TEST_CASE("a change is judged by the table and the field that it names") {
  CHECK(faultOf(Change{"event", 1, "seq", {}, std::int64_t{1}}) == Fault::UnknownTable);
  CHECK(faultOf(Change{"stage", 1, "colour", {}, std::int64_t{1}}) == Fault::UnknownField);
  CHECK(faultOf(Change{"stage", 1, "name", std::string{}, std::int64_t{1}}) == Fault::WrongType);
  CHECK_FALSE(faultOf(Change{"stage", 1, "", {}, std::int64_t{1}}));
}

TEST_CASE("what a new record holds is allowed, in every field of every record") {
  for (const RecordSchema& record : schema())
    for (const FieldSchema& field : record.fields) {
      CAPTURE(std::string{record.table});
      CAPTURE(std::string{field.name});
      CHECK_FALSE(faultOf(field, field.plain));
    }
}

TEST_CASE("a key names fields that there are") {
  for (const RecordSchema& record : schema())
    for (const std::string_view name : record.key) CHECK(record.find(name) != nullptr);
}

TEST_CASE("rules over several records are found, told with the record, and mended where that is safe") {
  Workshop workshop = voted();
  REQUIRE(toldOf(workshop).empty());
  Told expected;

  SUBCASE("two votes of one person in a round") {
    Vote& twin = *workshop.votes.add({30});
    twin.round = {10}, twin.participant = {2}, twin.experience = 1;
    expected = {"vote 30: it says the same as vote 22"};
  }
  SUBCASE("two people on one seat") {
    workshop.participants.find({2})->seat = 1;
    expected = {"participant 2: it says the same as participant 1"};
  }
  SUBCASE("two rounds of one number") {
    workshop.rounds.add({12})->touchpoint = {5};
    expected = {"round 12: it says the same as round 10"};
  }
  SUBCASE("two customer scores of a touchpoint") {
    for (const std::int64_t id : {40, 41}) {
      CustomerScore& said = *workshop.customerScores.add({id});
      said.touchpoint = {5}, said.score = 6;
    }
    expected = {"customer_score 41: it says the same as customer_score 40"};
  }
  SUBCASE("abstained with a value") {
    workshop.votes.find({21})->abstained = true;
    expected = {"vote 21, field experience: it abstains and has a value",
                "vote 21, field importance: it abstains and has a value"};
  }
  SUBCASE("an answer that nobody asked for") {
    workshop.votes.find({21})->score = 3;
    expected = {"vote 21, field score: it holds an answer that nobody asked for"};
  }
  CHECK(toldOf(workshop) == expected);

  REQUIRE(journey::apply(workshop, repairOf(workshop)));
  CHECK(toldOf(workshop).empty());
  CHECK(workshop.rounds.size() >= 2);
}

TEST_CASE("who was thrown away holds no seat, and nobody's customers say nothing twice") {
  Workshop workshop = voted();
  workshop.participants.find({2})->seat = 1;
  workshop.participants.find({2})->gone = true;
  workshop.participants.add({3});
  workshop.participants.add({4});

  CHECK(toldOf(workshop).empty());
}

TEST_CASE("what is not safe to mend is told, and stays") {
  Workshop workshop = voted();
  SUBCASE("a text that is too long") { workshop.touchpoints.find({5})->text = std::string(2001, 'a'); }
  SUBCASE("a vote in no round") { workshop.votes.find({21})->round = {}; }
  SUBCASE("a reference to nothing") { workshop.touchpoints.find({5})->step = {99}; }
  SUBCASE("a round about nothing") { workshop.rounds.find({11})->idea = {}; }
  const Workshop before = workshop;

  CHECK(toldOf(workshop).size() == 1);
  CHECK(repairOf(workshop).empty());
  CHECK(workshop == before);
}

TEST_CASE("a gesture answers for what it touched, and for nothing else") {
  Workshop workshop = voted();
  workshop.touchpoints.find({5})->text = std::string(2001, 'a');
  workshop.participants.find({2})->seat = 1;

  CHECK(findingsIn(workshop, {{"touchpoint", 5, "rank", 0.0, 1.0}}).empty());
  CHECK(findingsIn(workshop, {{"participant", 2, "name", std::string{}, std::string{"B"}}}).empty());
  CHECK(findingsIn(workshop, {{"participant", 2, "seat", std::int64_t{2}, std::int64_t{1}}}).front().fault ==
        Fault::Twin);
  CHECK(findingsIn(workshop, {{"touchpoint", 5, "text", std::string{}, std::string(2001, 'a')}})
            .front()
            .fault == Fault::TooLong);
  workshop.touchpoints.remove({5});
  const auto dangling = findingsIn(workshop, {{"touchpoint", 5, "", std::int64_t{1}, Value{}}});
  REQUIRE(dangling.size() == 1);
  CHECK(told(dangling.front()) == "round 10, field touchpoint: it points at a record that is not there");
}
