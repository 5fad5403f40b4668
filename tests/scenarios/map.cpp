// The map held by fake fingers: what eight people do on it becomes rows.
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"
#include "support/fake_table.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace support;

namespace {

std::vector<std::string> textsUnder(const journey::Workshop& workshop, std::size_t stage) {
  const journey::Outline outline = journey::outlineOf(workshop);
  std::vector<std::string> texts;
  for (const auto& step : outline.stages.at(stage).steps)
    for (const auto* touchpoint : step.touchpoints) texts.push_back(touchpoint->text);
  return texts;
}

std::string addArea(const journey::Workshop& workshop, std::size_t stage) {
  return "map/" + std::to_string(journey::outlineOf(workshop).stages.at(stage).steps.front().step->id.value) +
         "/add";
}

std::string noteArea(const journey::Workshop& workshop, const std::string& text) {
  for (const journey::Touchpoint& touchpoint : workshop.touchpoints)
    if (touchpoint.text == text) return "note/" + std::to_string(touchpoint.id.value);
  FAIL("no touchpoint ", text);
  return {};
}

const journey::Touchpoint& touchpoint(const journey::Workshop& workshop, const std::string& text) {
  for (const journey::Touchpoint& found : workshop.touchpoints)
    if (found.text == text) return found;
  throw std::runtime_error("no touchpoint " + text);
}

} // namespace

TEST_CASE("a tap on an empty place opens the nearest keyboard, and done makes the note") {
  FakeTable table;
  openPermit(table, 0);
  table.shell().table()->go("map");
  table.settle();
  keepPicture(table, "map_empty");

  table.tap(addArea(table.workshop(), 0));
  const std::string seat = writingSeat(table);
  REQUIRE(!seat.empty());
  table.type(seat, "Zoekt op internet");
  table.tap(seat + "/key/done");

  CHECK(textsUnder(table.workshop(), 0) == std::vector<std::string>{"Zoekt op internet"});
}

TEST_CASE("eight people write at the same time, letter by letter") {
  FakeTable table;
  openPermit(table, 0);
  table.shell().table()->go("map");
  table.settle();
  std::vector<std::string> tabs;
  for (int seat = 1; seat <= 8; ++seat) tabs.push_back("seat/" + std::to_string(seat));

  table.tapTogether(tabs);
  for (const char* letter : {"k", "l", "a", "c", "h", "t"}) {
    std::vector<std::string> keys;
    for (const std::string& tab : tabs) {
      REQUIRE(table.has(tab + "/key/" + letter));
      keys.push_back(tab + "/key/" + letter);
    }
    table.tapTogether(keys);
  }
  keepPicture(table, "map_eight_write");
  std::vector<std::string> done;
  for (const std::string& tab : tabs) done.push_back(tab + "/key/done");
  table.tapTogether(done);
  keepPicture(table, "map_eight_loose");

  int notes = 0;
  for (const journey::Touchpoint& note : table.workshop().touchpoints) {
    CHECK(note.text == "Klacht");
    CHECK(note.author);
    CHECK(!note.step);
    ++notes;
  }
  CHECK(notes == 8);
}

TEST_CASE("a note is dragged to another stage, thrown into the bin and brought back") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  keepPicture(table, "map_permit");
  const std::string note = noteArea(table.workshop(), "Belt de balie");

  table.drag(note, addArea(table.workshop(), 3));

  CHECK(textsUnder(table.workshop(), 3).back() == "Belt de balie");
  CHECK(textsUnder(table.workshop(), 0) == std::vector<std::string>{"Zoekt op website", "Vraagt buurman"});

  table.drag(note, "map/bin");

  CHECK(touchpoint(table.workshop(), "Belt de balie").gone);

  table.tap("map/bin");
  keepPicture(table, "map_bin");
  table.tap("bin/" + note.substr(5));

  CHECK(!touchpoint(table.workshop(), "Belt de balie").gone);
  CHECK(textsUnder(table.workshop(), 3).back() == "Belt de balie");

  table.tap("facilitator/undo");
  table.tap("facilitator/undo");
  table.tap("facilitator/undo");
  CHECK(textsUnder(table.workshop(), 0) ==
        std::vector<std::string>{"Zoekt op website", "Vraagt buurman", "Belt de balie"});
}

TEST_CASE("a note dropped before another takes its place in the order") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  const base::Point first = table.at(noteArea(table.workshop(), "Zoekt op website"));

  table.drag(noteArea(table.workshop(), "Vraagt buurman"), base::Point{first.x - 30, first.y});

  CHECK(textsUnder(table.workshop(), 0) ==
        std::vector<std::string>{"Vraagt buurman", "Zoekt op website", "Belt de balie"});
}

TEST_CASE("two fingers turn a note, and what is smaller than a wobble does not") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  const base::Point middle = table.at(noteArea(table.workshop(), "DigiD-inlog"));

  table.down(1, {middle.x - 20, middle.y});
  table.down(2, {middle.x + 20, middle.y});
  table.move(1, {middle.x, middle.y - 20});
  table.move(2, {middle.x, middle.y + 20});
  table.frame();
  keepPicture(table, "map_turning");
  table.up(1);
  table.up(2);
  table.settle();

  CHECK(touchpoint(table.workshop(), "DigiD-inlog").angle == doctest::Approx(90).epsilon(0.02));
  CHECK(touchpoint(table.workshop(), "DigiD-inlog").step);
}

TEST_CASE("eight notes are held and dropped at the same moment") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  const auto notes = table.areas("note/");
  REQUIRE(notes.size() >= 8);
  const base::Point target = table.at(addArea(table.workshop(), 2));

  std::vector<base::Point> from;
  for (int i = 0; i < 8; ++i) from.push_back(table.at(notes[static_cast<std::size_t>(i)]));
  for (int i = 0; i < 8; ++i) table.down(i, from[static_cast<std::size_t>(i)]);
  for (int step = 1; step <= 6; ++step) {
    for (int i = 0; i < 8; ++i)
      table.move(i, base::mix(from[static_cast<std::size_t>(i)], target, step / 6.0));
    table.frame();
    if (step == 3) keepPicture(table, "map_eight_drag");
  }
  for (int i = 0; i < 8; ++i) table.up(i);
  table.settle();

  CHECK(table.document().history().events().size() >= 8);
  CHECK(textsUnder(table.workshop(), 2).size() >= 8);
}

TEST_CASE("the menu of a note sets its signs and its channel") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  const std::string note = noteArea(table.workshop(), "Besluit in de bus");

  table.tap(note);
  keepPicture(table, "map_menu");
  table.tap(note + "/heart");
  table.tap(note + "/channel");
  keepPicture(table, "map_channels");
  const auto channels = table.areas(note + "/channel/");
  REQUIRE(channels.size() >= 4);
  table.tap(channels[3]);

  CHECK(touchpoint(table.workshop(), "Besluit in de bus").heart);
  CHECK("note/" + std::to_string(touchpoint(table.workshop(), "Besluit in de bus").id.value) + "/channel/" +
            std::to_string(touchpoint(table.workshop(), "Besluit in de bus").channel.value) ==
        channels[3]);
}

TEST_CASE("hundreds of notes: the far view shows the whole map, zooming in makes notes touchable") {
  FakeTable table;
  openPermit(table, 400);
  table.shell().table()->go("map");
  table.settle();
  keepPicture(table, "map_400");

  for (int i = 0; i < 6; ++i) table.tap("map/zoom/in");
  keepPicture(table, "map_400_near");

  CHECK(!table.areas("note/").empty());
  table.tap("map/zoom/all");
  CHECK(!table.area("map/zoom/all").enabled);
}

TEST_CASE("stages and steps are added, renamed, reordered and thrown away") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  const auto stages = table.areas("stage/");
  REQUIRE(stages.size() == 5);

  table.tap(stages[4]);
  keepPicture(table, "map_stage_menu");
  table.tap(stages[4] + "/add_step");
  const std::string seat = writingSeat(table);
  table.type(seat, "Belt");
  table.tap(seat + "/key/done");
  keepPicture(table, "map_steps");

  const journey::Outline outline = journey::outlineOf(table.workshop());
  CHECK(outline.stages[4].steps.size() == 2);
  CHECK(outline.stages[4].steps[1].step->name == "Belt");

  const base::Point first = table.at(stages[0]);
  table.drag(stages[4], base::Point{first.x - 60, first.y});
  CHECK(journey::outlineOf(table.workshop()).stages[0].stage->id == outline.stages[4].stage->id);
}

TEST_CASE("a stage that lost its only step keeps its place, and a tap there makes the first one") {
  FakeTable table;
  openPermit(table, 14);
  table.shell().table()->go("map");
  table.settle();
  const journey::Outline before = journey::outlineOf(table.workshop());
  const auto stage = before.stages[2].stage->id;
  const auto step = before.stages[2].steps.front().step->id;
  table.document().perform({}, document::binStep(step));
  table.settle();
  const std::string name = "stage/" + std::to_string(stage.value);
  keepPicture(table, "map_empty_stage");
  CHECK(table.area(name).box.w > 60);

  table.tap(name + "/add");
  const std::string seat = writingSeat(table);
  table.type(seat, "Keurt");
  table.tap(seat + "/key/done");

  const journey::Outline outline = journey::outlineOf(table.workshop());
  REQUIRE(outline.stages[2].steps.size() == 1);
  CHECK(outline.stages[2].steps.front().step->name == "Keurt");
  CHECK_FALSE(table.has(name + "/add"));
}

TEST_CASE("where painting is slow, a stretched journey is in the end the one that a fast table shows") {
  enum class Meanwhile { Nothing, FingersStay, NoteDropped };
  const auto stretched = [](bool isSlow, Meanwhile meanwhile) {
    FakeTable table({.isSlow = isSlow});
    openPermit(table, 75);
    table.shell().table()->go("map");
    table.settle();
    const base::Point middle = table.at("map/curve");
    const auto near = std::ranges::min(table.areas("note/"), {}, [&](const std::string& note) {
      return std::pair{std::abs(table.at(note).x - middle.x), note};
    });
    const auto pinch = [&](double reach) {
      table.move(1, middle - base::Point{reach, 0});
      table.move(2, middle + base::Point{reach, 0});
      table.frame();
    };
    table.down(1, middle - base::Point{60, 0});
    table.down(2, middle + base::Point{60, 0});
    for (int i = 0; i <= 20; ++i) pinch(60 + 8 * i);
    if (meanwhile == Meanwhile::FingersStay) table.wait(0.2);
    if (meanwhile == Meanwhile::NoteDropped) {
      const base::Point onto = table.at("map/curve");
      table.drag(near, onto);
      CHECK(base::distance(table.at(near), onto) < 2);
    }
    for (int i = 20; i >= 10; --i) pinch(60 + 8 * i);
    table.up(1);
    table.up(2);
    table.wait(1);
    CHECK(table.rests());
    std::map<std::string, std::pair<int, int>> places;
    for (const touch::Area& area : table.last().areas) {
      const base::Point at = area.place(area.box.centre());
      places[area.name] = {static_cast<int>(std::lround(at.x)), static_cast<int>(std::lround(at.y))};
    }
    return places;
  };
  for (const auto meanwhile : {Meanwhile::Nothing, Meanwhile::FingersStay, Meanwhile::NoteDropped}) {
    CAPTURE(static_cast<int>(meanwhile));
    const auto slow = stretched(true, meanwhile), fast = stretched(false, meanwhile);
    CHECK(slow.size() > 50);
    // Where a note has gone it counts how many rows there were before (LayoutWish::rowsBefore).
    if (meanwhile != Meanwhile::NoteDropped) CHECK(slow == fast);
  }
}
