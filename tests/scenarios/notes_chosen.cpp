// Things that people choose by drawing a line around them, and what is done with all of them at once.
#include "scenarios/notes_table.hpp"

#include <algorithm>
#include <set>

using namespace support;
using base::Point;

namespace {

std::string chosenMenu(NotesTable& table) {
  const auto menus = table.areas("chosen/");
  REQUIRE(!menus.empty());
  return menus.front().substr(0, menus.front().rfind('/'));
}

} // namespace

TEST_CASE("a line around notes chooses them; moved together they are one event, and one undo") {
  NotesTable table;
  table.encircle(1, {table.note("DigiD-inlog"), table.note("Tekening uploaden")});
  keepPicture(table, "notes_lasso");
  table.up(1);
  table.settle();
  keepPicture(table, "notes_chosen");
  const std::size_t before = table.events();
  const auto was = table.under(1);

  table.drag(table.note("DigiD-inlog"), table.place(4));

  CHECK(table.events() == before + 1);
  const auto now = table.under(4);
  REQUIRE(now.size() >= 2);
  CHECK(now[now.size() - 2] == "DigiD-inlog");
  CHECK(now.back() == "Tekening uploaden");
  table.tap("facilitator/undo");
  CHECK(table.under(1) == was);
}

TEST_CASE("chosen notes keep how they lie to each other when they are laid beside the map") {
  NotesTable table;
  const Point one = table.at(table.note("DigiD-inlog")), other = table.at(table.note("Tekening uploaden"));
  table.encircle(1, {table.note("DigiD-inlog"), table.note("Tekening uploaden")});
  table.up(1);
  table.settle();

  table.drag(table.note("DigiD-inlog"), table.ground(0.6));

  const auto &a = table.touchpoint("DigiD-inlog"), &b = table.touchpoint("Tekening uploaden");
  CHECK_FALSE(a.step);
  CHECK_FALSE(b.step);
  CHECK(b.x - a.x == doctest::Approx(other.x - one.x).epsilon(0.02));
  CHECK(b.y - a.y == doctest::Approx(other.y - one.y).epsilon(0.02));
}

TEST_CASE("what was chosen gets a channel, and goes into the bin, each at once") {
  NotesTable table;
  table.encircle(1, {table.note("Zoekt op website"), table.note("Belt de balie")});
  table.up(1);
  table.settle();
  const std::string menu = chosenMenu(table);
  const std::size_t before = table.events();

  table.tap(menu + "/channel");
  const auto channels = table.areas(menu + "/channel/");
  REQUIRE(channels.size() > 2);
  table.tap(channels[1]);
  CHECK(table.events() == before + 1);
  CHECK(table.touchpoint("Zoekt op website").channel == table.touchpoint("Belt de balie").channel);
  CHECK(channels[1].ends_with(std::to_string(table.touchpoint("Belt de balie").channel.value)));

  table.tap(chosenMenu(table) + "/bin");
  CHECK(table.events() == before + 2);
  CHECK(table.touchpoint("Zoekt op website").gone);
  CHECK(table.touchpoint("Belt de balie").gone);
  CHECK(table.areas("chosen/").empty());
  table.tap("facilitator/undo");
  CHECK_FALSE(table.touchpoint("Zoekt op website").gone);
  CHECK_FALSE(table.touchpoint("Belt de balie").gone);
}

TEST_CASE("nobody bins what was chosen while a finger rests on one of it") {
  NotesTable table;
  table.encircle(1, {table.note("Zoekt op website"), table.note("Belt de balie")});
  table.up(1);
  table.settle();
  const Point before = table.at(chosenMenu(table) + "/bin");

  table.down(2, table.at(table.note("Belt de balie")));
  table.wait(0.3);
  CHECK(table.areas("chosen/").empty());
  table.up(2);
  table.settle();
  table.tap(table.note("Belt de balie") + "/close");
  CHECK(table.at(chosenMenu(table) + "/bin") == before);
}

TEST_CASE("two people choose and move at the same time, and neither loses anything") {
  NotesTable table;
  const std::string left = table.note("Zoekt op website"), leftToo = table.note("Belt de balie");
  const std::string right = table.note("Klacht via website"),
                    rightToo = table.note("Teruggebeld door behandelaar");

  table.encircle(1, {left, leftToo});
  table.encircle(2, {right, rightToo});
  table.up(1);
  table.up(2);
  table.settle();
  keepPicture(table, "notes_two_choose");
  std::set<std::string> menus;
  for (const std::string& area : table.areas("chosen/")) menus.insert(area.substr(0, area.find('/', 7)));
  CHECK(menus.size() == 2);

  const Point from = table.at(left), fromRight = table.at(right), to = table.at(table.place(2));
  table.down(1, from);
  table.down(2, fromRight);
  for (int i = 1; i <= 10; ++i) {
    table.move(1, base::mix(from, to, i / 10.0));
    table.move(2, base::mix(fromRight, to, i / 10.0));
    table.frame();
  }
  table.wait(0.2);
  table.up(1);
  table.up(2);
  table.settle();

  const auto under = table.under(2);
  for (const char* text :
       {"Zoekt op website", "Belt de balie", "Klacht via website", "Teruggebeld door behandelaar"})
    CHECK(std::ranges::find(under, text) != under.end());
}

TEST_CASE("two fingers turn what was chosen as a whole") {
  NotesTable table;
  table.encircle(1, {table.note("DigiD-inlog"), table.note("Tekening uploaden")});
  table.up(1);
  table.settle();
  table.drag(table.note("DigiD-inlog"), table.ground(0.6));
  const Point a = table.at(table.note("DigiD-inlog")), b = table.at(table.note("Tekening uploaden"));

  table.down(1, a);
  table.down(2, b); // another note of the same choice: a second finger on the whole
  table.move(2, {a.x - (b.y - a.y), a.y + (b.x - a.x)});
  table.frame();
  table.up(2);
  table.up(1);
  table.settle();

  CHECK(table.touchpoint("DigiD-inlog").angle == doctest::Approx(90).epsilon(0.02));
  CHECK(table.touchpoint("Tekening uploaden").angle == doctest::Approx(90).epsilon(0.02));
  CHECK(table.touchpoint("Tekening uploaden").x == doctest::Approx(a.x - (b.y - a.y)).epsilon(0.02));
}

TEST_CASE("notes are chosen one by one in their menus, and let go again") {
  NotesTable table;
  const std::string one = table.note("DigiD-inlog"), two = table.note("Formulier van 14 pagina’s");
  table.tap(one);
  table.tap(one + "/choose");
  table.tap(table.seen(two));
  table.tap(two + "/choose");
  const auto menu = table.area(chosenMenu(table) + "/menu");
  CHECK(menu.label.starts_with("2"));

  table.tap(table.seen(two));
  table.tap(two + "/choose");
  CHECK(table.area(chosenMenu(table) + "/menu").label.starts_with("1"));
  table.tap(chosenMenu(table) + "/close");
  CHECK(table.areas("chosen/").empty());
}

TEST_CASE("a line around nothing chooses nothing, and a cancelled one neither") {
  NotesTable table;
  const std::size_t before = table.events();
  table.encircle(1, {table.place(4)}, 0);
  table.up(1);
  table.settle();

  CHECK(table.areas("chosen/").empty());
  CHECK(table.events() == before);
}
