// The facilitator locks the stages and steps of the map: they stay as they are, the notes do not.
#include "document/stages.hpp"
#include "scenarios/notes_table.hpp"

using namespace support;
using base::Point;

namespace {

std::vector<std::string> names(NotesTable& table) {
  std::vector<std::string> names;
  const journey::Outline now = table.outline();
  for (const auto& part : now.stages) {
    names.push_back(part.stage->name);
    for (const auto& step : part.steps) names.push_back(step.step->name);
  }
  return names;
}

} // namespace

TEST_CASE("locked stages cannot be opened, moved or brought back, and who tries is told") {
  NotesTable table;
  const auto step = table.outline().stages[4].steps.front().step->id;
  table.document().perform({}, document::binStep(step));
  const std::string stage = "stage/" + std::to_string(table.outline().stages[1].stage->id.value);
  table.tap(stage);
  REQUIRE(table.has(stage + "/rename"));
  const auto before = names(table);

  table.shell().table()->room().setLocked(true);
  table.settle();
  CHECK_FALSE(table.has(stage + "/rename")); // what was unfolded closes

  table.tap(stage);
  CHECK_FALSE(table.has(stage + "/rename"));
  REQUIRE(table.areas("notice/").size() == 1);
  CHECK(table.area(table.areas("notice/").front()).label == "De fasen en stappen staan vast");
  const Point at = table.at(stage);
  table.drag(stage, Point{at.x + 500, at.y});
  table.tap("map/bin");
  table.tap("bin/" + std::to_string(step.value));
  CHECK(names(table) == before);

  table.tap("map/bin");
  table.drag(table.note("DigiD-inlog"), table.place(3));
  CHECK(table.under(3).back() == "DigiD-inlog");

  const std::string first = "stage/" + std::to_string(table.outline().stages[4].stage->id.value) + "/add";
  table.tap(first); // the stage that lost its only step
  for (const std::string& name : table.areas("seat/")) CHECK_FALSE(name.ends_with("/key/done"));

  table.shell().table()->room().setLocked(false);
  table.drag(stage, Point{at.x + 500, at.y});
  CHECK(names(table) != before);
}
