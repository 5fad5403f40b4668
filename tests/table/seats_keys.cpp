// Keys of a seat, on the table and before it: what they write, and what belongs to the text while it is
// written.
#include "table/permit_seats.hpp"

#include <doctest/doctest.h>

using namespace support;

TEST_CASE("Undo, choosing, cutting and redo belong to the text while it is written") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  const std::size_t events = table.document().history().events().size();
  const auto press = [&](shell::Key key, bool shift = false) { table.shell().press(key, shift); };
  const auto text = [&] {
    table.settle();
    return textOf(table, ingrid);
  };
  table.tap(ingrid);
  for (const char* letter : {"B", "e", "l", " ", "m", "e"}) table.shell().type(letter);
  press(shell::Key::Undo);
  CHECK(text() == "Bel ");
  press(shell::Key::Redo);
  CHECK(text() == "Bel me");
  press(shell::Key::Left, true);
  press(shell::Key::Left, true);
  CHECK(table.shell().copied() == "me");
  keepPicture(table, "hands_chosen");
  table.shell().type("jou");
  CHECK(text() == "Bel jou");
  press(shell::Key::SelectAll);
  CHECK(table.shell().cut() == "Bel jou");
  CHECK(text().empty());
  press(shell::Key::Undo);
  CHECK(text() == "Bel jou");
  press(shell::Key::Home);
  press(shell::Key::End, true);
  CHECK(table.shell().copied() == "Bel jou");
  press(shell::Key::Left);
  table.shell().type("> ");
  CHECK(text() == "> Bel jou");
  CHECK(table.document().history().events().size() == events); // the table's undo was never asked
}

TEST_CASE("Tab goes to the next field and Shift+Tab back, and keeps what was written") {
  FakeTable table;
  openMap(table);
  table.shell().table()->go("brief");
  table.settle();
  table.tap("brief/title");
  table.shell().press(shell::Key::SelectAll);
  table.shell().type("Dakkapel");
  table.shell().press(shell::Key::Tab);
  table.settle();
  CHECK(table.workshop().brief().title == "Dakkapel");
  REQUIRE(writingSeats(table).size() == 1);
  const std::string seat = writingSeats(table).front();
  table.shell().press(shell::Key::Tab, true);
  table.settle();
  CHECK(textOf(table, seat) == "Dakkapel");
}

TEST_CASE("A key that is held long without moving gives the plain letter") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  for (const char* key : {"s", "e", "n", "i", "o", "r", "e", "n"}) {
    table.down(1, table.at(ingrid + "/key/" + key));
    table.wait(0.9);
    table.up(1);
    table.settle();
  }
  CHECK(textOf(table, ingrid) == "Senioren");
}

TEST_CASE("Shift after the automatic capital goes off, and only a double tap locks it") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), shift = ingrid + "/key/shift";
  table.tap(ingrid);
  table.tap(shift);
  table.tap(ingrid + "/key/e");
  CHECK(textOf(table, ingrid) == "e");
  table.tap(shift);
  table.wait(1);
  table.tap(shift); // slowly: off again
  table.tap(ingrid + "/key/e");
  CHECK(textOf(table, ingrid) == "ee");
  table.down(1, table.at(shift));
  table.up(1);
  table.down(1, table.at(shift));
  table.up(1);
  table.settle();
  CHECK(table.area(shift).value == "lock");
  keepPicture(table, "hands_shift_lock");
  for (const char* key : {"b", "s", "n"}) table.tap(ingrid + "/key/" + key);
  CHECK(textOf(table, ingrid) == "eeBSN");
  table.tap(shift);
  table.tap(ingrid + "/key/e");
  CHECK(textOf(table, ingrid) == "eeBSNe");
}

TEST_CASE("A Dutch text begins with IJ, an English one with Ij") {
  for (const auto& [language, text] : {std::pair{"nl", "IJsje"}, std::pair{"en", "Ijsje"}}) {
    FakeTable table({}, language);
    openMap(table);
    const std::string ingrid = seatOf(table, "Ingrid");
    table.tap(ingrid);
    for (const char* key : {"i", "j", "s", "j", "e"}) table.tap(ingrid + "/key/" + key);
    CHECK(textOf(table, ingrid) == text);
  }
}

TEST_CASE("Keys that fall on nothing do nothing, unless a clicker was chosen") {
  FakeTable table;
  openMap(table);
  for (const char* key : {"b", ".", "x"}) table.shell().type(key);
  for (const auto key : {shell::Key::Next, shell::Key::Freeze, shell::Key::Timer}) table.shell().press(key);
  table.settle();
  CHECK_FALSE(table.has("frozen"));
  CHECK(table.shell().step() == "map");
  table.shell().setShortcuts(true);
  table.shell().type("b");
  table.settle();
  CHECK(table.has("frozen"));
}

TEST_CASE("Pasting keeps tabs and line ends as what separates words, and tells what does not fit") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.shell().paste("Bel\tde\r\nburen\x01");
  table.settle();
  CHECK(textOf(table, ingrid) == "Bel de\nburen");
  CHECK(table.areas("notice/").empty());

  table.shell().press(shell::Key::SelectAll);
  table.shell().paste(std::string(1999, 'a') + "éé");
  table.settle();
  CHECK(textOf(table, ingrid) == std::string(1999, 'a'));
  REQUIRE_FALSE(table.areas("notice/").empty());
  CHECK(table.area(table.areas("notice/").back()).label.find('2') != std::string::npos);
}
