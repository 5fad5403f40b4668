// A question more than the program has, on a scale of its own: a line in the list, here in the place of the
// program's, and where a ballot is opened. Nothing else knows it.
#include "document/touchpoints.hpp"
#include "journey/judge.hpp"
#include "report/formats/format.hpp"
#include "report/formats/json_import.hpp"
#include "support/ballot_table.hpp"

#include <doctest/doctest.h>

namespace journey {

const std::vector<Question>& questions() {
  static const std::vector<Question> all{
      {question::experience},
      {.name = question::importance, .lowIsBad = false},
      {.name = question::ninePlus, .byMedian = true},
      {.name = "pride", .lowest = 0, .highest = 4},
  };
  return all;
}

} // namespace journey

namespace {

using journey::question::experience;

/// Eight people with a touchpoint on the ballot that asks how it is experienced and how proud they are of it.
struct Pride : support::Voters {
  explicit Pride() : Voters(support::permitWorkshop(support::assets, 3, false)) {
    const auto about = (*workshop().touchpoints.begin()).id;
    REQUIRE_FALSE(document().perform({}, document::openRound(about, {experience, "pride"}, &round)));
    document().setView("voting/touchpoint", std::to_string(about.value));
    settle();
  }
  std::string made(const std::string& suffix) {
    const auto words = language::Catalogue::read(support::assets / "languages/nl.json");
    const report::Story story = report::storyOf(workshop());
    for (const report::Format& format : report::formats())
      for (const report::Made& file : format.make({workshop(), words, story}))
        if (file.suffix == suffix) return file.bytes;
    return {};
  }
  journey::RoundResult result() { return journey::resultOf(workshop(), *workshop().rounds.find(round)); }

  base::Id<journey::Round> round{};
};

} // namespace

TEST_CASE("a further question is a row of the numbers of its scale on every ballot") {
  Pride table;

  CHECK(table.has("seat/1/ballot/experience/10"));
  CHECK(table.has("seat/1/ballot/pride/0"));
  CHECK(table.has("seat/1/ballot/pride/4"));
  CHECK_FALSE(table.has("seat/1/ballot/pride/5"));
  table.tap("seat/1/ballot/experience/7");
  CHECK(table.area("turnout/1").value == "out");
  table.tap("seat/1/ballot/pride/0");
  CHECK(table.area("turnout/1").value == "in");
  CHECK(table.given(1).to("pride") == 0);

  const auto who = table.person(2);
  const auto refused = table.document().perform(who, document::giveVote(table.round, who, "pride", 5));
  REQUIRE(refused);
  CHECK(refused->text == "refusal.out_of_range");
  CHECK(refused->words == std::vector<std::string>{"0", "4"});
  table.keep("trial_question");
}

TEST_CASE("its answers are counted, shown, judged by their own scale, exported and brought in again") {
  Pride table;
  for (int seat = 1; seat <= 4; ++seat) {
    table.tap("seat/" + std::to_string(seat) + "/ballot/experience/7");
    table.tap("seat/" + std::to_string(seat) + "/ballot/pride/" + std::to_string(seat % 2 == 0 ? 4 : 2));
  }
  table.tap("facilitator/reveal");

  CHECK(table.result().of("pride") == journey::Statistics{4, 3, 3, 2, 4});
  CHECK(table.result().of("experience").mean == 7);
  CHECK(table.result().discuss); // two of four is as wide as five of nine
  CHECK(table.area("plot/pride/1").value == "gemiddeld 3,0, mediaan 3, spreiding 2, 4 stemmen");
  table.keep("trial_question_revealed");

  CHECK(journey::findingsIn(table.workshop()).empty());
  CHECK(report::importJson(table.made(".json")) == table.workshop());
  const std::string votes = table.made("-votes.csv");
  CHECK(votes.find("question.pride.column") != std::string::npos);
  CHECK(votes.find(",7,,,4,") != std::string::npos);
  CHECK_FALSE(table.made(".pdf").empty());

  CHECK_FALSE(table.document().undo());
  CHECK_FALSE(table.document().undo());
  CHECK(table.given(4).to("pride") == std::nullopt);
}
