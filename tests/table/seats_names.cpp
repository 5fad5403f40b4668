// Who sits down where, and how a name stands on its tab.
#include "document/team.hpp"
#include "table/permit_seats.hpp"
#include "table/seats/short_names.hpp"

#include <doctest/doctest.h>

using namespace support;
using journey::Participant;

TEST_CASE("Seating everybody moves nobody who has a place") {
  FakeTable table;
  openPermit(table, 3, false);
  for (const char* name : {"Ingrid", "Jeroen"}) {
    table.hold(seatOf(table, name));
    table.tap(seatOf(table, name) + "/leave");
  }
  const auto before = table.workshop().participants;
  table.shell().table()->go("team");
  table.settle();
  table.tap("team/seat_all");
  CHECK(journey::seatedOf(table.workshop()).size() == 8);
  for (const Participant& one : before)
    if (one.seat >= 0) {
      CAPTURE(one.name);
      CHECK(*table.workshop().participants.find(one.id) == one);
    }
}

TEST_CASE("Who is not on the list sits down at the rim and gives a name") {
  FakeTable table;
  openPermit(table, 3, false);
  table.hold(seatOf(table, "Ingrid"));
  table.tap(seatOf(table, "Ingrid") + "/leave");
  const std::size_t people = table.workshop().participants.size();
  table.tap(base::Point{5, 200});
  keepPicture(table, "hands_arrival");
  table.tap("arrival/1/new");
  REQUIRE(table.workshop().participants.size() == people + 1);
  const std::string seat = writingSeat(table);
  REQUIRE_FALSE(seat.empty());
  table.type(seat, "Zeynep");
  table.tap(seat + "/key/done");
  CHECK(person(table, "Zeynep").edge == journey::Edge::Left);
  CHECK(person(table, "Zeynep").seat >= 0);
}

TEST_CASE("The first name stays whole where a name is shortened") {
  using Names = std::vector<std::string>;
  CHECK(table::shortNames("Maximiliaan van Oranje") ==
        Names{"Maximiliaan van Oranje", "Maximiliaan van O.", "Maximiliaan"});
  CHECK(table::shortNames("Wilhelmina-Jacoba") == Names{"Wilhelmina-Jacoba"});
  CHECK(table::shortNames(" Zoë Šimić ") == Names{"Zoë Šimić", "Zoë Š.", "Zoë"});
}

TEST_CASE("Names of every length stand whole on their tabs") {
  FakeTable table;
  openPermit(table, 3, false);
  const std::vector<std::string> names{
      "Bo",          "Maximiliaan van Oranje-Nassau",    "Wilhelmina-Jacoba", "王小明",
      "محمد العربي", "Ötziana-Magdalena Überschwänglich"};
  std::size_t at = 0;
  for (const Participant* one : journey::seatedOf(table.workshop()))
    if (at < names.size())
      table.document().perform(one->id, document::renameParticipant(one->id, names[at++]));
  table.settle();
  for (int seat = 1; seat <= 6; ++seat) {
    const touch::Area& tab = table.area("seat/" + std::to_string(seat));
    CHECK(tab.box.w <= table::Pad::width);
    CHECK(tab.box.h == table::Pad::tabDepth);
  }
  keepPicture(table, "hands_tabs");
}
