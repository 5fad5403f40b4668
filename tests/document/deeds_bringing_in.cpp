#include "document/bringing_in.hpp"
#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

#include <doctest/doctest.h>

using namespace document;
using namespace journey;
using support::DeedBench;

TEST_CASE("a map comes in as one deed, under what is there already") {
  DeedBench bench;
  const std::vector<BroughtIn> rows{
      {"Aanvraag", "Vult in", "Formulier", "website", {{"need", "Weten waar ik ben"}}},
      {"Aanvraag",
       "Vult in",
       "Balie",
       "balie",
       {{"expectation", "Meteen antwoord"}, {"time", "20 min"}, {"failpoint", "Druk", "Nummers trekken"}}},
      {"Levering", "", "Besluit", "", {}}};
  CHECK(bench(bringIn(rows)) == "");

  const Outline outline = outlineOf(bench.now);
  REQUIRE(outline.stages.size() == 2);
  REQUIRE(outline.stages[0].steps.size() == 1);
  CHECK(outline.stages[0].steps[0].step->name == "Vult in");
  CHECK(outline.stages[0].steps[0].touchpoints.size() == 2);
  CHECK(outline.stages[0].steps[0].notes[0].size() == 1);
  CHECK(outline.stages[0].steps[0].notes[1].size() == 1);
  CHECK(countIn(bench.now, "time") == 1);
  const auto remedied = [](const Note& note) {
    return note.kind == "failpoint" && note.remedy == "Nummers trekken";
  };
  CHECK(std::ranges::count_if(bench.now.notes, remedied) == 1);
  CHECK(outline.stages[1].steps[0].touchpoints[0]->text == "Besluit");
  CHECK(bench.now.channels.size() == 2);

  const Workshop once = bench.now;
  CHECK(bench(bringIn(rows)) == "");
  CHECK(bench.now == once); // nothing twice
  CHECK(bench(bringIn({{"Aanvraag", "Stuurt op", "Bus", "", {}}})) == "");
  CHECK(outlineOf(bench.now).stages[0].steps.size() == 2);
}

TEST_CASE("what was counted comes in with its touchpoint, and again in place of what was") {
  DeedBench bench;
  CHECK(bench(bringIn({{"Aanvraag", "", "Formulier", "", {}, {1240, 186, {}, "8 min", "september"}}})) == "");
  const auto formulier = outlineOf(bench.now).stages[0].steps[0].touchpoints[0]->id;
  REQUIRE(behaviourOf(bench.now, formulier) != nullptr);
  CHECK(behaviourOf(bench.now, formulier)->dropOuts == 186);
  CHECK(bench(bringIn({{"Aanvraag", "", "Formulier", "", {}, {1300, {}, 90, "", ""}}})) == "");
  CHECK(bench.now.behaviours.size() == 1);
  CHECK(behaviourOf(bench.now, formulier)->visits == 1300);
  CHECK(behaviourOf(bench.now, formulier)->repeats == 90);
  CHECK(behaviourOf(bench.now, formulier)->waiting == "8 min"); // not said again
  CHECK(bench(bringIn({{"Aanvraag", "", "Formulier", "", {}, {100, {}, {}, "", ""}}})) ==
        "refusal.more_drop_outs");
}

TEST_CASE("what cannot come in whole does not come in at all") {
  DeedBench bench;
  CHECK(bench(bringIn({})) == "refusal.nothing_brought");
  CHECK(bench(bringIn({{"Aanvraag", "", "Formulier", "", {}}, {"", "", "x", "", {}}})) == "refusal.empty");
  CHECK(bench(bringIn({{"Aanvraag", "", "Formulier", "", {{"time", "even"}}}})) == "refusal.not_a_time");
  CHECK(bench.now.touchpoints.empty());
}

TEST_CASE("a name over two lines is one name, and each step without a name is named once") {
  DeedBench bench;
  CHECK(bench(bringIn({{"Vóór\nde aanvraag", "Zoekt", "Website", "Web\nsite", {}},
                       {"Vóór\nde aanvraag", "Zoekt", "Balie", "Web\nsite", {}},
                       {"Vóór de aanvraag", "Belt", "Website", "", {}}})) == "");
  const Outline outline = outlineOf(bench.now);
  REQUIRE(outline.stages.size() == 1);
  CHECK(outline.stages[0].stage->name == "Vóór de aanvraag");
  REQUIRE(outline.stages[0].steps.size() == 2);
  CHECK(outline.stages[0].steps[0].step->name == "Zoekt");
  CHECK(outline.stages[0].steps[0].touchpoints.size() == 2);
  CHECK(outline.stages[0].steps[1].step->name == "Belt");
  CHECK(bench.now.channels.size() == 1);
}
