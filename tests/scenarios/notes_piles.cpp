// Piles: notes dropped on each other on the loose ground, and what becomes of them.
#include "document/piles.hpp"
#include "report/formats/format.hpp"
#include "report/formats/json_import.hpp"
#include "scenarios/notes_table.hpp"

using namespace support;
using base::Point;

namespace {

/// Three loose notes in a row on the curve.
void layThree(NotesTable& table) {
  double along = 0.4;
  for (const char* text : {"DigiD-inlog", "Tekening uploaden", "Belt de balie"})
    table.drag(table.note(text), table.ground(along)), along += 0.12;
}

void makePile(NotesTable& table) {
  layThree(table);
  table.drag(table.note("Tekening uploaden"), table.note("DigiD-inlog"));
  table.drag(table.note("Belt de balie"), table.pile());
}

} // namespace

TEST_CASE("a note dropped on a loose note makes a pile, the next one comes on top; each is one event") {
  NotesTable table;
  layThree(table);
  const std::size_t before = table.events();
  const Point lies = table.at(table.note("DigiD-inlog")), from = table.at(table.note("Tekening uploaden"));

  table.down(1, from);
  for (int i = 1; i <= 8; ++i) table.move(1, base::mix(from, lies, i / 8.0)), table.frame();
  keepPicture(table, "notes_onto");
  table.wait(0.2);
  table.up(1);
  table.settle();
  CHECK(table.events() == before + 1);
  table.drag(table.note("Belt de balie"), table.pile());
  keepPicture(table, "notes_pile");

  CHECK(table.events() == before + 2);
  CHECK(table.piled() == std::vector<std::string>{"DigiD-inlog", "Tekening uploaden", "Belt de balie"});
  CHECK(base::distance(table.at(table.pile()), lies) < 1);
  CHECK(table.area(table.pile()).value == "3");
  CHECK_FALSE(table.has(table.note("DigiD-inlog")));
  table.tap("facilitator/undo");
  table.tap("facilitator/undo");
  CHECK(table.outline().piles.empty());
  CHECK(table.has(table.note("DigiD-inlog")));
}

TEST_CASE("a pile is moved, turned towards somebody, and put under a step as one") {
  NotesTable table;
  makePile(table);
  const std::size_t before = table.events();

  const Point aside = table.ground(0.04);
  table.drag(table.pile(), aside);
  CHECK(table.events() == before + 1);
  CHECK(table.outline().piles.front().pile->x == doctest::Approx(aside.x));
  table.tap(table.pile());
  keepPicture(table, "notes_pile_menu");
  table.tap(table.pile() + "/about"); // the menu, to the far side
  table.tap(table.pile() + "/face");
  CHECK(std::abs(table.outline().piles.front().pile->angle) == doctest::Approx(180));
  table.drag(table.pile(), table.place(4));

  CHECK(table.outline().piles.empty());
  const auto under = table.under(4);
  REQUIRE(under.size() >= 3);
  CHECK(std::vector<std::string>(under.end() - 3, under.end()) ==
        std::vector<std::string>{"DigiD-inlog", "Tekening uploaden", "Belt de balie"});
}

TEST_CASE("a pile is fanned out; a note is taken from it, another is added, and it folds up") {
  NotesTable table;
  makePile(table);
  const std::string pile = table.pile();
  table.tap(pile);
  table.tap(pile + "/fan");
  keepPicture(table, "notes_fan");
  REQUIRE(table.has(pile + "/fan"));
  CHECK_FALSE(table.has(pile));
  const std::size_t before = table.events();

  table.drag(table.note("Tekening uploaden"), table.place(4));
  CHECK(table.events() == before + 1);
  CHECK(table.under(4).back() == "Tekening uploaden");
  CHECK(table.piled() == std::vector<std::string>{"DigiD-inlog", "Belt de balie"});

  table.drag(table.note("Besluit in de bus"), table.at(pile + "/fan"));
  CHECK(table.piled().back() == "Besluit in de bus");
  table.tap(pile + "/fold");
  CHECK_FALSE(table.has(pile + "/fan"));
  CHECK(table.has(pile));
}

TEST_CASE("a note of a fan that is let go in the fan goes back to its place") {
  NotesTable table;
  makePile(table);
  const std::string pile = table.pile();
  table.tap(pile);
  table.tap(pile + "/fan");
  const std::size_t before = table.events();
  const Point home = table.at(table.note("DigiD-inlog"));

  table.drag(table.note("DigiD-inlog"), Point{home.x + 10, home.y + 8});

  CHECK(table.events() == before);
  CHECK(base::distance(table.at(table.note("DigiD-inlog")), home) < 1);
}

TEST_CASE("a pile is named, and its name stays with it") {
  NotesTable table;
  makePile(table);
  const std::string pile = table.pile();
  table.tap(pile);
  table.tap(pile + "/name");
  const std::string seat = writingSeat(table);
  REQUIRE(!seat.empty());
  table.type(seat, "Inloggen");
  table.tap(seat + "/key/done");
  keepPicture(table, "notes_pile_named");

  CHECK(table.area(pile).label == "Inloggen");
  CHECK(table.outline().piles.front().pile->name == "Inloggen");
}

TEST_CASE("a pile is taken apart: all its notes lie loose on the table") {
  NotesTable table;
  makePile(table);
  const std::size_t before = table.events();

  table.tap(table.pile());
  table.tap(table.pile() + "/split");
  keepPicture(table, "notes_split");

  CHECK(table.events() == before + 1);
  CHECK(table.outline().piles.empty());
  const auto loose = table.outline().loose;
  REQUIRE(loose.size() == 3);
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < i; ++j)
      CHECK(base::distance({loose[i]->x, loose[i]->y}, {loose[j]->x, loose[j]->y}) > 60);
}

TEST_CASE("a pile gets a channel and goes into the bin as one, and comes back") {
  NotesTable table;
  makePile(table);
  table.tap(table.pile());
  table.tap(table.pile() + "/channel");
  const auto channels = table.areas(table.pile() + "/channel/");
  REQUIRE(channels.size() > 2);
  table.tap(channels[2]);
  CHECK(table.touchpoint("DigiD-inlog").channel == table.touchpoint("Belt de balie").channel);
  const std::size_t before = table.events();

  table.drag(table.pile(), "map/bin");
  CHECK(table.events() == before + 1);
  CHECK(table.touchpoint("DigiD-inlog").gone);
  CHECK(table.outline().piles.empty());
  table.tap("facilitator/undo");
  CHECK(table.piled().size() == 3);
}

TEST_CASE("what was chosen is piled, before the person when it lay on the map") {
  NotesTable table;
  table.encircle(1, {table.note("DigiD-inlog"), table.note("Tekening uploaden")});
  table.up(1);
  table.settle();
  const auto menus = table.areas("chosen/");
  REQUIRE(!menus.empty());
  const std::string menu = menus.front().substr(0, menus.front().rfind('/'));
  table.tap(menu + "/pile");
  keepPicture(table, "notes_chosen_pile");

  CHECK(table.piled() == std::vector<std::string>{"DigiD-inlog", "Tekening uploaden"});
  double least = 1e9; // before whoever is nearest
  for (const table::Pad& pad : table.shell().table()->seats().pads())
    least = std::min(least, base::distance(table.at(table.pile()), pad.place(Point{})));
  CHECK(least < 120);
}

TEST_CASE("piles are in the file, and in what is exported") {
  NotesTable table;
  makePile(table);
  const auto pile = table.outline().piles.front().pile->id;
  REQUIRE_FALSE(table.document().perform({}, document::namePile(pile, "Inloggen")));
  const journey::Workshop before = table.workshop();

  const report::Story story = report::storyOf(before);
  const report::Context context{before, table.shell().words(), story};
  CHECK(report::importJson(report::makeJson(context).front().bytes) == before);
  CHECK(report::makeCsv(context).front().bytes.find("Inloggen") != std::string::npos);
  table.shell().close();
  table.settle();
  table.shell().open(table.folder() / "permit.journey");
  table.settle();

  CHECK(table.workshop() == before);
  CHECK(table.piled().size() == 3);
}
