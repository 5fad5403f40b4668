// A lane more than the program has: an entry in the list, here in the place of the program's. Nothing else
// knows it.
#include "document/lanes.hpp"
#include "document/notes.hpp"
#include "journey/lanes.hpp"
#include "report/formats/format.hpp"
#include "report/formats/json_import.hpp"
#include "support/open_permit.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

namespace journey {

const Lanes& lanes() {
  using enum LaneSet;
  static const Lanes all{{.id = "need", .sets = {Workshop}, .isShownAtFirst = true},
                         {.id = "thought", .paper = Paper::Green, .sets = {Business}}};
  return all;
}

} // namespace journey

namespace {

using support::FakeTable;

std::vector<std::string> lanesOn(FakeTable& table) {
  std::vector<std::string> ids;
  for (const journey::Lane& lane : table.shell().table()->room().outline().lanes) ids.emplace_back(lane.id);
  return ids;
}

/// The first note of the further lane.
const journey::Note* thought(FakeTable& table) {
  for (const journey::Note& note : table.workshop().notes)
    if (note.kind == "thought") return &note;
  return nullptr;
}

void write(FakeTable& table, const std::string& add, const std::string& text) {
  table.tap(add);
  const std::string seat = support::writingSeat(table);
  REQUIRE_FALSE(seat.empty());
  table.type(seat, text);
  table.tap(seat + "/key/done");
  table.tap(seat + "/close"); // no other one now
}

std::string made(const journey::Workshop& workshop, const std::string& suffix) {
  const auto words = language::Catalogue::read(support::sources() / "assets/languages/nl.json");
  const report::Story story = report::storyOf(workshop);
  for (const report::Format& format : report::formats())
    for (const report::Made& file : format.make({workshop, words, story}))
      if (file.suffix == suffix) return file.bytes;
  return {};
}

} // namespace

TEST_CASE("a further lane is chosen, unfolded, written in, thrown away and brought back by fingers") {
  FakeTable table;
  support::openPermit(table, 3, false);
  table.go("map");
  table.tap("map/lanes");
  CHECK(table.area("map/lanes/thought").value == "off");
  table.tap("map/lanes/set/business");
  table.tap("map/lanes/close");
  CHECK(lanesOn(table) == std::vector<std::string>{"thought"});
  table.tap("map/lane/thought");
  CHECK(table.area("map/lane/thought").value == "open");

  const auto step = table.shell().table()->room().outline().stages.front().steps.front().step->id;
  write(table, "map/" + std::to_string(step.value) + "/thought/add", "zou het mogen");
  REQUIRE(thought(table) != nullptr);
  CHECK(thought(table)->step == step);
  const std::string id = std::to_string(thought(table)->id.value);
  CHECK(table.area("lane/" + id).label == "zou het mogen");
  table.tap("lane/" + id);
  table.tap("lane/" + id + "/bin");
  CHECK(thought(table)->gone);
  table.tap("map/bin");
  table.tap("bin/" + id);
  CHECK_FALSE(thought(table)->gone);
  support::keepPicture(table, "trial_lane");
}

TEST_CASE("what lies in it is in every format, comes back from the export, and is undone") {
  FakeTable table;
  support::openPermit(table, 3, false);
  const auto step = table.shell().table()->room().outline().stages.front().steps.front().step->id;
  const auto refused = table.document().perform({}, document::addNote("thought", step, "zou het mogen"));
  REQUIRE_FALSE(refused);
  REQUIRE(thought(table) != nullptr);

  const journey::Workshop& workshop = table.workshop();
  CHECK(report::importJson(made(workshop, ".json")) == workshop);
  CHECK(made(workshop, "-notes_and_ideas.csv").find("zou het mogen") != std::string::npos);
  CHECK_FALSE(made(workshop, ".pdf").empty());
  CHECK(journey::countIn(workshop, "thought") == 1);

  CHECK_FALSE(table.document().undo());
  CHECK(journey::countIn(table.workshop(), "thought") == 0);
}
