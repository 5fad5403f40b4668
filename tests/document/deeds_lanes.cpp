#include "document/lanes.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

#include <doctest/doctest.h>

using namespace document;
using journey::LaneSet;
using journey::Note;
using support::DeedBench;

namespace {

std::size_t shownIn(const DeedBench& bench) { return journey::shownLanes(bench.now).size(); }

} // namespace

TEST_CASE("lanes are put on the map and taken off, and said once each") {
  DeedBench bench;
  CHECK(shownIn(bench) == 2);
  CHECK(bench(showLane("need", true)) == ""); // it is there
  CHECK(bench.now.laneChoices.empty());
  CHECK(bench(showLane("time", true)) == "");
  CHECK(bench(showLane("time", false)) == "");
  CHECK(bench(showLane("time", true)) == "");
  CHECK(bench.now.laneChoices.size() == 1);
  CHECK(shownIn(bench) == 3);
  CHECK(bench(showLane("unheard_of", true)) == "refusal.gone");
}

TEST_CASE("a ready set shows its lanes and no others") {
  DeedBench bench;
  for (std::size_t i = 0; i < journey::enumerators<LaneSet>.size(); ++i) {
    const auto set = static_cast<LaneSet>(i);
    CHECK(bench(showLanes(set)) == "");
    for (const journey::Lane& lane : journey::lanes())
      CHECK(journey::isShown(bench.now, lane) == journey::isIn(lane, set));
  }
  CHECK(shownIn(bench) == journey::lanes().size());
}

TEST_CASE(
    "times and costs are amounts, a fail point has its remedy, any lane but that of behaviour takes notes") {
  DeedBench bench;
  const auto step = bench[bench.touchpoint()].step;
  for (const journey::Lane& lane : journey::lanes()) {
    const std::string id{lane.id};
    CAPTURE(id);
    if (!lane.takesNotes()) {
      CHECK(bench(addNote(id, step, "veel")) == "refusal.gone");
      continue;
    }
    const bool isTime = lane.holds == journey::Holds::Time, isMoney = lane.holds == journey::Holds::Money;
    CHECK(bench(addNote(id, step, "veel")) == (isTime    ? "refusal.not_a_time"
                                               : isMoney ? "refusal.not_money"
                                                         : ""));
    const auto made = bench.make<Note>([&](auto* note) {
      return addNote(id, step, isTime ? "3 dagen" : isMoney ? "€ 14" : "tekst", note);
    });
    CHECK(bench[made].kind == id);
    CHECK(bench(writeNote(made, "even")) == (isTime    ? "refusal.not_a_time"
                                             : isMoney ? "refusal.not_money"
                                                       : ""));
    CHECK(bench(writeRemedy(made, " bellen ")) == "");
    CHECK(bench[made].remedy == "bellen");
    CHECK(bench(writeRemedy(made, "")) == "");
    CHECK(bench(binNote(made)) == "");
    CHECK(bench(writeNote(made, "3 dagen")) == "refusal.gone");
    CHECK(bench(writeRemedy(made, "x")) == "refusal.gone");
  }
  CHECK(bench(addNote("unheard_of", step, "tekst")) == "refusal.gone");
}

TEST_CASE("a stage says what it is meant to bring") {
  DeedBench bench;
  const auto stage = bench[bench[bench.touchpoint()].step].stage;
  for (const auto member : {&journey::Stage::needed, &journey::Stage::lasts, &journey::Stage::success}) {
    CHECK(bench(writeStage(stage, member, " drie weken ")) == "");
    CHECK(bench[stage].*member == "drie weken");
    CHECK(bench(writeStage(stage, member, std::string(2001, 'a'))) == "refusal.too_long");
    CHECK(bench(writeStage(stage, member, "")) == "");
    CHECK(bench(writeStage({}, member, "x")) == "refusal.gone");
  }
}
