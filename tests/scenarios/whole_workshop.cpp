// A whole workshop with fingers only, from the first tap to the exported result; then it is opened again.
#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "journey/outline.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <set>

using namespace support;

namespace {

/// Two taps within a moment would be one.
void goOn(FakeTable& table) {
  table.wait(0.3);
  table.tap("next");
}

constexpr std::array<const char*, 8> names{"Ingrid", "Willem", "Ahmed", "Bram",
                                           "Fatima", "Jeroen", "Sanne", "Noor"};

std::string seat(int number) { return "seat/" + std::to_string(number); }

std::vector<std::string> forAll(const std::string& rest) {
  std::vector<std::string> areas;
  for (int i = 1; i <= 8; ++i) areas.push_back(seat(i) + rest);
  return areas;
}

void writeBrief(FakeTable& table) {
  for (const auto& [field, text] :
       {std::pair{"brief/title", "Vergunning"}, std::pair{"brief/reason", "Veel klachten"},
        std::pair{"brief/goal", "Een 8 van aanvragers"}, std::pair{"brief/product", "Dakkapel"}}) {
    table.tap(field);
    table.type("seat/0", text);
    table.tap("seat/0/key/done");
  }
  CHECK(table.workshop().brief().title == "Vergunning");
  CHECK(table.workshop().brief().product == "Dakkapel");
}

void gatherTeam(FakeTable& table) {
  table.tap("team/add");
  for (const char* name : names) { // the next line is offered at once
    table.type("seat/0", name);
    table.tap("seat/0/key/done");
  }
  if (table.has("seat/0/close")) table.tap("seat/0/close");
  CHECK(table.workshop().participants.size() == 8);
  table.tap("team/seat_all");
  CHECK(journey::seatedOf(table.workshop()).size() == 8);
}

/// Two at once, on either side; one of them says what both do for each other.
void putPeopleAround(FakeTable& table) {
  const base::Rect sheet = table.area("stakeholders/sheet").box;
  const base::Point middle = sheet.centre();
  for (const auto& [at, name] : {std::pair{middle - base::Point{300, 0}, "Architect"},
                                 std::pair{middle + base::Point{260, 180}, "Buren"}}) {
    table.tap(at);
    const std::string writer = writingSeat(table);
    table.type(writer, name);
    table.tap(writer + "/key/done");
    table.type(writer, "uitleg");
    table.tap(writer + "/key/done");
    table.tap(writer + "/key/done"); // what they do for us, nobody knows
  }
  CHECK(table.workshop().stakeholders.size() == 2);
}

void describeCustomer(FakeTable& table) {
  table.tap("personas/add");
  const std::string writer = writingSeat(table);
  table.type(writer, "Marja");
  table.tap(writer + "/key/done");
  REQUIRE(table.workshop().personas.size() == 1);
  const std::string persona = "persona/" + std::to_string((*table.workshop().personas.begin()).id.value);
  for (const char* field : {"/now", "/outcome"}) {
    table.tap(persona + field);
    const std::string next = writingSeat(table);
    table.type(next, "weten of het mag");
    table.tap(next + "/key/done");
  }
  CHECK((*table.workshop().personas.begin()).outcome == "weten of het mag");
}

/// Eight people write a note each at the same time, letter by letter, and drag it onto the map.
/// What the file says, as long as there is no map to lay it on.
void noteEvidence(FakeTable& table) {
  table.tap("evidence/add/document");
  std::string seat = writingSeat(table);
  table.type(seat, "jaarverslag");
  table.tap(seat + "/key/done");
  table.tap(seat + "/close");
  REQUIRE(table.workshop().sources.size() == 1);
  table.tap("source/" + std::to_string((*table.workshop().sources.begin()).id.value) + "/add");
  seat = writingSeat(table);
  table.type(seat, "wachten");
  table.tap(seat + "/key/done");
  table.tap(seat + "/close");
  CHECK(table.workshop().evidence.size() == 1);
}

void fillMap(FakeTable& table) {
  table.tapTogether(forAll(""));
  for (const char* letter : {"t", "i", "p"}) table.tapTogether(forAll(std::string{"/key/"} + letter));
  table.tapTogether(forAll("/key/done"));
  CHECK(journey::outlineOf(table.workshop()).loose.size() == 8);

  const auto stages = journey::outlineOf(table.workshop()).stages;
  int to = 0;
  for (const journey::Touchpoint* loose : journey::outlineOf(table.workshop()).loose) {
    const auto step = stages[static_cast<std::size_t>(to++) % stages.size()].steps.front().step->id;
    table.drag("note/" + std::to_string(loose->id.value), "map/" + std::to_string(step.value) + "/add");
  }
  CHECK(journey::outlineOf(table.workshop()).loose.empty());
  CHECK(journey::outlineOf(table.workshop()).journeyOrder().size() == 8);
}

/// Everybody gives the same numbers at the same moment.
void vote(FakeTable& table, int experience, int importance) {
  table.tapTogether(forAll("/ballot/experience/" + std::to_string(experience)));
  table.tapTogether(forAll("/ballot/importance/" + std::to_string(importance)));
  CHECK_FALSE(table.has("facilitator/reveal")); // all are in: they are shown
}

void voteAll(FakeTable& table) {
  table.tap("facilitator/start");
  for (int i = 0; i < 8; ++i) {
    vote(table, 3 + i % 6, 10 - i % 5);
    if (i == 0) keepPicture(table, "whole_vote");
    if (i < 7) table.tap("facilitator/next");
  }
  std::size_t revealed = 0;
  for (const journey::Round& round : table.workshop().rounds) revealed += round.revealed ? 1U : 0U;
  CHECK(revealed == 8);
  CHECK(table.workshop().votes.size() == 64);
  table.tap("facilitator/overview"); // the last one was voted on: back, and on
}

void thinkUp(FakeTable& table) {
  table.tapTogether(forAll("/idea/add"));
  for (const char* letter : {"b", "e", "l"}) table.tapTogether(forAll(std::string{"/key/"} + letter));
  table.tapTogether(forAll("/key/done"));
  CHECK(journey::sharedIdeas(table.workshop()).empty());
  CHECK(table.workshop().ideas.size() == 8);
  keepPicture(table, "whole_silence");

  table.tap("facilitator/share");
  const auto tray = table.areas("seat/5/idea/");
  std::string mine;
  for (const std::string& area : tray)
    if (area != "seat/5/idea/add" && area != "seat/5/idea/more") mine = area;
  REQUIRE(!mine.empty());
  const base::Rect whole{0, 0, table.shell().settings().table.w, table.shell().settings().table.h};
  table.drag(mine, whole.centre());
  CHECK(journey::sharedIdeas(table.workshop()).size() == 1);
  table.tap("facilitator/share_all");
  CHECK(journey::sharedIdeas(table.workshop()).size() == 8);

  const std::string first =
      "idea/" + std::to_string(journey::sharedIdeas(table.workshop()).front()->id.value);
  for (int i = 1; i <= 3; ++i) table.drag(seat(i) + "/dot", first);
  keepPicture(table, "whole_ideas");
  std::int64_t most = 0;
  for (const journey::Idea* idea : journey::sharedIdeas(table.workshop()))
    most = std::max(most, journey::dotsOn(table.workshop(), idea->id));
  CHECK(table.workshop().dots.size() == 3);
  CHECK(most >= 1);
}

std::set<std::string> exported(const std::filesystem::path& folder) {
  std::set<std::string> kinds;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    kinds.insert(entry.path().extension().string());
  return kinds;
}

} // namespace

TEST_CASE("a whole workshop with fingers only") {
  FakeTable table;
  keepPicture(table, "whole_start");
  table.tap("start/new/five_stages");
  REQUIRE(table.shell().table() != nullptr);
  const std::filesystem::path file = table.document().file();

  CHECK(table.shell().step() == "brief");
  writeBrief(table);
  keepPicture(table, "whole_brief");
  goOn(table);

  CHECK(table.shell().step() == "team");
  gatherTeam(table);
  keepPicture(table, "whole_team");
  goOn(table);

  CHECK(table.shell().step() == "stakeholders");
  putPeopleAround(table);
  keepPicture(table, "whole_stakeholders");
  goOn(table);

  CHECK(table.shell().step() == "personas");
  describeCustomer(table);
  keepPicture(table, "whole_personas");
  goOn(table);

  CHECK(table.shell().step() == "evidence");
  noteEvidence(table);
  keepPicture(table, "whole_evidence");
  goOn(table);

  CHECK(table.shell().step() == "map");
  fillMap(table);
  keepPicture(table, "whole_map");
  goOn(table);

  CHECK(table.shell().step() == "voting");
  voteAll(table);
  goOn(table);

  CHECK(table.shell().step() == "curve");
  keepPicture(table, "whole_curve");
  table.tap("facilitator/freeze");
  CHECK(table.workshop().brief().frozenAt != 0);
  CHECK(table.workshop().estimates.size() == 8);
  goOn(table);

  CHECK(table.shell().step() == "plan");
  table.tap("plan/whole");
  CHECK(table.workshop().inquiries.size() == 1);
  keepPicture(table, "whole_plan");
  goOn(table);

  CHECK(table.shell().step() == "customers");
  const auto order = journey::outlineOf(table.workshop()).journeyOrder();
  const std::string customer = "customers/" + std::to_string(order[2]->id.value);
  table.tap(customer);
  table.tap(customer + "/score/plus");
  keepPicture(table, "whole_customers");
  CHECK(table.workshop().customerScores.size() == 1);
  goOn(table);

  CHECK(table.shell().step() == "loop");
  keepPicture(table, "whole_loop");
  goOn(table);

  CHECK(table.shell().step() == "opportunities");
  table.tap("opportunities/" + std::to_string(order[0]->id.value));
  keepPicture(table, "whole_opportunities");
  CHECK(table.workshop().touchpoints.find(order[0]->id)->picked);
  goOn(table);

  CHECK(table.shell().step() == "brainstorm");
  thinkUp(table);
  goOn(table);

  CHECK(table.shell().step() == "test");
  table.tap("facilitator/start");
  table.tapTogether(forAll("/ballot/nine_plus/9"));
  keepPicture(table, "whole_test");
  std::size_t passed = 0;
  for (const journey::Idea& idea : table.workshop().ideas)
    passed += journey::verdictOf(table.workshop(), idea.id) == journey::Verdict::Passed ? 1U : 0U;
  CHECK(passed == 1);
  goOn(table);

  CHECK(table.shell().step() == "result");
  table.tap("export/all");
  REQUIRE(waitFor(table, "export/done"));
  CHECK(table.area("export/done").role == "status");
  keepPicture(table, "whole_result");
  const auto kinds = exported(file.parent_path());
  for (const char* kind : {".json", ".csv", ".pdf", ".png"}) CHECK(kinds.contains(kind));

  const journey::Workshop before = table.workshop();
  table.shell().close();
  table.settle();
  CHECK(table.shell().step() == "start");
  REQUIRE(table.shell().open(file));
  table.settle();
  CHECK(table.workshop() == before);
  CHECK(table.shell().step() == "result");
}

TEST_CASE("a text that is being typed is there again, at the same seat, after the program ended") {
  FakeTable table;
  openPermit(table, 3);
  table.shell().table()->go("map");
  table.settle();
  const std::filesystem::path file = table.document().file();
  table.tap("seat/5");
  table.type("seat/5", "Half af");

  table.shell().close();
  table.shell().open(file);
  table.settle();

  REQUIRE(table.has("seat/5/text"));
  CHECK(table.area("seat/5/text").value == "Half af");
  table.tap("seat/5/key/done");
  CHECK(journey::outlineOf(table.workshop()).loose.size() == 1);
}

TEST_CASE("every word on the table changes with the language, without a restart") {
  FakeTable table;
  openPermit(table, 3);
  table.shell().table()->go("map");
  table.settle();
  CHECK(table.area("place").label == "1.0 Kaart");
  table.tap("place");
  CHECK(table.area("step/map").label == "Kaart");

  table.shell().setLanguage("en");
  table.settle();

  CHECK(table.area("place").label == "1.0 Map");
  CHECK(table.area("step/map").label == "Map");
  CHECK(table.area("next").label == "Next: Vote");
}
