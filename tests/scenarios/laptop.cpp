// A whole workshop on a laptop: one mouse and its keys, nothing that is touched.
#include "journey/ideas.hpp"
#include "journey/outline.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

using namespace support;

namespace {

/// Two taps within a moment would be one.
void goOn(FakeTable& table) {
  table.wait(0.3);
  table.tap("next");
}

/// A screen of 1366 x 768, laid out as a table of 1200 mm, as the program does with small displays.
constexpr FakeTable::Size small{1366, 768, 1366 / 1200.};

void write(FakeTable& table, const std::string& text) {
  table.shell().type(text);
  table.settle();
  table.shell().press(shell::Key::Enter);
  table.settle();
}

std::string noteOf(const journey::Touchpoint& touchpoint) {
  return "note/" + std::to_string(touchpoint.id.value);
}

void prepare(FakeTable& table) {
  table.tap("start/display");
  table.tap("start/display/laptop");
  keepPicture(table, "laptop_display");
  table.tap("start/sheet/close");
  table.tap("start/new/five_stages");
  table.tap("brief/title");
  keepPicture(table, "laptop_writing");
  write(table, "Vergunning");
  goOn(table);
  table.tap("team/add");
  for (const char* name : {"Ingrid", "Willem", "Ahmed"}) write(table, name);
  table.shell().press(shell::Key::Escape);
  table.settle();
  table.tap("team/seat_all");
  goOn(table);
}

/// The keys write a name, then what both do for each other.
void people(FakeTable& table) {
  table.tap(table.area("stakeholders/sheet").box.centre() - base::Point{250, 0});
  for (const char* words : {"Architect", "sjablonen", "tekeningen"}) write(table, words);
  CHECK((*table.workshop().stakeholders.begin()).get == "tekeningen");
  keepPicture(table, "laptop_stakeholders");
  goOn(table);
  table.tap("personas/add");
  write(table, "Marja");
  CHECK(table.workshop().personas.size() == 1);
  keepPicture(table, "laptop_personas");
  goOn(table);
}

/// The keys write a source: what, from whom, of when; then its first finding.
void evidence(FakeTable& table) {
  table.tap("evidence/add/document");
  for (const char* words : {"Jaarverslag", "Klachten", "2025"}) write(table, words);
  const journey::Source& source = *table.workshop().sources.begin();
  CHECK(source.day == "2025");
  table.tap("source/" + std::to_string(source.id.value) + "/add");
  write(table, "Wachten");
  table.shell().press(shell::Key::Escape);
  table.settle();
  CHECK(table.workshop().evidence.size() == 1);
  keepPicture(table, "laptop_evidence");
  goOn(table);
}

void map(FakeTable& table) {
  const auto stages = journey::outlineOf(table.workshop()).stages;
  for (std::size_t i = 0; i < 3; ++i) {
    table.tap("map/" + std::to_string(stages[i].steps.front().step->id.value) + "/add");
    write(table, "Contact " + std::to_string(i + 1));
  }
  const auto order = journey::outlineOf(table.workshop()).journeyOrder();
  REQUIRE(order.size() == 3);
  const std::string first = noteOf(*order[0]);
  table.tap(first); // what two fingers do, its menu does
  table.tap(first + "/star");
  table.tap(first + "/close");
  keepPicture(table, "laptop_map");
  CHECK(table.workshop().touchpoints.find(order[0]->id)->star);
  table.drag(noteOf(*order[2]), "map/" + std::to_string(stages[3].steps.front().step->id.value) + "/add");
  CHECK(journey::outlineOf(table.workshop()).stages[3].steps.front().touchpoints.size() == 1);
  goOn(table);
}

void vote(FakeTable& table) {
  table.tap("facilitator/start");
  for (int round = 0; round < 3; ++round) {
    for (int i = 1; i <= 3; ++i) {
      const std::string seat = "seat/" + std::to_string(i);
      table.tap(seat + "/ballot/experience/" + std::to_string(4 + i));
      table.tap(seat + "/ballot/importance/8");
    }
    if (round == 0) keepPicture(table, "laptop_vote");
    if (round < 2) table.tap("facilitator/next");
  }
  CHECK(table.workshop().votes.size() == 9);
  table.wait(0.3);
  table.tap("facilitator/overview");
  goOn(table);
}

void thinkUp(FakeTable& table) {
  for (int i = 1; i <= 3; ++i) {
    table.tap("seat/" + std::to_string(i) + "/idea/add");
    write(table, "Idee " + std::to_string(i));
  }
  table.tap("facilitator/share");
  table.tap("facilitator/share_all");
  CHECK(journey::sharedIdeas(table.workshop()).size() == 3);
  table.drag("seat/2/dot",
             "idea/" + std::to_string(journey::sharedIdeas(table.workshop()).front()->id.value));
  keepPicture(table, "laptop_ideas");
  CHECK(table.workshop().dots.size() == 1);
  goOn(table);
}

} // namespace

TEST_CASE("a whole workshop with mouse and keyboard alone") {
  FakeTable table(small);
  prepare(table);
  for (const std::string& name : table.areas("seat/")) CHECK(name.find("/key/") == std::string::npos);
  people(table);
  evidence(table);
  map(table);
  vote(table);
  table.tap("facilitator/freeze");
  keepPicture(table, "laptop_curve");
  goOn(table);

  const auto order = journey::outlineOf(table.workshop()).journeyOrder();
  table.tap("plan/touchpoint/" + std::to_string(order[1]->id.value));
  CHECK(table.workshop().inquiries.size() == 1);
  keepPicture(table, "laptop_plan");
  goOn(table);
  const std::string customer = "customers/" + std::to_string(order[1]->id.value);
  table.tap(customer);
  table.tap(customer + "/score/plus");
  CHECK(table.workshop().customerScores.size() == 1);
  goOn(table);
  table.tap("loop/add");
  write(table, "Niemand belde terug");
  keepPicture(table, "laptop_loop");
  CHECK(table.workshop().followUps.size() == 1);
  goOn(table);
  table.tap("opportunities/" + std::to_string(order[0]->id.value));
  CHECK(table.workshop().touchpoints.find(order[0]->id)->picked);
  goOn(table);

  thinkUp(table);
  table.tap("facilitator/start");
  for (int i = 1; i <= 3; ++i) table.tap("seat/" + std::to_string(i) + "/ballot/nine_plus/9");
  std::size_t passed = 0;
  for (const journey::Idea& idea : table.workshop().ideas)
    passed += journey::verdictOf(table.workshop(), idea.id) == journey::Verdict::Passed ? 1U : 0U;
  CHECK(passed == 1);
  goOn(table);

  CHECK(table.shell().step() == "result");
  keepPicture(table, "laptop_result");
  table.tap("export/json");
  CHECK(waitFor(table, "export/done"));
}

TEST_CASE("on a laptop a channel is still chosen by its paper, and Done can be clicked") {
  FakeTable table(small);
  openPermit(table, 3);
  table.shell().setSetting(table::Setting::Laptop);
  table.shell().table()->go("map");
  table.settle();
  table.tap("seat/2");
  table.shell().type("Belt");
  table.settle();
  table.tap("seat/2/channel");
  keepPicture(table, "laptop_channels");
  table.tap(table.areas("seat/2/channel/").front());
  table.tap("seat/2/key/done");

  const auto loose = journey::outlineOf(table.workshop()).loose;
  REQUIRE(loose.size() == 1);
  CHECK(loose.front()->text == "Belt");
  CHECK(loose.front()->channel);
}
