// Several personas, each with a journey: begun on the persona's card, looked at by everybody, one at a time.
#include "table/journeys.hpp"

#include "document/journey_copies.hpp"
#include "document/piles.hpp"
#include "document/touchpoints.hpp"
#include "support/ballot_table.hpp"
#include "support/open_permit.hpp"
#include "support/people_table.hpp"

#include <doctest/doctest.h>

using document::Copied;
using journey::Journey;
using journey::Touchpoint;
using support::PeopleTable;

namespace {

void people(document::Edit& edit) {
  PeopleTable::persona(edit, "Marja");
  PeopleTable::persona(edit, "Henk");
}

/// Henk's journey is a copy of Marja's; its first touchpoint has another text.
void two(document::Edit& edit) {
  people(edit);
  base::Id<journey::Persona> henk;
  for (const auto& persona : edit.now().personas)
    if (persona.name == "Henk") henk = persona.id;
  base::Id<Journey> made;
  document::copyJourney(henk, journey::firstJourney(edit.now()), Copied::Map, &made)(edit);
  const auto first = journey::outlineOf(edit.now(), made).journeyOrder().front()->id;
  document::writeTouchpoint(first, "Belt de balie")(edit);
}

/// And everything in it is voted on.
void voted(document::Edit& edit) {
  two(edit);
  const auto all = journey::journeysOf(edit.now());
  for (const Touchpoint* one : journey::outlineOf(edit.now(), all.back()->id).journeyOrder()) {
    base::Id<journey::Round> round;
    document::openRound(one->id, {journey::question::experience}, &round)(edit);
    document::giveVote(round, (*edit.now().participants.begin()).id, journey::question::experience,
                       2 + one->id.value % 8)(edit);
    document::reveal(round)(edit);
  }
}

class Table : public PeopleTable {
 public:
  using PeopleTable::PeopleTable;

  base::Id<Journey> journeyOf(const std::string& name) { return persona(name).journey; }
  std::string pill(const std::string& name, const std::string& side = "") {
    return "journeys/" + std::to_string(journeyOf(name).value) + side;
  }
  const Touchpoint& first(const std::string& name) {
    return *journey::outlineOf(workshop(), journeyOf(name)).journeyOrder().front();
  }
  std::string note(const Touchpoint& touchpoint) { return "note/" + std::to_string(touchpoint.id.value); }
  base::Id<Journey> shown() { return shell().table()->room().journey(); }
  base::Point ground(double along) {
    const base::Rect curve = box("map/curve");
    return {curve.x + along * curve.w, curve.centre().y};
  }
};

} // namespace

TEST_CASE("where there is one journey, nothing is said about it") {
  Table table("map", people);
  CHECK(table.areas("journeys/").empty());
  table.go("personas");
  CHECK_FALSE(table.has(table.of("Marja") + "/journey/go"));
  CHECK_FALSE(table.has(table.of("Marja") + "/journey/own"));
  CHECK(table.has(table.of("Henk") + "/journey/own"));
  table.keep("journeys_one");
}

TEST_CASE("a persona's journey begins as a copy of the whole map, in one deed that is undone as one") {
  Table table("personas", people);
  const std::string card = table.of("Henk");
  table.tap(card + "/journey/own");
  table.keep("journeys_begin");
  CHECK(table.area(card + "/journey/begin/map").label == "Kopie van Marja: de hele kaart");
  CHECK_FALSE(table.has(card + "/journey/begin/from")); // there is no other one
  const std::size_t before = table.events();
  table.tap(card + "/journey/begin/map");

  CHECK(table.events() == before + 1);
  CHECK(table.workshop().touchpoints.size() == 28);
  CHECK(table.shown() == table.journeyOf("Marja"));
  CHECK_FALSE(table.has(card + "/journey/begin"));
  table.keep("journeys_begun");

  table.tap("facilitator/undo");
  CHECK(table.workshop().touchpoints.size() == 14);
  CHECK(table.has(card + "/journey/own"));
  table.tap("facilitator/redo");
  table.tap(card + "/journey/go");
  CHECK(table.shell().table()->step().name() == "map");
  CHECK(table.shown() == table.journeyOf("Henk"));
}

TEST_CASE("a persona's journey begins with the stages alone, the template's or another's") {
  Table table("personas", people);
  const std::string card = table.of("Henk");
  table.tap(card + "/journey/own");
  table.tap(card + "/journey/begin/empty");
  const auto outline = journey::outlineOf(table.workshop(), table.journeyOf("Henk"));
  CHECK(outline.stages.size() == 5);
  CHECK(outline.journeyOrder().empty());
  table.tap("facilitator/undo");

  table.tap(card + "/journey/own");
  table.tap(card + "/journey/begin/stages");
  CHECK(journey::outlineOf(table.workshop(), table.journeyOf("Henk")).stages.size() == 5);
}

TEST_CASE("two who begin the same persona's journey at once begin one") {
  Table table("personas", people);
  const std::string card = table.of("Henk");
  table.tap(card + "/journey/own");
  table.tapTogether({card + "/journey/begin/map", card + "/journey/begin/stages"});
  table.settle();
  CHECK(journey::journeysOf(table.workshop()).size() == 2);
}

TEST_CASE("a journey is renamed, put away and brought back on the card") {
  Table table("personas", two);
  const std::string card = table.of("Henk");
  table.tap(card + "/journey/name");
  const std::string seat = support::writingSeat(table);
  CHECK(table.area(seat + "/text").value == "Henk");
  table.type(seat, "s klus");
  table.tap(seat + "/key/done");
  CHECK(nameOf(table.workshop(), table.journeyOf("Henk")) == "Henks klus");

  table.tap(card + "/portrait");
  table.tap(card + "/bin_journey");
  CHECK(journey::journeysOf(table.workshop()).size() == 1);
  table.tap(table.of("Marja") + "/portrait");
  CHECK_FALSE(table.has(table.of("Marja") + "/bin_journey")); // the last one stays
  table.tap(table.of("Marja") + "/done");

  table.tap(card + "/journey/own");
  table.tap(card + "/journey/begin/restore");
  CHECK(journey::journeysOf(table.workshop()).size() == 2);
}

TEST_CASE("one tap shows everybody another journey, from either side, and the program remembers which") {
  Table table("map", two);
  table.keep("journeys_sheet");
  CHECK(table.area(table.pill("Marja")).value == "on");
  CHECK(table.area("map/persona").label == "Marja");
  CHECK(table.has(table.note(table.first("Marja"))));
  const std::size_t before = table.events();

  table.tap(table.pill("Henk", "/far"));
  table.keep("journeys_sheet_other");
  CHECK(table.area("map/persona").label == "Henk");
  CHECK(table.has(table.note(table.first("Henk"))));
  CHECK_FALSE(table.has(table.note(table.first("Marja"))));
  CHECK(table.events() == before);

  const auto file = table.document().file();
  table.shell().close();
  table.settle();
  table.shell().open(file);
  table.settle();
  CHECK(table.shown() == table.journeyOf("Henk"));
}

TEST_CASE("whoever writes hides no journey: every one is reached at both sides while all pads are open") {
  for (const bool english : {false, true}) {
    Table table(
        "map",
        [](document::Edit& edit) {
          two(edit);
          for (const char* name : {"Anneke", "Mohamed", "Bouwbedrijf De Vries", "Eleonora", "Wim"}) {
            const auto who = PeopleTable::persona(edit, name);
            base::Id<Journey> made;
            document::copyJourney(who, journey::firstJourney(edit.now()), Copied::Map, &made)(edit);
          }
        },
        {}, english ? "en" : "nl");
    const auto pads = table.shell().table()->seats().pads();
    for (const table::Pad& pad : pads) table.tap(pad.area);
    table.settle();
    REQUIRE(table.shell().table()->seats().all().size() == pads.size());
    REQUIRE(table.areas("journeys/").size() == 14);
    for (const std::string& name : table.areas("journeys/")) {
      CAPTURE(name);
      CHECK(table.isSeen(name));
      CHECK(table.box(name).w >= 16);
    }
    table.keep(english ? "journeys_pads_en" : "journeys_pads");
    table.tap(table.pill("Wim", "/far"));
    CHECK(table.shown() == table.journeyOf("Wim"));
  }
}

TEST_CASE("before a full wall every journey is reached while all pads are open, and the sheet stays whole") {
  Table table("map", two, {1920, 1080, 1920 / 1904.});
  table.shell().setSetting(table::Setting::Wall);
  table.settle();
  CHECK(table.box("map/board").bottom() == doctest::Approx(table.shell().table()->sheet().bottom()));
  const auto pads = table.shell().table()->seats().pads();
  REQUIRE(pads.size() == 8);
  for (const table::Pad& pad : pads) table.tap(pad.area);
  table.settle();
  REQUIRE(table.shell().table()->seats().all().size() == 8);
  table.keep("journeys_wall_pads");
  for (const char* name : {"Marja", "Henk"}) {
    CHECK(table.isSeen(table.pill(name)));
    for (const table::Pad& pad : pads)
      CHECK_FALSE(table.box(table.pill(name)).intersects(table.box(pad.area + "/sheet")));
    for (const char* rim : {"place", "timer", "next", "help", "facilitator/undo", "saved"})
      CHECK_FALSE(table.box(table.pill(name)).intersects(table.box(rim)));
  }
  table.tap(table.pill("Henk"));
  CHECK(table.shown() == table.journeyOf("Henk"));
}

TEST_CASE("everything lies as it was when the sheet comes back") {
  Table table("map", two);
  const base::Point before = table.at(table.note(table.first("Marja")));
  table.tap(table.pill("Henk"));
  table.tap(table.pill("Marja"));
  CHECK(base::distance(table.at(table.note(table.first("Marja"))), before) < 0.5);
}

TEST_CASE(
    "a note stays in the hand when another looks at the other journey, and then stays where it belongs") {
  Table table("map", two);
  const Touchpoint held = table.first("Marja");
  const base::Point from = table.at(table.note(held)), to = from + base::Point{160, 10};
  table.down(1, from);
  for (int i = 1; i <= 4; ++i) table.move(1, base::mix(from, to, i / 8.0)), table.frame();

  table.down(2, table.at(table.pill("Henk", "/far"))), table.frame(), table.up(2), table.frame();
  CHECK(table.shown() == table.journeyOf("Henk"));
  REQUIRE(table.has(table.note(held)));
  table.keep("journeys_held");
  for (int i = 5; i <= 8; ++i) table.move(1, base::mix(from, to, i / 8.0)), table.frame();
  CHECK(base::distance(table.at(table.note(held)), to) < 5);
  table.up(1), table.settle();

  CHECK_FALSE(table.has(table.note(held)));
  CHECK(table.workshop().touchpoints.find(held.id)->step == held.step);
  CHECK(table.workshop().touchpoints.find(held.id)->rank == held.rank);
  REQUIRE_FALSE(table.notices().empty());
  CHECK(table.notices().back() == "Dit hoort bij een andere klantreis en blijft daar.");
}

TEST_CASE("a pile stays in the hand as well") {
  Table table("map", [](document::Edit& edit) {
    two(edit);
    const auto order = journey::outlineOf(edit.now()).journeyOrder();
    document::makePile({order[2]->id, order[3]->id}, 500, 420, 0)(edit);
  });
  const auto pileId = (*table.workshop().piles.begin()).id;
  const std::string pile = "pile/" + std::to_string(pileId.value);
  const base::Point from = table.at(pile), way{90, 30};
  table.down(1, from);
  for (int i = 1; i <= 4; ++i) table.move(1, from + way * (i / 4.0)), table.frame();
  table.down(2, table.at(table.pill("Henk", "/far"))), table.frame(), table.up(2), table.frame();
  CHECK(table.has(pile));
  table.up(1), table.settle();

  CHECK_FALSE(table.has(pile));
  CHECK(table.workshop().piles.find(pileId)->x == 500);
  table.tap(table.pill("Marja"));
  CHECK(base::distance(table.at(pile), from) < 1);
}

TEST_CASE("a held note that the sheet has come back to lands where the hand lets it go") {
  Table table("map", two);
  const Touchpoint held = table.first("Marja");
  const base::Point from = table.at(table.note(held)), to = table.ground(0.5);
  table.down(1, from);
  for (int i = 1; i <= 4; ++i) table.move(1, base::mix(from, to, i / 4.0)), table.frame();
  for (const char* who : {"Henk", "Marja"})
    table.down(2, table.at(table.pill(who, "/far"))), table.frame(), table.up(2), table.frame();
  table.up(1), table.settle();

  CHECK_FALSE(table.workshop().touchpoints.find(held.id)->step);
  CHECK(table.has(table.note(held)));
}

TEST_CASE("what somebody writes comes into the journey in which it was begun, and is told") {
  Table table("map", two);
  const auto step =
      journey::outlineOf(table.workshop(), table.journeyOf("Marja")).stages[4].steps[0].step->id;
  table.tap("map/" + std::to_string(step.value) + "/add");
  const std::string seat = support::writingSeat(table);
  table.type(seat, "Belt");
  table.tap(table.pill("Henk", "/far"));
  CHECK(table.area(seat + "/text").value == "Belt");
  table.type(seat, " nog");
  table.tap(seat + "/key/done");

  bool found = false;
  for (const Touchpoint& one : table.workshop().touchpoints)
    if (one.text == "Belt nog") found = one.step == step;
  CHECK(found);
  REQUIRE_FALSE(table.notices().empty());
  CHECK(table.notices().back() == "Bewaard in de klantreis ‘Marja’.");
}

TEST_CASE("a new loose note lies in the journey that is looked at") {
  Table table("map", two);
  table.tap(table.pill("Henk"));
  table.tap("seat/1");
  const std::string seat = support::writingSeat(table);
  table.type(seat, "los");
  table.tap(seat + "/key/done");
  for (const Touchpoint& one : table.workshop().touchpoints)
    if (one.text == "los") CHECK(one.journey == table.journeyOf("Henk"));
  CHECK(journey::outlineOf(table.workshop(), table.journeyOf("Henk")).loose.size() == 1);
}

TEST_CASE("an undo in the other journey is told with its name, and turns nobody's sheet") {
  Table table("map", two);
  table.drag(table.note(table.first("Marja")), table.ground(0.5));
  table.tap(table.pill("Henk"));
  table.tap("facilitator/undo");

  CHECK(table.shown() == table.journeyOf("Henk"));
  REQUIRE_FALSE(table.notices().empty());
  CHECK(table.notices().back().ends_with(", in de klantreis ‘Marja’"));
  CHECK(table.first("Marja").step);
}

TEST_CASE("what was chosen together is chosen still when the sheet comes back") {
  Table table("map", two);
  const Touchpoint one = table.first("Marja");
  table.tap(table.note(one));
  table.tap(table.note(one) + "/choose");
  const auto chosen = table.areas("chosen/").size();
  REQUIRE(chosen > 0);
  table.tap(table.pill("Henk"));
  CHECK(table.areas("chosen/").empty());
  table.tap(table.pill("Marja"));
  CHECK(table.areas("chosen/").size() == chosen);
}

TEST_CASE("the bin holds what was thrown out of the journey that is looked at") {
  Table table("map", two);
  table.drag(table.note(table.first("Marja")), "map/bin");
  CHECK(table.area("map/bin").value == "1");
  table.tap("map/bin");
  REQUIRE(table.areas("bin/").size() == 1);
  table.tap(table.pill("Henk"));
  CHECK(table.area("map/bin").value == "0");
  CHECK(table.areas("bin/").empty());
}

TEST_CASE("the vote proposes the touchpoints of the journey that is looked at, and keeps it while a ballot "
          "is open") {
  Table table("voting", two);
  table.tap(table.pill("Henk"));
  CHECK(table.area("voting/progress").label == "0 van 14 bekeken");
  CHECK(table.area("facilitator/start").label == "Stem over: Belt de balie");
  table.keep("journeys_voting");
  table.tap("facilitator/start");
  CHECK(table.area("matter").label == "Belt de balie");
  const std::string marja = table.pill("Marja");
  CHECK_FALSE(table.has(marja));
  CHECK_FALSE(table.area(table.pill("Henk")).takesFingers);

  // Somebody goes round by the personas: the ballot waits for its journey.
  table.go("personas");
  table.tap(table.of("Marja") + "/journey/go");
  table.go("voting");
  CHECK_FALSE(table.has("matter"));
  table.tap(table.pill("Henk"));
  CHECK(table.area("matter").label == "Belt de balie");
}

TEST_CASE("the curves of all journeys lie over each other, each by its name") {
  Table table("curve", voted);
  CHECK(table.areas("curve/other/").empty());
  table.tap("journeys/curves");
  REQUIRE(table.areas("curve/other/").size() == 1);
  table.keep("journeys_curves");
  table.tap("journeys/curves/far");
  CHECK(table.areas("curve/other/").empty());
}

TEST_CASE("freezing keeps the estimates of all journeys, and each tells of its own") {
  Table table("curve", voted);
  table.tap("facilitator/freeze");
  std::size_t marja = 0, henk = 0;
  for (const auto& estimate : table.workshop().estimates) {
    const auto* about = table.workshop().touchpoints.find(estimate.touchpoint);
    (journey::journeyOf(table.workshop(), *about) == table.journeyOf("Henk") ? henk : marja) += 1;
  }
  CHECK(henk == 14);
  CHECK(marja > 0);
  table.tap(table.pill("Henk"));
  CHECK(table.area("curve/beside").label.starts_with("14 "));
  table.keep("journeys_frozen");
}

TEST_CASE("the other steps of the sheet follow, and the overview tells of that journey") {
  for (const char* step : {"customers", "opportunities", "brainstorm", "result"}) {
    CAPTURE(step);
    Table table(step, two);
    table.keep(std::string{"journeys_"} + step);
    table.tap(table.pill("Henk"));
    CHECK(table.shown() == table.journeyOf("Henk"));
    CHECK(table.area(table.pill("Henk")).value == "on");
    table.keep(std::string{"journeys_other_"} + step);
  }
}

TEST_CASE("on a laptop and before a wall it is said once") {
  for (const auto setting : {table::Setting::Laptop, table::Setting::Wall}) {
    Table table("curve", voted);
    table.shell().setSetting(setting);
    table.settle();
    CHECK(table.has(table.pill("Henk")));
    CHECK_FALSE(table.has(table.pill("Henk", "/far")));
    CHECK(table.isSeen(table.pill("Henk")));
    table.tap(table.pill("Henk"));
    CHECK(table.shown() == table.journeyOf("Henk"));
    table.tap("journeys/curves");
    table.keep("journeys_" + std::string{table::nameOf(setting)});
  }
}

TEST_CASE("a third persona copies from whichever journey is chosen") {
  Table table(
      "personas",
      [](document::Edit& edit) { two(edit), PeopleTable::persona(edit, "Maximiliaan van Oranje-Nassau"); },
      {1920, 1080, 1.334});
  const std::string card = table.of("Maximiliaan van Oranje-Nassau");
  table.tap(card + "/journey/own");
  CHECK(table.area(card + "/journey/begin/map").label == "Kopie van Marja: de hele kaart");
  table.tap(card + "/journey/begin/from");
  CHECK(table.area(card + "/journey/begin/map").label == "Kopie van Henk: de hele kaart");
  table.keep("journeys_third");
  table.tap(card + "/journey/begin/map");
  CHECK(table.first("Maximiliaan van Oranje-Nassau").text == "Belt de balie");
  table.tap(table.of("Henk") + "/portrait");
  table.keep("journeys_faces");
  table.tap(table.of("Henk") + "/done");
  table.go("map");
  table.keep("journeys_three");
}

TEST_CASE("of many journeys each has its place at the edge") {
  Table table("map", [](document::Edit& edit) {
    people(edit);
    for (int i = 0; i < 14; ++i) {
      const auto who = PeopleTable::persona(edit, "Inwoner nummer " + std::to_string(i));
      document::beginJourney(who, {"Vooraf"})(edit);
    }
  });
  const auto pills = table.areas("journeys/");
  CHECK(pills.size() == 30);
  const base::Rect sheet = table.box("map/board");
  for (const std::string& pill : pills) {
    const base::Rect box = table.box(pill);
    CHECK(box.w >= 12);
    CHECK(box.x >= sheet.x);
    CHECK(box.right() <= sheet.right());
  }
  table.keep("journeys_many");
}

TEST_CASE("two journeys lie beside each other, and what differs is told") {
  Table table("personas", two);
  table.tap("personas/compare");
  CHECK(table.area("compare/first").label == "Marja");
  CHECK(table.area("compare/second").label == "Henk");
  CHECK(table.area("compare/different").value == "2"); // one text, in each of them
  CHECK_FALSE(table.has(table.of("Marja")));
  table.keep("journeys_compared");
  table.tap("personas/turn/far");
  table.tap("personas/compare");
  CHECK(table.has(table.of("Marja")));
}

TEST_CASE(
    "who writes on a card goes on while others compare, and a third journey comes in the second's place") {
  Table table("personas", [](document::Edit& edit) {
    two(edit);
    const auto who = PeopleTable::persona(edit, "Noor");
    document::beginJourney(who, {"Vooraf", "Bouw"})(edit);
  });
  table.tap(table.of("Marja") + "/now");
  const std::string seat = support::writingSeat(table);
  table.type(seat, "zoekt");
  table.tap("personas/compare");
  table.type(seat, " uit");
  table.tap("compare/second");
  CHECK(table.area("compare/second").label == "Noor");
  table.keep("journeys_compared_other");
  table.tap("compare/second");
  CHECK(table.area("compare/second").label == "Henk");
  table.tap(seat + "/key/done");
  CHECK(table.persona("Marja").now == "zoekt uit");
}
