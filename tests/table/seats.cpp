// What people do with their own seat: slide it, set it, pass it on, leave it; and what fingers that stay on
// keys do.
#include "table/seats/seats.hpp"

#include "document/team.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace support;
using journey::Edge;
using journey::Participant;

namespace {

const Participant& person(FakeTable& table, const std::string& name) {
  for (const Participant& one : table.workshop().participants)
    if (one.name == name) return one;
  throw std::runtime_error("nobody is called " + name);
}

std::string seatOf(FakeTable& table, const std::string& name) {
  return "seat/" + std::to_string(person(table, name).seat + 1);
}

std::string textOf(FakeTable& table, const std::string& seat) { return table.area(seat + "/text").value; }

/// Ingrid's keyboard, with an empty new note.
std::string startNote(FakeTable& table) {
  openPermit(table, 3, false);
  table.shell().table()->go("map");
  table.settle();
  const std::string seat = seatOf(table, "Ingrid");
  table.tap(seat);
  REQUIRE(table.has(seat + "/key/e"));
  return seat;
}

} // namespace

TEST_CASE("A seat slides along its edge and around a corner; one undo takes it back") {
  FakeTable table;
  openPermit(table, 3, false);
  const std::string seat = seatOf(table, "Fatima");
  REQUIRE(person(table, "Fatima").edge == Edge::Bottom);
  const Participant before = person(table, "Fatima");

  table.drag(seat, base::Point{760, 800});
  CHECK(person(table, "Fatima").edge == Edge::Bottom);
  CHECK(person(table, "Fatima").along > before.along + 0.1);
  table.drag(seat, base::Point{10, 300});
  CHECK(person(table, "Fatima").edge == Edge::Left);
  CHECK(person(table, "Fatima").along == doctest::Approx(300.0 / 810).epsilon(0.1));
  keepPicture(table, "seats_slid");
  table.tap("facilitator/undo");
  table.tap("facilitator/undo");
  CHECK(person(table, "Fatima") == before);
}

TEST_CASE("While a seat slides past, the others make room, and stay where they were when it has passed") {
  FakeTable table;
  openPermit(table, 3, false);
  const base::Point jeroen = table.at(seatOf(table, "Jeroen"));
  const base::Point from = table.at(seatOf(table, "Fatima"));
  table.down(1, from);
  table.move(1, from + base::Point{60, 0});
  table.move(1, {jeroen.x - 40, from.y});
  table.settle();
  CHECK(base::distance(table.at(seatOf(table, "Jeroen")), jeroen) > 30); // as far as the corners let him
  table.router().cancelAll(1e9); // an undo, a freeze: the slide never was
  table.settle();
  table.up(1);
  CHECK(base::distance(table.at(seatOf(table, "Jeroen")), jeroen) < 1);
  CHECK(base::distance(table.at(seatOf(table, "Fatima")), from) < 1);
}

TEST_CASE("Holding a tab shows what can be set: hand and letters, kept when the workshop opens again") {
  FakeTable table;
  const std::string seat = startNote(table);
  table.tap(seat + "/close");
  table.hold(seat);
  table.tap(seat + "/hand/left");
  table.tap(seat + "/letters/azerty");
  keepPicture(table, "seats_menu");
  table.tap(seat);
  table.tap(seat);
  const double done = table.area(seat + "/key/done").box.x, space = table.area(seat + "/key/space").box.x;
  CHECK(done < space); // under the left hand
  CHECK(table.area(seat + "/key/a").box.y == table.area(seat + "/key/p").box.y);
  keepPicture(table, "seats_azerty");
  const auto file = table.document().file();
  table.tap(seat + "/close");
  table.shell().close();
  table.settle();
  REQUIRE(table.shell().open(file));
  table.settle();
  table.tap(seat);
  CHECK(table.area(seat + "/key/done").box.x < table.area(seat + "/key/space").box.x);
}

TEST_CASE("A seat is handed over with its colour and its place, and can be left and taken again at the rim") {
  FakeTable table;
  openPermit(table, 3, false);
  table.document().perform({}, document::addParticipant("Zeynep"));
  table.settle();
  const Participant ingrid = person(table, "Ingrid");
  const std::string seat = seatOf(table, "Ingrid");
  table.hold(seat);
  table.tap(seat + "/hand_over");
  table.tap(seat + "/to/" + std::to_string(person(table, "Zeynep").id.value));
  CHECK(person(table, "Zeynep").seat == ingrid.seat);
  CHECK(person(table, "Zeynep").edge == ingrid.edge);
  CHECK(person(table, "Ingrid").seat == -1);
  table.tap("facilitator/undo"); // at once
  CHECK(person(table, "Ingrid").seat == ingrid.seat);
  CHECK(person(table, "Zeynep").seat == -1);

  table.hold(seat);
  table.tap(seat + "/leave");
  CHECK(person(table, "Ingrid").seat == -1);
  table.tap(base::Point{5, 200});
  table.settle();
  keepPicture(table, "seats_arrival");
  table.tap("arrival/1/" + std::to_string(person(table, "Zeynep").id.value));
  CHECK(person(table, "Zeynep").edge == Edge::Left);
  CHECK(person(table, "Zeynep").seat >= 0);
  CHECK_FALSE(table.has("arrival/1"));
}

TEST_CASE("Nobody who waits at the rim is waited for for ever, and a full table offers nothing") {
  FakeTable table;
  openPermit(table, 3, false);
  CHECK_FALSE(table.has("rim/left")); // everybody has a seat
  table.hold(seatOf(table, "Ingrid"));
  table.tap(seatOf(table, "Ingrid") + "/leave");
  table.tap(base::Point{5, 200});
  CHECK(table.has("arrival/1"));
  table.wait(25);
  CHECK_FALSE(table.has("arrival/1"));
}

TEST_CASE(
    "Holding a letter offers its accents: sliding to one takes it, lifting and pulling away take none") {
  FakeTable table;
  const std::string seat = startNote(table);
  const auto holdKey = [&](const std::string& key, base::Point by) {
    const base::Point at = table.at(seat + "/key/" + key);
    table.down(1, at);
    table.wait(0.7);
    if (by != base::Point{}) table.move(1, at + by);
    table.up(1);
    table.settle();
  };
  table.tap(seat + "/key/c"); // the first letter is a capital
  const double facing = table.shell().table()->seats().facing(person(table, "Ingrid").id);
  const auto turned = [&](base::Point by) { return base::Transform::rotation(facing)(by); };
  holdKey("e", turned({0, -24}));
  CHECK(textOf(table, seat) == "Cé");
  holdKey("e", turned({26, -24}));
  CHECK(textOf(table, seat) == "Céë");
  holdKey("e", turned({0, 60}));
  CHECK(textOf(table, seat) == "Céëe");
  holdKey("e", {});
  CHECK(textOf(table, seat) == "Céëee");
  const base::Point at = table.at(seat + "/key/o");
  table.down(1, at);
  table.wait(0.7);
  keepPicture(table, "seats_accents");
  table.tap(seat + "/key/n"); // another finger writes on
  table.move(1, at + turned({0, -24}));
  table.up(1);
  table.settle();
  CHECK(textOf(table, seat) == "Céëeeón");
}

TEST_CASE("Backspace goes on while it is held; the space bar moves the caret when it is dragged") {
  FakeTable table;
  const std::string seat = startNote(table);
  for (const char* key : {"d", "a", "k", "r", "a", "a", "m"}) table.tap(seat + "/key/" + key);
  const double facing = table.shell().table()->seats().facing(person(table, "Ingrid").id);
  const base::Point space = table.at(seat + "/key/space");
  table.down(1, space);
  table.move(1, space + base::Transform::rotation(facing)(base::Point{-10, 0}));
  table.move(1, space + base::Transform::rotation(facing)(base::Point{-20, 0}));
  table.up(1);
  table.settle();
  CHECK(textOf(table, seat) == "Dakraam"); // no space was typed
  table.tap(seat + "/key/s");
  CHECK(textOf(table, seat) == "Daksraam");

  table.down(1, table.at(seat + "/key/backspace"));
  table.wait(0.4);
  CHECK(textOf(table, seat).size() == 7);
  for (int i = 0; i < 40; ++i) table.wait(0.05);
  table.up(1);
  table.settle();
  CHECK(textOf(table, seat) == "raam"); // until the beginning, and no further
}

TEST_CASE("Eight people at a wall write at once, each on a whole pad") {
  FakeTable table;
  openPermit(table, 6, false);
  table.shell().table()->setSetting(table::Setting::Wall);
  table.shell().table()->go("map");
  table.settle();
  std::vector<std::string> seats;
  for (int i = 1; i <= 8; ++i) seats.push_back("seat/" + std::to_string(i));
  table.tapTogether(seats);
  table.settle();
  std::vector<std::string> keys;
  for (const std::string& seat : seats) keys.push_back(seat + "/key/k");
  table.tapTogether(keys);
  table.settle();
  keepPicture(table, "seats_wall");
  for (const std::string& seat : seats) CHECK(textOf(table, seat) == "K");
}

TEST_CASE("Twelve people find a place at a wall, each with a sign of their own") {
  FakeTable table({3840, 2160, 3840 / 1904.0}); // 86 inch
  openPermit(table, 6, false);
  table.shell().table()->setSetting(table::Setting::Wall);
  for (const char* name : {"Zeynep", "Pieter", "Anouk", "Youssef"}) {
    base::Id<Participant> who;
    REQUIRE_FALSE(table.document().perform({}, document::addParticipant(name, &who)));
    REQUIRE_FALSE(table.document().perform(who, document::sitDown(who, Edge::Bottom, 0.5)));
  }
  table.shell().table()->go("map");
  table.settle();
  std::vector<std::string> seats;
  for (int i = 1; i <= 12; ++i) seats.push_back("seat/" + std::to_string(i));
  table.tapTogether(seats);
  table.settle();
  keepPicture(table, "seats_wall_twelve");
  for (const std::string& seat : seats) CHECK(table.has(seat + "/key/k"));
}

TEST_CASE("A key types what shift says when it is pressed, however long ago the keys were drawn") {
  FakeTable table;
  const std::string seat = startNote(table);
  // Between two frames: the first letter is a capital, the second is not.
  table.down(1, table.at(seat + "/key/d"));
  table.down(2, table.at(seat + "/key/a"));
  table.up(1);
  table.up(2);
  table.settle();
  CHECK(textOf(table, seat) == "Da");
}
