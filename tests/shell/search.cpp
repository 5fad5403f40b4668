// Looking for words, from the rim: typed at a free seat, lit on the sheet, told in rows that lead there.
#include "shell/rim/search.hpp"

#include "base/utf8.hpp"
#include "document/brief.hpp"
#include "document/ideas.hpp"
#include "document/inquiries.hpp"
#include "document/journey_copies.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/piles.hpp"
#include "document/research.hpp"
#include "document/restoring.hpp"
#include "document/stages.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"
#include "journey/schema.hpp"
#include "support/chart_table.hpp"
#include "support/open_permit.hpp"
#include "support/people_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace support;
using journey::Touchpoint;

namespace {

class Table : public ChartTable {
 public:
  using Make = PeopleTable::Make;
  explicit Table(const std::string& step = "map", const Make& make = {}, const std::string& language = "nl",
                 Size size = {})
      : ChartTable(PeopleTable::made(make), step, size, language) {}

  table::Seats& seats() { return shell().table()->seats(); }
  table::Lights& lights() { return shell().table()->room().lights; }
  const Touchpoint& touchpointSaying(const std::string& text) {
    for (const Touchpoint& one : workshop().touchpoints)
      if (one.text == text) return one;
    throw std::runtime_error("no touchpoint says " + text);
  }
  std::string row(const std::string& table, std::int64_t id, const std::string& side = "") {
    return side + "search/row/" + table + "/" + std::to_string(id);
  }
  std::string row(const std::string& text) { return row("touchpoint", touchpointSaying(text).id.value); }
  /// Where the word of a side is written.
  std::string pad(const std::string& side) {
    for (const auto& [who, writing] : seats().all())
      if (writing.draft.field == side)
        return "seat/" + std::to_string(who ? workshop().participants.find(who)->seat + 1 : 0);
    return {};
  }
  void look(const std::string& word, const std::string& side = "") {
    tap(side + "search");
    type(pad(side.empty() ? "near" : "far"), word);
    settle();
  }
  std::string count(const std::string& side = "") { return area(side + "search/count").label; }
  std::vector<std::string> rows(const std::string& side = "") {
    std::vector<std::string> names = areas(side + "search/row/"), labels;
    std::erase_if(names, [](const std::string& name) { return name.ends_with("/back"); });
    const double down = side.empty() ? 1 : -1;
    std::ranges::sort(names, {}, [&](const std::string& name) { return down * box(name).centre().y; });
    for (const std::string& name : names) labels.push_back(area(name).label);
    return labels;
  }
};

base::Id<Touchpoint> saying(const document::Edit& edit, const std::string& text) {
  for (const Touchpoint& one : edit.now().touchpoints)
    if (one.text == text) return one.id;
  throw std::runtime_error("no touchpoint says " + text);
}

} // namespace

TEST_CASE("a word is typed at a free seat, and what is found is counted, listed and lit while it is typed") {
  Table table;
  table.tap("search");
  const std::string pad = table.pad("near");
  REQUIRE_FALSE(pad.empty());
  CHECK(table.count() == "Typ een woord: het licht op waar het staat");
  CHECK_FALSE(table.lights().any());

  table.type(pad, "web");
  CHECK(table.area("search/word").value == "web");
  CHECK(table.count() == "3 keer gevonden: 3 op de kaart");
  CHECK(table.rows() == std::vector<std::string>{"Zoekt op website", "Klacht via website", "website"});
  CHECK(table.lights().has(table.touchpointSaying("Zoekt op website").id));
  CHECK_FALSE(table.lights().has(table.touchpointSaying("Belt de balie").id));
  table.keep("search_map");

  table.type(pad, "site klacht");
  CHECK(table.rows() == std::vector<std::string>{"Klacht via website"});
  CHECK(table.area(table.row("Klacht via website")).value.starts_with("Contactmoment · "));

  table.tap(pad + "/key/done"); // the keyboard is free again, the light stays
  CHECK(table.pad("near").empty());
  CHECK(table.area("search/word").value == "website klacht");
  CHECK(table.lights().any());

  table.tap("search/close");
  CHECK_FALSE(table.has("search/sheet"));
  CHECK_FALSE(table.lights().any());
  CHECK(table.document().history().lastSeq() == 1); // nothing of it is part of the workshop
}

TEST_CASE("nothing that was found is one calm line, and nothing steps back") {
  Table table;
  table.look("xyz");
  CHECK(table.count() == "Nergens gevonden");
  CHECK(table.rows().empty());
  CHECK_FALSE(table.lights().any());
  table.keep("search_nothing");
  table.tap("search/clear");
  CHECK(table.area("search/word").value.empty());
  CHECK_FALSE(table.pad("near").empty());
}

TEST_CASE("lanes, stages and what is elsewhere are found, each told where it stands") {
  Table table("map", [](document::Edit& edit) {
    document::park("Besluit over de balie", nullptr)(edit);
    base::Id<journey::Persona> marja;
    document::addPersona("Marja", &marja)(edit);
    document::writePersona(marja, &journey::Persona::quote, "Ik wacht op een besluit")(edit);
  });
  table.look("besluit");
  CHECK(table.count() == "4 keer gevonden: 2 op de kaart, 1 op de parkeerplaats, 1 ergens anders");
  std::set<std::string> places;
  for (const std::string& name : table.areas("search/row/")) places.insert(table.area(name).value);
  CHECK(std::ranges::any_of(places, [](const auto& one) { return one.starts_with("Verwachting · "); }));
  CHECK(places.contains("Parkeerplaats"));
  CHECK(places.contains("Persona"));
  table.keep("search_places");
}

TEST_CASE("a row of what is on the sheet lights it more and moves nobody away") {
  Table table;
  table.look("web");
  table.tap("map/zoom/in"), table.tap("map/zoom/in"), table.tap("map/zoom/in");
  const std::string note = "note/" + std::to_string(table.touchpointSaying("Klacht via website").id.value);
  table.shell().table()->room().sheet.camera.move(1e6); // to the beginning
  table.settle();
  REQUIRE_FALSE(table.has(note));

  table.tap(table.row("Klacht via website"));
  table.settle();
  CHECK(table.shell().step() == "map");
  CHECK(table.has(note)); // it came into view
  CHECK(table.area(note).value == "lit");
  table.keep("search_brought");
}

TEST_CASE("a row of what lies in a pile fans it out, facing who asked") {
  base::Id<journey::Pile> pile;
  Table table("map", [&](document::Edit& edit) {
    document::makePile({saying(edit, "Belt de balie"), saying(edit, "Klacht via website")}, 400, 300, 0,
                       &pile)(edit);
  });
  const std::string area = "pile/" + std::to_string(pile.value);
  std::string side;
  SUBCASE("near") {}
  SUBCASE("far") { side = "far/"; }
  table.look("balie", side);
  REQUIRE_FALSE(table.has(area + "/fan"));
  table.tap(table.row("touchpoint", table.touchpointSaying("Belt de balie").id.value, side));
  table.settle();
  REQUIRE(table.has(area + "/fan"));
  const std::string note = "note/" + std::to_string(table.touchpointSaying("Belt de balie").id.value);
  CHECK(table.area(note).value == "lit");
  const base::Transform place = table.area(area + "/fan").place;
  CHECK((place(base::Point{0, 1}).y > place(base::Point{}).y) == side.empty()); // its foot towards who asked
}

TEST_CASE("a row of a lane that is folded unfolds it, and one of a lane that is off switches it on") {
  base::Id<journey::Note> quiet;
  Table table("map", [&](document::Edit& edit) {
    const auto step = edit.now().touchpoints.find(saying(edit, "Belt de balie"))->step;
    document::addNote("no_investment", step, "Geen zeldzame folder", &quiet)(edit);
  });
  REQUIRE_FALSE(table.has("map/lane/no_investment"));
  table.look("zeldzame");
  table.tap(table.row("note", quiet.value));
  table.settle();
  CHECK(table.area("map/lane/no_investment").value == "open");
  CHECK(table.has("lane/" + std::to_string(quiet.value)));
  table.tap("map/lane/no_investment");
  CHECK(table.area("map/lane/no_investment").value == "folded");
  table.tap(table.row("note", quiet.value));
  table.settle();
  CHECK(table.area("map/lane/no_investment").value == "open");
}

TEST_CASE("a row of what is elsewhere goes there as the way does, and the search stays") {
  base::Id<journey::Persona> marja;
  Table table("map", [&](document::Edit& edit) { document::addPersona("Marja", &marja)(edit); });
  table.look("marja");
  table.tap(table.row("persona", marja.value));
  table.settle();
  CHECK(table.shell().step() == "personas");
  CHECK(table.has("search/sheet"));
  CHECK(table.lights().isBrought({"persona", marja.value}));
  CHECK(table.count() == "1 keer gevonden: 1 op dit blad");
  table.keep("search_personas");
  table.look("", "far/");
  table.type(table.pad("far"), "website");
  table.settle();
  table.tap("far/" + table.row("Zoekt op website"));
  CHECK(table.shell().step() == "map");
  CHECK(table.has("search/sheet"));
}

TEST_CASE("a row of another journey says whose it is, and its tap shows everybody that one") {
  base::Id<journey::Journey> other;
  Table table("map", [&](document::Edit& edit) {
    base::Id<journey::Persona> henk;
    document::addPersona("Marja", nullptr)(edit);
    document::addPersona("Henk", &henk)(edit);
    document::copyJourney(henk, journey::firstJourney(edit.now()), document::Copied::Map, &other)(edit);
    const auto first = journey::outlineOf(edit.now(), other).journeyOrder().front()->id;
    document::writeTouchpoint(first, "Een zeldzame vraag")(edit);
  });
  const auto id = table.touchpointSaying("Een zeldzame vraag").id;
  table.look("zeldzame");
  CHECK(table.count() == "1 keer gevonden: 1 in een andere klantreis");
  CHECK(table.area(table.row("touchpoint", id.value)).value ==
        "Contactmoment · klantreis Henk · Vóór de aanvraag");
  table.tap(table.row("touchpoint", id.value));
  table.settle();
  CHECK(table.shell().table()->room().journey() == other);
  CHECK(table.shell().step() == "map");
  CHECK(table.area("note/" + std::to_string(id.value)).value == "lit");
  CHECK(table.count() == "1 keer gevonden: 1 op de kaart");
}

TEST_CASE("what customers said goes to the customers, and lights the touchpoint that it is about") {
  base::Id<journey::Quote> quote;
  Table table("map", [&](document::Edit& edit) {
    document::addQuote(saying(edit, "Belt de balie"), "Zeldzaam lang gewacht", "enquete.csv", &quote)(edit);
  });
  table.look("zeldzaam");
  CHECK(table.count() == "1 keer gevonden: 1 ergens anders");
  CHECK_FALSE(table.lights().has(table.touchpointSaying("Belt de balie").id));
  table.tap(table.row("quote", quote.value));
  table.settle();
  CHECK(table.shell().step() == "customers");
  CHECK(table.lights().isBrought({"touchpoint", table.touchpointSaying("Belt de balie").id.value}));
  CHECK(table.count() == "1 keer gevonden: 1 op dit blad");
}

TEST_CASE("a row of the parking lot unfolds that, with the note lit on its page") {
  base::Id<journey::Parked> last;
  Table table("map", [&](document::Edit& edit) {
    for (int i = 0; i < 30; ++i) document::park("Iets voor later " + std::to_string(i), nullptr)(edit);
    document::park("De zeldzame vraag", &last)(edit);
  });
  table.look("zeldzame");
  table.tap(table.row("parked", last.value));
  table.settle();
  CHECK_FALSE(table.has("search/sheet"));
  CHECK(table.area("parking/" + std::to_string(last.value)).value == "lit");
  CHECK_FALSE(table.lights().any());
  table.tap("park");
  table.tap("park");
  CHECK_FALSE(table.has("search/sheet"));
}

TEST_CASE("what is in the bin is brought back from its row, and undo takes it away again") {
  Table table("map",
              [](document::Edit& edit) { document::binTouchpoint(saying(edit, "Zoekt op website"))(edit); });
  table.look("website");
  CHECK(table.count() == "3 keer gevonden: 2 op de kaart, 1 in de prullenbak");
  const std::string row = table.row("Zoekt op website");
  const auto id = table.touchpointSaying("Zoekt op website").id;
  table.tap(table.at(row) - base::Point{100, 0}); // only the button does it
  CHECK(table.workshop().touchpoints.find(id)->gone);
  table.keep("search_bin");

  table.tap(row + "/back");
  CHECK_FALSE(table.workshop().touchpoints.find(id)->gone);
  CHECK(table.count() == "3 keer gevonden: 3 op de kaart");
  CHECK_FALSE(table.has(row + "/back"));
  table.tap("facilitator/undo");
  CHECK(table.workshop().touchpoints.find(id)->gone);
  CHECK(table.count() == "3 keer gevonden: 2 op de kaart, 1 in de prullenbak");
}

TEST_CASE("what went with a stage comes back with the stage, not while stages are locked") {
  base::Id<journey::Stage> stage;
  Table table("map", [&](document::Edit& edit) {
    const auto step = edit.now().touchpoints.find(saying(edit, "Belt de balie"))->step;
    stage = edit.now().steps.find(step)->stage;
    document::binStage(stage)(edit);
  });
  table.look("balie");
  const std::string row = table.row("Belt de balie");
  table.shell().table()->room().setLocked(true);
  table.tap(row + "/back");
  CHECK(table.workshop().stages.find(stage)->gone);
  CHECK_FALSE(table.notices().empty());
  table.shell().table()->room().setLocked(false);
  table.tap(row + "/back");
  CHECK_FALSE(table.workshop().stages.find(stage)->gone);
}

TEST_CASE("two sides look for words of their own at the same time, and neither ends the other") {
  Table table;
  table.look("website");
  table.look("balie", "far/");
  CHECK(table.rows() == std::vector<std::string>{"Zoekt op website", "Klacht via website", "website"});
  CHECK(table.rows("far/") == std::vector<std::string>{"Belt de balie"});
  CHECK(table.pad("near") != table.pad("far"));
  CHECK(table.lights().has(table.touchpointSaying("Zoekt op website").id));
  CHECK(table.lights().has(table.touchpointSaying("Belt de balie").id));
  table.keep("search_two_sides");

  table.tap("far/search/close");
  CHECK(table.rows().size() == 3);
  CHECK_FALSE(table.lights().has(table.touchpointSaying("Belt de balie").id));
  CHECK(table.lights().has(table.touchpointSaying("Zoekt op website").id));
  CHECK_FALSE(table.pad("near").empty());
}

TEST_CASE("a keyboard in use is not taken, and where none is free the word waits") {
  Table table;
  for (const table::Pad& pad : table.seats().pads()) {
    table.tap(pad.area);
    table.type(pad.area, "a");
  }
  const std::size_t writing = table.seats().all().size();
  REQUIRE(writing == table.seats().pads().size());
  table.tap("search");
  CHECK(table.has("search/sheet"));
  CHECK(table.pad("near").empty());
  REQUIRE(table.seats().waiting().size() == 1);
  table.tap("search/close"); // then it is wanted no more
  CHECK(table.seats().waiting().empty());
  CHECK(table.seats().all().size() == writing);
  for (const auto& [who, one] : table.seats().all()) CHECK(one.draft.text == "a");
}

TEST_CASE("the search lies above an open pad, never on its keys") {
  Table table;
  table.look("website");
  for (const table::Pad& pad : table.seats().pads()) table.tap(pad.area);
  table.settle();
  for (const table::Pad& pad : table.seats().pads()) {
    CAPTURE(pad.area);
    if (!table.has(pad.area + "/key/space")) continue;
    CHECK(table.isSeen(pad.area + "/key/space"));
    CHECK(table.isSeen(pad.area + "/key/done"));
  }
}

TEST_CASE("a long list is dragged by a finger, also on its rows, and only lists what is seen") {
  Table table("map", [](document::Edit& edit) {
    const auto step = edit.now().touchpoints.find(saying(edit, "Belt de balie"))->step;
    for (int i = 0; i < 40; ++i)
      document::addNote("need", step, "Zeldzaam " + std::to_string(100 + i), nullptr)(edit);
  });
  table.look("zeldzaam");
  table.tap(table.pad("near") + "/key/done");
  CHECK(table.count() == "40 keer gevonden: 40 op de kaart");
  const auto before = table.rows();
  REQUIRE(before.size() < 12);
  const base::Point from = table.at(table.areas("search/row/").back());
  table.down(1, from);
  for (int i = 1; i <= 10; ++i) table.move(1, from - base::Point{0, 12.0 * i});
  table.up(1);
  table.settle();
  CHECK(table.rows().front() > before.front());
  CHECK(table.shell().step() == "map");
  CHECK_FALSE(table.lights().isBrought({"note", 1}));
}

TEST_CASE("a row says of a long text what stands around the word, in any script") {
  std::string words, signs;
  for (int i = 0; i < 25; ++i) words += "een heel gewone zin, ", signs += "这是一个很长的句子";
  Table table("map", [&](document::Edit& edit) {
    const auto step = edit.now().touchpoints.find(saying(edit, "Belt de balie"))->step;
    document::addNote("need", step, words + "het zeldzame woord, " + words, nullptr)(edit);
    document::addNote("need", step, signs + "zeldzame" + signs, nullptr)(edit);
  });
  table.look("zeldzame");
  const auto rows = table.rows();
  REQUIRE(rows.size() == 2);
  for (const std::string& row : rows) {
    CAPTURE(row);
    CHECK(row.find("zeldzame") != row.npos);
    CHECK(row.size() < 130);
    CHECK(base::isValidUtf8(row));
    CHECK(row.starts_with("… "));
    CHECK(row.ends_with(" …"));
  }
  CHECK(rows.front().find("het zeldzame woord,") != rows.front().npos);
}

TEST_CASE("the rows fold down to one where they would lie over what it leads to, until that is tapped") {
  base::Id<journey::Note> last;
  Table table("map", [&](document::Edit& edit) {
    const auto first = edit.now().touchpoints.find(saying(edit, "Belt de balie"))->step;
    const auto end = edit.now().touchpoints.find(saying(edit, "Klacht via website"))->step;
    for (int i = 0; i < 5; ++i)
      document::addNote("need", first, "Zeldzaam " + std::to_string(i), nullptr)(edit);
    document::addNote("expectation", end, "Zeldzaam aan het eind", &last)(edit);
  });
  table.look("zeldzaam");
  table.tap(table.pad("near") + "/key/done");
  REQUIRE(table.rows().size() == 6);
  const std::string note = "lane/" + std::to_string(last.value), row = table.row("note", last.value);
  REQUIRE_FALSE(table.isSeen(note));

  table.tap(row);
  table.settle();
  CHECK(table.rows() == std::vector<std::string>{"Zeldzaam aan het eind"});
  CHECK(table.isSeen(note));
  table.keep("search_low");
  table.tap(row);
  table.settle();
  CHECK(table.rows().size() == 6);
}

TEST_CASE("an idea in somebody's own tray is found by nobody, a shared one is") {
  Table table("brainstorm", [](document::Edit& edit) {
    base::Id<journey::Idea> own;
    document::addIdea((*edit.now().participants.begin()).id, "Zeldzaam geheim", &own)(edit);
  });
  table.look("zeldzaam");
  CHECK(table.count() == "Nergens gevonden");
  table.tap("search/close");
  table.look("coach");
  CHECK(table.count() == "1 keer gevonden: 1 bij de ideeën");
  table.keep("search_ideas");
}

TEST_CASE("Ctrl+F looks for words with the keys that people have, Escape ends it") {
  Table table("map", {}, "en");
  table.shell().setSetting(table::Setting::Laptop);
  table.settle();
  table.shell().press(shell::Key::Find);
  table.settle();
  REQUIRE(table.has("search/sheet"));
  table.shell().type("w"), table.shell().type("e"), table.shell().type("b");
  table.settle();
  CHECK(table.count() == "Found 3 times: 3 on the map");
  table.keep("search_laptop");
  table.shell().press(shell::Key::Escape);
  table.settle();
  CHECK_FALSE(table.has("search/sheet"));
  CHECK(table.seats().all().empty());
  CHECK_FALSE(table.lights().any());
}

TEST_CASE("on a laptop the text that was being written is finished before a word is looked for") {
  Table table;
  table.shell().setSetting(table::Setting::Laptop);
  table.settle();
  table.tap("map/zoom/all");
  const auto before = table.workshop().touchpoints.size();
  const auto step = table.touchpointSaying("Belt de balie").step;
  table.tap("map/" + std::to_string(step.value) + "/add");
  table.shell().type("Nieuw moment");
  table.shell().press(shell::Key::Find);
  table.settle();
  CHECK(table.workshop().touchpoints.size() == before + 1);
  table.shell().type("nieuw");
  table.settle();
  CHECK(table.rows() == std::vector<std::string>{"Nieuw moment"});
}

TEST_CASE("the search folds by itself when nobody does anything with it, and with it goes the light") {
  Table table;
  table.look("website");
  table.wait(100);
  CHECK(table.has("search/sheet"));
  table.wait(120);
  CHECK_FALSE(table.has("search/sheet"));
  CHECK_FALSE(table.lights().any());
  CHECK(table.pad("near").empty());
}

TEST_CASE("every kind of record that people write in has a word, in both languages, and comes back") {
  for (const char* language : {"nl", "en"}) {
    FakeTable table(FakeTable::Size{}, language);
    for (const journey::RecordSchema& record : journey::schema()) {
      const bool isWritten = std::ranges::any_of(record.fields, [](const journey::FieldSchema& field) {
        const journey::Facts& facts = field.facts;
        return field.kind == journey::Kind::Text && !facts.isMade && !facts.isWord && !facts.isCode;
      });
      if (!isWritten || record.table == journey::Note::table) continue; // a note says its lane
      CAPTURE(record.table);
      CHECK(table.shell().words().has("search.kind." + std::string{record.table}));
      // What has no bin of its own goes with something else, or never.
      const std::set<std::string_view> without{"behaviour", "brief", "customer_score", "pile", "relation"};
      CHECK(document::restoring({record.table, 7}).has_value() == !without.contains(record.table));
    }
  }
}

TEST_CASE("a row of the plan of research turns to the page on which it stands") {
  base::Id<journey::Inquiry> last;
  Table table("plan", [&](document::Edit& edit) {
    const auto stage = edit.now().stages.begin()->id;
    for (int i = 0; i < 30; ++i) document::addInquiryOf(stage, &last)(edit);
    document::writeInquiry(last, &journey::Inquiry::question, "Hoe zeldzaam was dit?")(edit);
  });
  const std::string slip = "inquiry/" + std::to_string(last.value);
  REQUIRE_FALSE(table.has(slip));
  table.look("zeldzaam");
  table.tap(table.row("inquiry", last.value));
  table.settle();
  REQUIRE(table.has(slip));
  CHECK(table.has("found/" + slip));
  table.tap("plan/column/" + std::to_string(table.workshop().stages.begin()->id.value) + "/before");
  table.settle();
  CHECK_FALSE(table.has(slip)); // who turns the page then is let
}

TEST_CASE("a field of the brief is lit by what is written in it, and the others step back") {
  Table table("brief", [](document::Edit& edit) {
    document::writeBrief(&journey::Brief::reason, "Te veel zeldzame klachten")(edit);
    document::writeBrief(&journey::Brief::goal, "Minder klachten")(edit);
  });
  table.look("zeldzame");
  CHECK(table.areas("found/brief/") == std::vector<std::string>{"found/brief/reason"});
  table.keep("search_brief");
  table.tap("search/clear");
  table.settle();
  CHECK(table.areas("found/").empty());
}
