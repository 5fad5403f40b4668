#include "steps/prepare/stakeholders/stakeholders.hpp"

#include "support/open_permit.hpp"
#include "support/people_table.hpp"

#include <doctest/doctest.h>

#include <cmath>

using journey::Stakeholder;
using support::PeopleTable;

namespace {

constexpr const char* step = "stakeholders";

void three(document::Edit& edit) {
  const auto builder = PeopleTable::put(edit, "Aannemer", 0.62, 0.53);
  document::writeStakeholder(builder, &Stakeholder::give, "heldere eisen, snel bericht")(edit);
  document::writeStakeholder(builder, &Stakeholder::get, "tijdige melding, goed werk")(edit);
  document::setStrength(builder, &Stakeholder::giveStrength, 3)(edit);
  PeopleTable::put(edit, "Buren", 0.74, 0.3);
  PeopleTable::put(edit, "Makelaar", 0.15, 0.7);
}

/// As many as a busy team puts down, some of them with long names and long texts.
void twenty(document::Edit& edit) {
  constexpr std::array<const char*, 5> names{"Wethouder", "Vergunningverleners",
                                             "Omgevingsdienst Midden-Nederland",
                                             "Welstandscommissie en monumentenzorg", "Buurt"};
  for (int i = 0; i < 20; ++i) {
    const double angle = 2 * base::pi * i / 20, reach = 0.16 + 0.28 * (i % 3) / 2;
    const auto who = PeopleTable::put(
        edit, std::string{names[static_cast<std::size_t>(i) % 5]} + (i < 5 ? "" : " " + std::to_string(i)),
        0.5 + reach * std::cos(angle), 0.5 + reach * std::sin(angle));
    document::writeStakeholder(who, &Stakeholder::give,
                               i % 4 == 0 ? "kennisbank, terugbellijst en uitleg over het bestemmingsplan"
                                          : "duidelijkheid")(edit);
    document::writeStakeholder(who, &Stakeholder::get, "advies over geluid en bodem")(edit);
    document::setStrength(who, &Stakeholder::giveStrength, 1 + i % 3)(edit);
    document::setStrength(who, &Stakeholder::getStrength, 1 + (i + 1) % 3)(edit);
  }
}

double turnOf(const PeopleTable& table, const std::string& area) {
  return std::abs(std::remainder(table.area(area).place.angle(), 2 * base::pi));
}

} // namespace

TEST_CASE("a tap on bare ground in a ring writes a name, then what both do for each other") {
  PeopleTable table(step);
  CHECK(table.area("next").value == "Zet de mensen en organisaties om de klant heen in de ringen");
  table.keep("stakeholders_empty");

  table.tap(table.sheet(0.3, 0.75)); // near the place of Fatima, seat 5
  const std::string seat = support::writingSeat(table);
  REQUIRE(seat == "seat/5");
  CHECK(table.area(seat + "/text").label == "Wie is het?");
  table.type(seat, "Buren");
  table.keep("stakeholders_writing");
  table.tap(seat + "/key/done");
  CHECK(table.area(seat + "/text").label == "Wat doen wij voor hen?");
  table.type(seat, "uitleg");
  table.tap(seat + "/key/done");
  CHECK(table.area(seat + "/text").label == "Wat doen zij voor ons?");
  table.type(seat, "draagvlak");
  table.tap(seat + "/key/done");
  CHECK(support::writingSeat(table).empty());

  const Stakeholder& who = table.who("Buren");
  CHECK(who.give == "uitleg");
  CHECK(who.get == "draagvlak");
  CHECK(who.ring == journey::ringAt(who.x, who.y));
  CHECK(base::distance(table.at(table.card("Buren")), table.sheet(0.3, 0.75)) < 60);
  CHECK(who.author == table.workshop().participants.find(who.author)->id);
  CHECK(table.area("next").value.empty());
}

TEST_CASE("cards are carried between rings, each by its own finger, at the same time") {
  PeopleTable table(step, three);
  const std::size_t before = table.events();
  CHECK(table.who("Aannemer").ring == 0);
  CHECK(table.who("Makelaar").ring == 2);

  const base::Point from = table.at(table.card("Aannemer")), other = table.at(table.card("Makelaar"));
  table.down(1, from), table.down(2, other);
  for (int i = 1; i <= 8; ++i) {
    table.move(1, base::mix(from, table.sheet(0.9, 0.5), i / 8.0));
    table.move(2, base::mix(other, table.sheet(0.36, 0.55), i / 8.0));
    table.frame();
  }
  CHECK(table.events() == before);                         // nothing is kept before they lie
  CHECK(table.area("stakeholders/ring/2").value == "lit"); // what this place means is said at the ring
  table.keep("stakeholders_carrying");
  table.up(1), table.up(2);
  table.settle();

  CHECK(table.who("Aannemer").ring == 2);
  CHECK(table.who("Makelaar").ring == 0);
  CHECK(table.events() == before + 2);
  CHECK(table.area("stakeholders/ring/2").value.empty());
  CHECK(base::distance(table.at(table.card("Aannemer")), table.sheet(0.9, 0.5)) < 40);
}

TEST_CASE("a card that is let go beside the sheet, or taken away from a finger, glides home") {
  PeopleTable table(step, three);
  const base::Point home = table.at(table.card("Buren"));
  const std::size_t before = table.events();

  table.drag(table.card("Buren"), base::Point{home.x, 4});
  CHECK(table.events() == before);
  CHECK(base::distance(table.at(table.card("Buren")), home) < 0.5);
}

TEST_CASE("no card is put onto another one") {
  PeopleTable table(step, three);

  table.drag(table.card("Makelaar"), table.at(table.card("Buren")));

  CHECK_FALSE(table.box(table.card("Makelaar")).intersects(table.box(table.card("Buren"))));
  CHECK(table.who("Makelaar").ring == table.who("Buren").ring);
  CHECK(base::distance(table.at(table.card("Makelaar")), table.at(table.card("Buren"))) < 260);
}

TEST_CASE("the menu of a card renames, writes, makes a line thicker, turns and puts away") {
  PeopleTable table(step, three);
  const std::string card = table.card("Buren");

  table.tap(card);
  table.keep("stakeholders_menu");
  table.tap(card + "/get_strength");
  table.tap(card + "/get_strength");
  CHECK(table.who("Buren").getStrength == 3);
  CHECK(table.who("Buren").giveStrength == 1);
  table.tap(card + "/get_strength");
  CHECK(table.who("Buren").getStrength == 1); // after the thickest comes the thinnest
  table.tap(card + "/turn");
  CHECK(turnOf(table, card) == doctest::Approx(base::pi));
  CHECK(turnOf(table, card + "/menu") < 0.01);
  table.tap(card + "/about");
  CHECK(turnOf(table, card + "/menu") == doctest::Approx(base::pi));

  table.tap(card + "/give");
  CHECK_FALSE(table.has(card + "/menu"));
  const std::string seat = support::writingSeat(table);
  CHECK(table.area(seat + "/text").label == "Wat doen wij voor hen?");
  table.type(seat, "brief");
  table.tap(seat + "/key/done");
  CHECK(table.who("Buren").give == "brief");
  table.tap(seat + "/key/done");

  table.tap(card);
  table.tap(card + "/bin");
  CHECK_FALSE(table.has(card));
  CHECK(table.who("Buren").gone);
  table.tap("stakeholders/bin");
  table.keep("stakeholders_bin");
  table.tap("stakeholders/binned/" + std::to_string(table.who("Buren").id.value));
  CHECK(table.has(card));
  CHECK_FALSE(table.has("stakeholders/bin"));
}

TEST_CASE("a line pulled from one card to another relates them, with a word on it") {
  PeopleTable table(step, three);

  table.drag(table.card("Buren") + "/pull", table.sheet(0.5, 0.9)); // to nobody
  CHECK(table.workshop().relations.empty());
  CHECK(support::writingSeat(table).empty());
  table.drag(table.card("Buren") + "/pull", table.card("Aannemer"));
  REQUIRE(journey::relationsOf(table.workshop()).size() == 1);
  const std::string seat = support::writingSeat(table);
  CHECK(table.area(seat + "/text").label == "Wat hebben ze met elkaar?");
  table.type(seat, "bouwhinder");
  table.tap(seat + "/key/done");
  const auto& relation = *journey::relationsOf(table.workshop()).front();
  CHECK(relation.word == "bouwhinder");
  const std::string line = "relation/" + std::to_string(relation.id.value);
  CHECK(table.area(line).label == "bouwhinder");
  table.keep("stakeholders_related");

  table.drag(table.card("Aannemer") + "/pull", table.card("Buren")); // the same two
  CHECK(table.workshop().relations.size() == 1);
  table.tap(support::writingSeat(table) + "/close");
  table.tap(line);
  table.tap(line + "/bin");
  CHECK_FALSE(table.has(line));
}

TEST_CASE("rings are named as the language says until somebody writes another name") {
  PeopleTable table(step, three);
  CHECK(table.area("stakeholders/ring/0").label == "elke dag");
  CHECK(table.area("stakeholders/ring/2/far").label == "soms");
  CHECK(turnOf(table, "stakeholders/ring/2/far") == doctest::Approx(base::pi));

  table.tap("stakeholders/ring/2");
  const std::string seat = support::writingSeat(table);
  table.type(seat, "zelden");
  table.tap(seat + "/key/done");

  CHECK(table.workshop().brief().ringFar == "zelden");
  CHECK(table.area("stakeholders/ring/2").label == "zelden");
  CHECK(table.area("stakeholders/ring/1").label == "elke week");
  table.shell().setLanguage("en");
  table.settle();
  CHECK(table.area("stakeholders/ring/1").label == "every week");
  CHECK(table.area("stakeholders/ring/2").label == "zelden");
}

TEST_CASE("the customer in the middle is the first persona") {
  PeopleTable nobody(step, three);
  CHECK(nobody.area("stakeholders/centre").label == "de klant");

  PeopleTable marja(step, [](document::Edit& edit) {
    three(edit);
    PeopleTable::persona(edit, "Marja"), PeopleTable::persona(edit, "Henk");
  });
  CHECK(marja.area("stakeholders/centre").label == "Marja");
  const std::size_t before = marja.areas("stakeholder/").size();
  marja.tap("stakeholders/centre"); // it is no bare ground
  CHECK(support::writingSeat(marja).empty());
  CHECK(marja.areas("stakeholder/").size() == before);
  marja.keep("stakeholders_three");
}

TEST_CASE(
    "a step that the agenda of an older file does not know takes its usual time, also when it is done") {
  journey::Workshop older = support::ChartTable::permit();
  std::vector<base::Id<journey::Agenda>> unknown;
  for (const journey::Agenda& item : older.agenda)
    if (item.name == step || item.name == "personas") unknown.push_back(item.id);
  REQUIRE(unknown.size() == 2);
  for (const auto id : unknown) older.agenda.remove(id);
  support::ChartTable table(older, step);
  CHECK(table.area("timer").value == "20:00");

  table.tap("next");
  CHECK(table.shell().step() == "personas");
  table.shell().table()->go(step);
  table.settle();
  CHECK(table.area("timer").value == "20:00");
}

TEST_CASE("twenty cards lie on the sheet, readable and touchable, on every display") {
  const auto many = [](document::Edit& edit) {
    twenty(edit);
    PeopleTable::persona(edit, "Wilhelmina-Jacoba");
  };
  struct Case {
    const char* name;
    support::FakeTable::Size size;
    table::Setting setting;
    const char* language;
  };
  for (const Case& one : {Case{"table", support::fullHd, table::Setting::Table, "nl"},
                          {"table_4k", support::ultraHd, table::Setting::Table, "en"},
                          {"wall", support::fullHd, table::Setting::Wall, "nl"},
                          {"laptop", {1366, 768, 1366 / 1200.}, table::Setting::Laptop, "en"}}) {
    CAPTURE(one.name);
    PeopleTable table(step, many, one.size, one.language);
    table.shell().table()->setSetting(one.setting);
    table.settle();
    const base::Rect sheet = table.box("stakeholders/sheet");
    for (const Stakeholder& who : table.workshop().stakeholders) {
      const base::Rect card = table.box(table.card(who.name));
      CHECK(base::intersect(card, sheet) == card);
      CHECK(card.h >= 20);
      CHECK(table.isSeen(table.card(who.name)));
    }
    table.keep(std::string{"stakeholders_twenty_"} + one.name);
  }
}
