// The bin keeps what was thrown away, whatever it was, the newest first.
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "scenarios/notes_table.hpp"

using namespace support;

namespace {

std::vector<std::string> offered(NotesTable& table) { return table.areas("bin/"); }

} // namespace

TEST_CASE("needs, expectations, steps and stages come back from the bin as touchpoints do") {
  NotesTable table;
  const auto needs = table.outline().stages[1].steps.front().notes[0];
  REQUIRE(!needs.empty());
  const auto need = needs.front()->id;
  const auto stage = table.outline().stages[4].stage->id;
  const auto step = table.outline().stages[3].steps.front().step->id;
  const std::string note = table.note("DigiD-inlog");

  table.drag("lane/" + std::to_string(need.value), "map/bin");
  table.drag(note, "map/bin");
  table.document().perform({}, document::binStep(step));
  table.settle();
  table.tap("stage/" + std::to_string(stage.value));
  table.tap("stage/" + std::to_string(stage.value) + "/bin");
  CHECK(table.area("map/bin").value == "4");
  table.tap("map/bin");
  keepPicture(table, "notes_bin");

  const std::string inBin[] = {"bin/" + std::to_string(stage.value), "bin/" + std::to_string(step.value),
                               "bin/" + note.substr(5), "bin/" + std::to_string(need.value)};
  CHECK(offered(table) == std::vector<std::string>(std::begin(inBin), std::end(inBin)));
  for (const std::string& thrown : inBin) table.tap(thrown);

  CHECK(offered(table).empty());
  CHECK_FALSE(table.workshop().notes.find(need)->gone);
  CHECK_FALSE(table.workshop().stages.find(stage)->gone);
  CHECK_FALSE(table.workshop().steps.find(step)->gone);
  CHECK_FALSE(table.touchpoint("DigiD-inlog").gone);
}

TEST_CASE("a full bin shows the newest, and a finger scrolls to the rest") {
  NotesTable table(40);
  for (const auto& touchpoint : table.workshop().touchpoints)
    table.document().perform({}, document::binTouchpoint(touchpoint.id));
  table.settle();
  table.tap("map/bin");
  keepPicture(table, "notes_bin_full");
  const auto first = offered(table);
  CHECK(first.size() == 12);

  // Two rows up, as the bin faces the person that opened it.
  const touch::Area ninth = table.area(first[8]);
  const base::Point middle = ninth.box.centre();
  table.drag(first[8], ninth.place(base::Point{middle.x, middle.y - 104}));

  const auto then = offered(table);
  CHECK(then.size() == 12);
  CHECK(then.front() == first[8]);
  std::size_t gone = 0;
  for (const auto& touchpoint : table.workshop().touchpoints) gone += touchpoint.gone ? 1U : 0U;
  CHECK(gone == table.workshop().touchpoints.size());
}
