// The lanes of the map by fingers: chosen, folded, written in, moved and undone; as few as at first, or a
// whole blueprint.
#include "document/lanes.hpp"

#include "base/json.hpp"
#include "board/measures.hpp"
#include "document/journeys.hpp"
#include "document/notes.hpp"
#include "document/sample.hpp"
#include "scenarios/notes_table.hpp"
#include "support/folder.hpp"

using namespace support;

namespace {

std::vector<std::string> lanesOn(NotesTable& table) {
  std::vector<std::string> ids;
  for (const journey::Lane& lane : table.outline().lanes) ids.emplace_back(lane.id);
  return ids;
}

std::string state(const FakeTable& table, const std::string& lane) {
  return table.area("map/lane/" + lane).value;
}

std::string addIn(NotesTable& table, std::size_t stage, const std::string& lane) {
  return "map/" + std::to_string(table.outline().stages.at(stage).steps.front().step->id.value) + "/" + lane +
         "/add";
}

void show(NotesTable& table, journey::LaneSet set) {
  table.document().perform({}, document::showLanes(set));
  table.settle();
}

/// Who writes there types this, and is done.
void write(NotesTable& table, const std::string& text) {
  const std::string seat = writingSeat(table);
  REQUIRE(!seat.empty());
  table.type(seat, text);
  table.tap(seat + "/key/done");
}

const journey::Note* noteOf(NotesTable& table, const std::string& lane) {
  for (const journey::Note& note : table.workshop().notes)
    if (note.kind == lane && !note.gone) return &note;
  return nullptr;
}

/// The sample in Dutch, or in English.
void openSample(FakeTable& table, const std::string& language) {
  const auto& settings = table.shell().settings();
  const std::string text = support::bytesOf(settings.assets / "samples" / (language + ".json"));
  const auto file = table.folder() / "sample.journey";
  document::makeSample(file, base::parseJson(text), settings.assets / "templates", {.utc = settings.utc});
  table.shell().open(file);
  table.settle();
}

} // namespace

TEST_CASE("which lanes the map shows is one tap each, or one for a ready set, and is undone") {
  NotesTable table;
  CHECK(lanesOn(table) == std::vector<std::string>{"need", "expectation"});
  table.tap("map/lanes");
  keepPicture(table, "lanes_list");
  CHECK(table.areas("map/lanes/").size() >= journey::lanes().size() + 5);
  CHECK(table.area("map/lanes/need").value == "on");
  CHECK(table.area("map/lanes/backstage").value == "off");
  table.tap("map/lanes/backstage");
  table.tap("map/lanes/need");
  CHECK(lanesOn(table) == std::vector<std::string>{"expectation", "backstage"});
  CHECK(table.workshop().notes.size() == 2); // what lies in it stays
  table.tap("map/lanes/set/blueprint");
  CHECK(lanesOn(table).size() == journey::lanes().size());
  table.tap("map/lanes/set/business");
  CHECK(lanesOn(table) == std::vector<std::string>{"expectation", "frontstage", "backstage", "support"});
  table.tap("map/lanes/close");
  CHECK_FALSE(table.has("map/lanes/sheet"));

  for (int i = 0; i < 4; ++i) table.document().undo({});
  table.settle();
  CHECK(lanesOn(table) == std::vector<std::string>{"need", "expectation"});
}

TEST_CASE("a lane is a line while it is empty, or when somebody folds it") {
  NotesTable table;
  show(table, journey::LaneSet::Blueprint);
  keepPicture(table, "lanes_empty");
  CHECK(state(table, "need") == "open");
  CHECK(state(table, "backstage") == "folded");
  table.tap("map/lane/backstage");
  CHECK(state(table, "backstage") == "open");
  CHECK(table.has(addIn(table, 1, "backstage")));
  table.tap("map/lane/backstage");
  CHECK(state(table, "backstage") == "folded");
  table.tap("map/lane/need");
  CHECK(state(table, "need") == "folded");
}

TEST_CASE("what is written in a lane lies in it, comes to another step by finger, and goes and comes back") {
  NotesTable table;
  show(table, journey::LaneSet::Blueprint);
  for (const journey::Lane& lane : journey::lanes()) {
    CAPTURE(lane.id);
    if (!lane.takesNotes()) continue;
    const std::string id{lane.id};
    if (state(table, id) == "folded") table.tap("map/lane/" + id);
    REQUIRE(state(table, id) == "open");
    const auto before = table.workshop().notes.size();
    const auto first = table.outline().stages[0].steps.front().step->id,
               second = table.outline().stages[3].steps.front().step->id;
    table.tap(addIn(table, 0, id));
    write(table, lane.holds == journey::Holds::Time    ? "3 dagen"
                 : lane.holds == journey::Holds::Money ? "14,50"
                                                       : "tekst");
    if (lane.holds == journey::Holds::Remedied) write(table, "oplossing");
    for (int seat = 1; seat <= 8; ++seat)
      if (const std::string close = "seat/" + std::to_string(seat) + "/close"; table.has(close))
        table.tap(close);
    REQUIRE(table.workshop().notes.size() == before + 1);
    const journey::Note* note = nullptr;
    for (const journey::Note& one : table.workshop().notes)
      if (one.kind == id && one.step == first) note = &one;
    REQUIRE(note != nullptr);
    CHECK(note->remedy == (lane.holds == journey::Holds::Remedied ? "oplossing" : ""));
    const std::string area = "lane/" + std::to_string(note->id.value);
    REQUIRE(table.has(area));
    table.drag(area, addIn(table, 3, id));
    CHECK(note->step == second);
    CHECK(note->kind == id);
    table.drag(area, "map/bin");
    CHECK(note->gone);
    table.document().undo({});
    table.document().undo({});
    table.settle();
    CHECK(note->step == first);
    table.tap("map/lane/" + id);
    CHECK(state(table, id) == "folded");
  }
}

TEST_CASE("a need is linked to one of its step's touchpoints by its menu, and let go again") {
  NotesTable table;
  const journey::Note* need = noteOf(table, "need");
  REQUIRE(need != nullptr);
  std::vector<const journey::Touchpoint*> touchpoints;
  for (const journey::Touchpoint& one : table.workshop().touchpoints)
    if (one.step == need->step && !one.gone) touchpoints.push_back(&one);
  REQUIRE_FALSE(touchpoints.empty());
  const std::string area = "lane/" + std::to_string(need->id.value),
                    link = area + "/link/" + std::to_string(touchpoints.back()->id.value);
  table.tap(area);
  table.tap(area + "/link");
  CHECK(table.areas(area + "/link/").size() == touchpoints.size());
  keepPicture(table, "need_linked");
  table.tap(link);
  CHECK(need->touchpoint == touchpoints.back()->id);

  table.tap(area);
  table.tap(area + "/link");
  CHECK(table.area(link).value == "on");
  table.tap(link);
  CHECK_FALSE(need->touchpoint);
  CHECK_FALSE(table.document().undo());
  CHECK(need->touchpoint == touchpoints.back()->id);
}

TEST_CASE("a time that nobody can count with is refused, and stays to be mended") {
  NotesTable table;
  show(table, journey::LaneSet::HowTo);
  table.tap("map/lane/time");
  table.tap(addIn(table, 1, "time"));
  const std::string seat = writingSeat(table);
  table.type(seat, "lang");
  table.tap(seat + "/key/done");
  CHECK(noteOf(table, "time") == nullptr);
  CHECK(!table.areas("notice/").empty());
  for (int i = 0; i < 4; ++i) table.tap(seat + "/key/backspace");
  table.type(seat, "2 dagen");
  table.tap(seat + "/key/done");
  REQUIRE(noteOf(table, "time") != nullptr);
  CHECK(noteOf(table, "time")->text == "2 dagen");
}

TEST_CASE("a stage says from its menu what it is meant to bring") {
  NotesTable table;
  const auto stage = table.outline().stages[1].stage->id;
  const std::string area = "stage/" + std::to_string(stage.value);
  table.tap(area);
  table.tap(area + "/lasts");
  write(table, "3 weken");
  CHECK(table.workshop().stages.find(stage)->lasts == "3 weken");
  CHECK(table.workshop().stages.find(stage)->name != "3 weken");
  table.tap(area);
  CHECK(table.area(area + "/menu").label.find("3 weken") != std::string::npos);
  CHECK(table.area(area + "/lasts").value == "on");
  keepPicture(table, "lanes_stage");
}

TEST_CASE("as many lanes as people unfold are open at 4K; where there is no room the oldest give way") {
  for (const bool isFine : {true, false}) {
    CAPTURE(isFine);
    NotesTable table(45, isFine ? FakeTable::Size{3840, 2160, 2.667} : FakeTable::Size{});
    openSample(table, "nl");
    // Of one journey: several are told at both edges of the sheet, and take the height of a lane.
    const auto other = journey::journeysOf(table.workshop()).back()->id;
    REQUIRE_FALSE(table.document().perform({}, document::binJourney(other)));
    table.shell().table()->go("map");
    table.settle();
    keepPicture(table, isFine ? "lanes_sample_4k" : "lanes_sample_1080");
    show(table, journey::LaneSet::Blueprint);
    for (const journey::Lane& lane : journey::lanes())
      if (const std::string id{lane.id}; state(table, id) == "folded") table.tap("map/lane/" + id);
    keepPicture(table, isFine ? "lanes_open_4k" : "lanes_open_1080");
    CHECK(state(table, "no_investment") == "open");
    if (isFine)
      for (const journey::Lane& lane : journey::lanes()) // that of behaviour, the oldest, has four rows
        CHECK((state(table, std::string{lane.id}) == "open" || !lane.takesNotes()));
    else
      CHECK(state(table, "need") == "folded");
    const base::Rect curve = table.area("map/curve").box;
    CHECK(curve.h > 60);
  }
}
