#include "journey/judge.hpp"

#include "journey/repair.hpp"
#include "support/small_workshop.hpp"

#include <doctest/doctest.h>

using namespace journey;

namespace {

std::optional<Fault> faultIn(const char* table, const char* field, const Value& value) {
  return faultOf(*fieldOf(table, field), value);
}

void answer(Workshop& workshop, std::int64_t id, Id<Vote> vote, const char* question, std::int64_t value) {
  Answer& made = *workshop.answers.add({id});
  made.vote = vote, made.question = question, made.value = value;
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
  Round &round = *w.value.rounds.add({10}), &test = *w.value.rounds.add({11});
  round.touchpoint = {5}, round.questions = "experience importance";
  test.idea = {6}, test.questions = "nine_plus";
  for (std::int64_t id : {1, 2}) {
    Vote& vote = *w.value.votes.add({20 + id});
    vote.round = {10}, vote.participant = {id};
    answer(w.value, 30 + id, vote.id, "experience", 7);
    answer(w.value, 40 + id, vote.id, "importance", 4);
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
  CHECK_FALSE(faultIn("answer", "value", std::int64_t{10}));
  CHECK_FALSE(faultIn("answer", "value", {}));
  CHECK(faultIn("answer", "value", std::int64_t{101}) == Fault::OutOfRange);
  CHECK(faultIn("answer", "value", 7.0) == Fault::WrongType);
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
    Vote& twin = *workshop.votes.add({50});
    twin.round = {10}, twin.participant = {2};
    answer(workshop, 51, {50}, "experience", 1);
    expected = {"vote 50: it says the same as vote 22"};
  }
  SUBCASE("two people on one seat") {
    workshop.participants.find({2})->seat = 1;
    expected = {"participant 2: it says the same as participant 1"};
  }
  SUBCASE("two rounds of one number") {
    Round& twin = *workshop.rounds.add({12});
    twin.touchpoint = {5}, twin.questions = "experience";
    expected = {"round 12: it says the same as round 10"};
  }
  SUBCASE("two customer scores of a touchpoint") {
    for (const std::int64_t id : {40, 41}) {
      CustomerScore& said = *workshop.customerScores.add({id});
      said.touchpoint = {5}, said.score = 6;
    }
    expected = {"customer_score 41: it says the same as customer_score 40"};
  }
  SUBCASE("more drop-outs than visits") {
    Behaviour& counted = *workshop.behaviours.add({41});
    counted.touchpoint = {5}, counted.visits = 10, counted.dropOuts = 11;
    expected = {"behaviour 41: more dropped out or came back than were there"};
  }
  SUBCASE("abstained with a value") {
    workshop.votes.find({21})->abstained = true;
    expected = {"answer 31: its vote abstains", "answer 41: its vote abstains"};
  }
  SUBCASE("an answer that nobody asked for") {
    answer(workshop, 50, {21}, "nine_plus", 3);
    expected = {"answer 50: nobody asked for it"};
  }
  SUBCASE("two answers of one vote to a question") {
    answer(workshop, 50, {21}, "experience", 3);
    expected = {"answer 50: it says the same as answer 31"};
  }
  SUBCASE("an answer that is not on its scale") {
    workshop.answers.find({31})->value = 11;
    expected = {"answer 31, field value: the value is not on the question's scale"};
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
  SUBCASE("a round that asks nothing") { workshop.rounds.find({11})->questions = {}; }
  SUBCASE("a round that asks what is no question") { workshop.rounds.find({11})->questions = "weight"; }
  SUBCASE("a round that asks twice") { workshop.rounds.find({11})->questions = "nine_plus nine_plus"; }
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
  workshop.votes.find({21})->abstained = true;
  CHECK(findingsIn(workshop, {{"vote", 21, "abstained", std::int64_t{0}, std::int64_t{1}}}).size() == 2);
  workshop.votes.find({21})->abstained = false;
  workshop.rounds.find({10})->questions = "experience";
  const Value asked{std::string{"experience importance"}}, now{std::string{"experience"}};
  CHECK(findingsIn(workshop, {{"round", 10, "questions", asked, now}}).size() == 2);
  workshop.touchpoints.remove({5});
  const auto dangling = findingsIn(workshop, {{"touchpoint", 5, "", std::int64_t{1}, Value{}}});
  REQUIRE(dangling.size() == 1);
  CHECK(told(dangling.front()) == "round 10, field touchpoint: it points at a record that is not there");
}
