// Undo of the table and of one person: it says what it undid, and takes nothing out of a hand.
#include "table/permit_seats.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace support;

TEST_CASE("The table's undo says what it undid, and takes nothing out of a hand") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  write(table, ingrid, "Bel");
  table.tap(ingrid + "/key/done");
  std::string note;
  for (const auto& one : table.workshop().touchpoints)
    if (one.text == "Bel") note = "note/" + std::to_string(one.id.value);
  const std::size_t before = table.workshop().touchpoints.size();

  const base::Point from = table.at(note);
  table.down(1, from);
  for (int i = 1; i <= 6; ++i) table.move(1, from + base::Point{0, -6.0 * i}), table.wait(0.02);
  table.shell().table()->undo();
  table.settle();
  CHECK(table.workshop().touchpoints.size() == before);
  CHECK(table.has(note));
  CHECK(table.area(table.areas("notice/").back()).label.find("hand") != std::string::npos);
  table.wait(0.2);
  table.up(1);
  table.settle();
  const auto moved =
      *std::ranges::find_if(table.workshop().touchpoints, [](const auto& one) { return one.text == "Bel"; });
  CHECK(moved.text == "Bel");

  table.shell().table()->undo(); // of the move, with nothing in a hand
  table.settle();
  CHECK(table.area(table.areas("notice/").back()).label.starts_with("Ongedaan gemaakt: "));
}

TEST_CASE("An undo leaves what others hold in their hands") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  write(table, ingrid, "Bel");
  const std::vector<std::string> notes = table.areas("note/");
  const std::string held = notes.front();
  const base::Point from = table.at(held);
  table.down(1, from);
  for (int i = 1; i <= 6; ++i) table.move(1, from + base::Point{0, 8.0 * i}), table.wait(0.02);
  const base::Point now = table.at(held);
  table.shell().table()->undo();
  table.settle();
  CHECK(base::distance(table.at(held), now) < 1);
  CHECK(table.router().isCaptured(held));
  table.up(1);
}

TEST_CASE("Take back is in the pad of whoever did it") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  const std::size_t before = table.workshop().touchpoints.size();
  for (const std::string& seat : {ingrid, fatima}) {
    table.tap(seat);
    table.type(seat, "Bel");
    table.tap(seat + "/key/done");
    table.tap(seat + "/key/done");
  }
  REQUIRE(table.workshop().touchpoints.size() == before + 2);
  table.hold(ingrid);
  keepPicture(table, "hands_habits");
  table.tap(ingrid + "/take_back");
  REQUIRE(std::ranges::count(table.workshop().touchpoints, false, &journey::Touchpoint::gone) ==
          static_cast<std::ptrdiff_t>(before + 1));
  CHECK(table.area(table.areas("notice/").back()).label.find("Ingrid") != std::string::npos);
}
