#include "steps/prepare/brief/brief.hpp"

#include "document/templates.hpp"
#include "support/fake_table.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using support::FakeTable;
using support::permitWorkshop;

namespace {

const std::filesystem::path assets = support::sources() / "assets";

journey::Workshop newOne() {
  base::Ids ids{42};
  return document::newWorkshop(document::readTemplate(assets / "templates" / "five_stages.json"), "nl", ids);
}

void begin(FakeTable& table, const journey::Workshop& workshop) {
  const auto file = table.folder() / "brief.journey";
  document::Document::create(file, workshop,
                             {.utc = [] { return base::UtcMilliseconds{1790000000000}; }, .seed = 3});
  REQUIRE(table.shell().open(file));
  table.shell().table()->go("brief");
  table.settle();
}

void write(FakeTable& table, const std::string& seat, const std::string& area, const std::string& text) {
  table.tap(area);
  table.type(seat, text);
  table.tap(seat + "/key/done");
}

void picture(FakeTable& table, const std::string& name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
    table.picture(std::filesystem::path{folder} / (name + ".png"));
}

} // namespace

TEST_CASE("the brief is written with fingers on the facilitator's keyboard") {
  FakeTable table;
  begin(table, newOne());
  CHECK(table.area("next").value == "Nog leeg: aanleiding, doel, product of dienst");

  write(table, "seat/0", "brief/title", "Vergunning");
  write(table, "seat/0", "brief/reason", "Te veel bezwaren");
  write(table, "seat/0", "brief/goal", "Rust");
  write(table, "seat/0", "brief/goal_measure", "Cijfer");
  write(table, "seat/0", "brief/goal_from", "6,1");
  write(table, "seat/0", "brief/goal_to", "8");
  write(table, "seat/0", "brief/goal_when", "1 juli");
  write(table, "seat/0", "brief/product", "Dakkapel");
  write(table, "seat/0", "brief/target_group", "Bewoners");
  write(table, "seat/0", "brief/period", "2026");

  const journey::Brief& brief = table.workshop().brief();
  CHECK(brief.title == "Vergunning");
  CHECK(brief.reason == "Te veel bezwaren");
  CHECK(brief.goal == "Rust");
  CHECK(brief.goalMeasure == "Cijfer");
  CHECK(brief.goalFrom == "6,1");
  CHECK(brief.goalTo == "8");
  CHECK(brief.goalWhen == "1 juli");
  CHECK(brief.product == "Dakkapel");
  CHECK(brief.targetGroup == "Bewoners");
  CHECK(brief.period == "2026");
  CHECK(table.area("next").value.empty());
}

TEST_CASE("the scope is narrow, broad, or open again") {
  FakeTable table;
  begin(table, newOne());
  CHECK(table.workshop().brief().scope == journey::Scope::Open);

  table.tap("brief/scope/narrow");
  CHECK(table.workshop().brief().scope == journey::Scope::Narrow);
  table.tap("brief/scope/broad");
  CHECK(table.workshop().brief().scope == journey::Scope::Broad);
  CHECK(table.area("brief/scope/narrow").value.empty());
  table.tap("brief/scope/broad");
  CHECK(table.workshop().brief().scope == journey::Scope::Open);
}

TEST_CASE("several people write different fields at once, each at the nearest seat") {
  FakeTable table;
  begin(table, permitWorkshop(assets));
  table.tap("brief/reason");
  table.tap("brief/goal");
  table.tap("brief/product");
  const auto& writings = table.shell().table()->seats().all();
  REQUIRE(writings.size() == 3);
  std::vector<std::string> seats;
  for (const table::Pad& pad : table.shell().table()->seats().pads())
    if (writings.contains(pad.participant)) seats.push_back(pad.area);

  for (const std::string letter : {"a", "b", "c"}) {
    std::vector<std::string> keys;
    for (const std::string& seat : seats) keys.push_back(seat + "/key/" + letter);
    table.tapTogether(keys);
  }
  for (const std::string field : {"brief/reason", "brief/goal", "brief/product"})
    CHECK(table.area(field).value == "Abc"); // on the sheet while it is being written
  picture(table, "brief_writing");
  for (const std::string& seat : seats) table.tap(seat + "/key/done");

  CHECK(table.workshop().brief().reason == "Abc");
  CHECK(table.workshop().brief().goal == "Abc");
  CHECK(table.workshop().brief().product == "Abc");
}

TEST_CASE("a field that somebody writes is not taken over by another finger") {
  FakeTable table;
  begin(table, permitWorkshop(assets));
  table.tap("brief/reason");
  table.tap("brief/reason");
  CHECK(table.shell().table()->seats().all().size() == 1);
}

TEST_CASE("going on in another field keeps what was written in the first") {
  FakeTable table;
  begin(table, newOne());
  table.tap("brief/reason");
  table.type("seat/0", "Waarom");
  table.tap("brief/goal");

  CHECK(table.workshop().brief().reason == "Waarom");
  table.type("seat/0", "Wat");
  table.tap("seat/0/close");
  CHECK(table.workshop().brief().goal.empty());
}

TEST_CASE("the brief speaks the other language at once") {
  FakeTable table;
  begin(table, newOne());
  CHECK(table.area("brief/reason").label == "Aanleiding");
  table.shell().setLanguage("en");
  table.settle();
  CHECK(table.area("brief/reason").label == "Reason");
  CHECK(table.area("next").value == "Still empty: reason, goal, product or service");
}

TEST_CASE("the brief, to look at") {
  if (std::getenv("JOURNEYTABLE_PICTURES") == nullptr) return;
  struct Look {
    const char *name, *language;
    FakeTable::Size size;
    bool full;
  };
  for (const Look& look : {Look{"brief_empty_nl", "nl", {1920, 1080, 1.334}, false},
                           Look{"brief_nl", "nl", {1920, 1080, 1.334}, true},
                           Look{"brief_en_4k", "en", {3840, 2160, 2.667}, true},
                           Look{"brief_nl_1200", "nl", {1920, 1080, 1.6}, true}}) {
    FakeTable table(look.size, look.language);
    journey::Workshop workshop = look.full ? permitWorkshop(assets) : newOne();
    if (look.full) {
      journey::Brief& brief = *workshop.briefs.find(journey::Id<journey::Brief>{1});
      brief.reason =
          "Inwoners bellen gemiddeld drie keer over één aanvraag, en een op de vijf maakt bezwaar. De "
          "behandelaars lopen over, en niemand is er tevreden over.";
      brief.goal = "Inwoners weten na hun aanvraag altijd waar ze aan toe zijn en hoeven ons niet te bellen.";
      brief.goalMeasure = "klanttevredenheid";
      brief.goalFrom = "6,1";
      brief.goalTo = "8";
      brief.goalWhen = "1 juli 2027";
      brief.product = "Omgevingsvergunning voor een verbouwing";
      brief.targetGroup = "Woningeigenaren";
      brief.period = "Voorjaar 2026";
      brief.scope = journey::Scope::Broad;
    }
    begin(table, workshop);
    picture(table, look.name);
    CHECK(table.has("brief/reason"));
  }
}
