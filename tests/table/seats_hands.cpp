// Whose hand is it: nobody's keyboard is taken, whatever others touch, and nothing is decided for anybody
// where it is not obvious who touched.
#include "document/touchpoints.hpp"
#include "table/permit_seats.hpp"

#include <doctest/doctest.h>

using namespace support;

TEST_CASE("A plus that another taps leaves the keyboard to who writes, and opens at the nearest free seat") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Bel");
  const std::size_t before = table.workshop().touchpoints.size();

  table.tap(plusNear(table, "Ingrid"));

  CHECK(textOf(table, ingrid) == "Bel");
  CHECK(table.workshop().touchpoints.size() == before); // no half sentence
  REQUIRE(writingSeats(table).size() == 2);
  const std::string other = writingSeats(table)[writingSeats(table)[0] == ingrid ? 1 : 0];
  CHECK(textOf(table, other).empty());
  table.tap(ingrid + "/key/l");
  CHECK(textOf(table, ingrid) == "Bell");
  table.tap(ingrid + "/key/done");
  CHECK(table.workshop().touchpoints.size() == before + 1);
  keepPicture(table, "hands_plus");
}

TEST_CASE("Where everybody writes a new note waits, and the next pad that closes there takes it") {
  FakeTable table;
  openMap(table);
  for (int seat = 1; seat <= 8; ++seat) {
    table.tap("seat/" + std::to_string(seat));
    table.tap("seat/" + std::to_string(seat) + "/key/k");
  }
  const base::Point plus = plusNear(table, "Ingrid");
  const std::string ingrid = seatOf(table, "Ingrid");

  table.tap(plus);

  REQUIRE(seats(table).waiting().size() == 1);
  CHECK_FALSE(table.areas("notice/").empty());
  for (int seat = 1; seat <= 8; ++seat) CHECK(textOf(table, "seat/" + std::to_string(seat)) == "K");
  keepPicture(table, "hands_waiting");
  table.tap(ingrid + "/key/done");
  CHECK(seats(table).waiting().empty());
  CHECK(textOf(table, ingrid).empty());
  table.type(ingrid, "Nu wel");
  const std::size_t before = table.workshop().touchpoints.size();
  table.tap(ingrid + "/key/done");
  CHECK(table.workshop().touchpoints.size() == before + 1);
}

TEST_CASE("Until the first letter a tap on the own tab takes a text over, and no longer") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(plusNear(table, "Ingrid"));
  REQUIRE(writingSeats(table) == std::vector{ingrid});

  table.tap(fatima);

  REQUIRE(writingSeats(table) == std::vector{fatima});
  CHECK(seats(table).writing(person(table, "Fatima").id)->draft.what == &document::text::newTouchpoint);
  table.tap(fatima + "/key/k");
  table.tap(ingrid); // her own note, and not Fatima's
  CHECK(textOf(table, fatima) == "K");
  CHECK(textOf(table, ingrid).empty());
  CHECK(seats(table).writing(person(table, "Ingrid").id)->draft.what == &document::text::newLoose);
}

TEST_CASE("Who opened a keyboard at the own tab keeps it, also before the first letter") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(ingrid);
  table.tap(fatima);
  table.tap(plusNear(table, "Ingrid"));
  CHECK(seats(table).writing(person(table, "Ingrid").id)->draft.what == &document::text::newLoose);
  CHECK(seats(table).writing(person(table, "Fatima").id)->draft.what == &document::text::newLoose);
  CHECK(writingSeats(table).size() == 3);
}

TEST_CASE("A text that somebody writes opens at no other seat") {
  FakeTable table;
  openMap(table);
  table.shell().table()->go("brief");
  table.settle();
  table.tap("brief/reason");
  table.tap("brief/reason");
  table.tap("brief/reason");
  CHECK(writingSeats(table).size() == 1);
}

TEST_CASE("After a note that is done comes the next one, until somebody stops") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  const std::size_t before = table.workshop().touchpoints.size();
  table.tap(plusNear(table, "Ingrid"));
  for (const char* text : {"Een", "Twee", "Drie"}) {
    table.type(ingrid, text);
    table.tap(ingrid + "/key/done");
  }
  CHECK(table.workshop().touchpoints.size() == before + 3);
  table.tap(ingrid + "/key/done"); // nothing is written: enough
  CHECK(writingSeats(table).empty());
  CHECK(table.workshop().touchpoints.size() == before + 3);

  table.tap(ingrid); // her own notes do not lie on each other
  for (const char* text : {"Een", "Twee"}) {
    table.type(ingrid, text);
    table.tap(ingrid + "/key/done");
  }
  std::vector<base::Point> loose;
  for (const auto& one : table.workshop().touchpoints)
    if (!one.step) loose.push_back({one.x, one.y});
  REQUIRE(loose.size() == 2);
  CHECK(base::distance(loose[0], loose[1]) > 40);
}

TEST_CASE("A keyboard that opened by itself for the next note is in nobody's way") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  write(table, ingrid, "Een");
  table.tap(plusNear(table, "Ingrid"));
  CHECK(writingSeats(table) == std::vector{ingrid});
  CHECK(seats(table).writing(person(table, "Ingrid").id)->draft.what == &document::text::newTouchpoint);
}

TEST_CASE("A physical keyboard stays with the pad it wrote in, until another is tapped for it") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(ingrid);
  table.shell().type("Be");
  table.tap(fatima);
  table.shell().type("l");
  table.settle();
  CHECK(textOf(table, ingrid) == "Bel");
  CHECK(textOf(table, fatima).empty());

  table.tap(fatima + "/text");
  table.shell().type("Hoi");
  table.settle();
  CHECK(textOf(table, fatima) == "Hoi");
  CHECK(textOf(table, ingrid) == "Bel");
}

TEST_CASE("A physical keyboard writes in nothing that fingers have begun") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Bel");
  table.shell().type("x");
  table.shell().press(shell::Key::Backspace);
  table.settle();
  CHECK(textOf(table, ingrid) == "Bel");
  CHECK_FALSE(table.areas("notice/").empty()); // says what to do
}

TEST_CASE("What a closed pad held is kept as a draft, and goes on with a tap on the tab") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid");
  table.tap(ingrid);
  table.type(ingrid, "Half");
  table.tap(ingrid + "/close");
  CHECK(writingSeats(table).empty());
  CHECK_FALSE(table.areas("notice/").empty());
  CHECK(table.area(ingrid).value == "concept"); // the tab says so
  keepPicture(table, "hands_draft");

  const auto file = table.document().file();
  table.shell().close();
  table.settle();
  REQUIRE(table.shell().open(file));
  table.settle();
  table.tap(ingrid);
  CHECK(textOf(table, ingrid) == "Half");
  CHECK(table.area(ingrid).value != "concept");
}

TEST_CASE("A pad that nobody touches folds after a minute and keeps what was written") {
  FakeTable table;
  openMap(table);
  const std::string ingrid = seatOf(table, "Ingrid"), fatima = seatOf(table, "Fatima");
  table.tap(ingrid);
  table.type(ingrid, "Half");
  table.tap(fatima);
  table.type(fatima, "Iets");
  table.wait(50);
  table.tap(fatima + "/key/s");
  table.wait(15);
  CHECK(writingSeats(table) == std::vector{fatima});
  table.tap(ingrid);
  CHECK(textOf(table, ingrid) == "Half");
}

TEST_CASE("A menu opens as the sheet faces, and one tap turns it") {
  FakeTable table;
  openMap(table);
  const std::string note = table.areas("note/").front();
  table.tap(note);
  REQUIRE(table.has(note + "/menu"));
  CHECK(table.area(note + "/menu").place.angle() == doctest::Approx(0));
  keepPicture(table, "hands_menu");
  table.tap(note + "/about");
  CHECK(std::abs(table.area(note + "/menu").place.angle()) == doctest::Approx(base::pi));
}

TEST_CASE("A tap beside a menu closes it, and one elsewhere leaves it open") {
  FakeTable table;
  openMap(table);
  const std::string note = table.areas("note/").front();
  table.tap(note);
  const touch::Area menu = table.area(note + "/menu");
  const base::Rect lies = menu.place(menu.box);
  table.tap(base::Point{lies.right() + 300, lies.bottom() + 60}); // somebody else's business
  CHECK(table.has(note + "/menu"));
  base::Point beside{}; // on bare ground
  for (double x = lies.x - 25; x < lies.right() + 25; x += 5)
    for (const double y : {lies.y - 20, lies.bottom() + 10, lies.bottom() + 25})
      if (topAt(table, {x, y}) == "map/board") beside = {x, y};
  REQUIRE(beside.x > 0);
  table.tap(beside);
  CHECK_FALSE(table.has(note + "/menu"));
}

TEST_CASE("A double tap on the way on is one step") {
  FakeTable table;
  openPermit(table, 3, false);
  table.shell().table()->go("brief");
  table.settle();
  const base::Point next = table.at("next");
  table.down(1, next);
  table.up(1);
  table.wait(0.1);
  table.down(1, next);
  table.up(1);
  table.settle();
  CHECK(table.shell().step() == "team");
}
