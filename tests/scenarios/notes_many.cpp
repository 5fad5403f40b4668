// Thousands of notes: what a frame costs does not grow with what nobody touches.
#include "scenarios/notes_table.hpp"

using namespace support;
using base::Point;

TEST_CASE("thousands of notes: a held note paints where it is, and nothing else") {
  NotesTable table(2'000);
  for (int i = 0; i < 12; ++i) table.tap("map/zoom/in");
  const auto notes = table.areas("note/");
  REQUIRE(!notes.empty());
  CHECK(notes.size() < 400); // only those that are seen can be touched
  const Point from = table.at(notes[notes.size() / 2]);

  table.wait(3);                          // words that waited have come
  CHECK(table.last().damagedPixels == 0); // nothing moves: nothing is painted
  table.down(1, from);
  table.move(1, {from.x + 20, from.y});
  table.frame();
  table.frame();
  table.move(1, {from.x + 24, from.y});
  table.frame();

  CHECK(table.last().damagedPixels > 0);
  CHECK(table.last().damagedPixels < 1920.0 * 1080 / 8);
  table.up(1);
  table.settle();
}
