// A wall that is higher than people reach.
#include "scenarios/notes_table.hpp"

using namespace support;
using base::Point;

namespace {

constexpr FakeTable::Size large{1920, 1080, 1920 / 2400.}; // 108 inch: 1350 mm high

} // namespace

TEST_CASE("on a wall the map is drawn down, and its notes are taken in reach") {
  NotesTable table(14, large);
  table.shell().setSetting(table::Setting::Wall);
  table.settle();
  const std::string note = table.note("DigiD-inlog");
  const double above = table.at(note).y;

  table.tap("map/pull");
  keepPicture(table, "wall_pulled");
  CHECK(table.at(note).y > above + 200);
  // The lower rim of such a display hangs 0.6 m above the floor: this is within 1.8 m, as is all of the bar.
  for (const char* area : {"map/pull", "next", "facilitator/undo"}) CHECK(table.at(area).y > 1350 - 1200);
  CHECK(table.at(note).y > 1350 - 1200);
  const Point first = table.at(table.note("Zoekt op website"));
  table.drag(note, Point{first.x - 30, first.y});
  CHECK(table.under(0).front() == "DigiD-inlog");

  table.tap("map/pull");
  CHECK(table.at(note).y == doctest::Approx(above).epsilon(0.2));
  table.shell().setSetting(table::Setting::Table);
  table.settle();
  CHECK_FALSE(table.has("map/pull"));
}
