#include "journey/agenda.hpp"

#include "document/agenda.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

using namespace support;

namespace {

void begin(FakeTable& table, const std::string& step = "map") {
  openPermit(table, 8, false);
  table.shell().table()->go(step);
  table.settle();
  table.tap("place");
  table.tap("way/agenda");
}

const shell::Stop* stop(FakeTable& table, const std::string& name) {
  static std::vector<shell::Stop> stops;
  stops = table.shell().table()->stops();
  for (const shell::Stop& one : stops)
    if (one.name == name) return &one;
  return nullptr;
}

std::string order(FakeTable& table) {
  std::string names;
  for (const shell::Stop& one : table.shell().table()->stops())
    if (!one.off) names += one.name + " ";
  return names;
}

} // namespace

TEST_CASE("The agenda opens from the way over every step, and the one action leads back") {
  FakeTable table;
  begin(table, "voting");
  CHECK(table.has("agenda/map"));
  CHECK(table.area("next").label == "Terug: Stemmen");
  keepPicture(table, "agenda");
  table.tap("next");
  CHECK_FALSE(table.has("agenda/map"));
  CHECK(table.shell().step() == "voting");
}

TEST_CASE("A step that is switched off is not on the way on, and stays to be read in the way") {
  FakeTable table;
  begin(table);
  table.tap("agenda/voting/on");
  CHECK(stop(table, "voting")->off);
  CHECK_FALSE(table.has("agenda/voting/plus"));
  table.tap("next");
  CHECK(table.area("next").label == "Verder: Curve");
  table.tap("place");
  CHECK(table.area("step/voting").value == "off");
  table.tap("step/voting");
  CHECK(table.shell().step() == "voting"); // nothing is blocked
  table.tap("facilitator/undo");
  CHECK_FALSE(stop(table, "voting")->off);
}

TEST_CASE("Minutes go by fives at every card, by several fingers at once") {
  FakeTable table;
  begin(table);
  const auto before = stop(table, "map")->minutes, team = stop(table, "team")->minutes;
  table.tapTogether({"agenda/map/plus", "agenda/team/minus"});
  CHECK(stop(table, "map")->minutes == before + 5);
  CHECK(stop(table, "team")->minutes == team - 5);
}

TEST_CASE("A card is dragged to another place of its phase, and glides home from another's") {
  FakeTable table;
  begin(table);
  const auto first = order(table);
  table.drag("agenda/curve", table.at("agenda/map") - base::Point{0, 12});
  CHECK(order(table).find("curve map voting") != std::string::npos);
  table.tap("facilitator/undo");
  CHECK(order(table) == first);
  table.drag("agenda/result", table.at("agenda/map"));
  CHECK(order(table) == first);
}

TEST_CASE("A break comes after the step where everybody is, and is dragged, made longer and taken away") {
  FakeTable table;
  begin(table);
  table.tap("agenda/add/break");
  CHECK(order(table).find("map break voting") != std::string::npos);
  const auto pause = table.areas("agenda/break/").front();
  table.tap(pause + "/plus");
  CHECK(stop(table, "break")->minutes == 20);
  table.drag(pause, table.at("agenda/brief") - base::Point{0, 12});
  CHECK(order(table).starts_with("brief ")); // before the first step there is no break
  keepPicture(table, "agenda_break");
  table.tap(table.areas("agenda/break/").front() + "/remove");
  CHECK(stop(table, "break") == nullptr);
}

TEST_CASE("A ready-made agenda is one deed, and one's own is kept for the next workshop") {
  FakeTable table;
  begin(table);
  const auto before = order(table);
  table.tap("agenda/ready/4_lesson");
  CHECK(order(table) == "team map voting curve result ");
  keepPicture(table, "agenda_lesson");
  table.tap("agenda/keep");
  table.settle();
  CHECK(table.has("agenda/ready/own_1"));
  table.tap("facilitator/undo");
  CHECK(order(table) == before);
  table.tap("agenda/ready/own_1");
  CHECK(order(table) == "team map voting curve result ");
  table.tap("agenda/keep"); // of the same title: the same one
  CHECK_FALSE(table.has("agenda/ready/own_2"));
}

TEST_CASE("Late is told with when it ends and what would win time, each by one tap") {
  FakeTable table;
  begin(table);
  const auto hours = [&](std::int64_t start, std::int64_t end) {
    REQUIRE(table.shell().table()->room().perform({}, document::setHours(start, end)));
    table.settle();
  };
  table.tap("agenda/start/plus"); // now, in quarters
  const std::int64_t now = table.shell().table()->room().brief().startsAt;
  CHECK(now >= 0);
  table.tap("agenda/start/minus");
  table.tap("agenda/end/minus");
  CHECK(table.shell().table()->room().brief().startsAt == std::max<std::int64_t>(now - 15, 0));

  hours(std::max<std::int64_t>(now - 60, 0), std::max<std::int64_t>(now + 60, 61));
  REQUIRE(table.has("agenda/delay"));
  keepPicture(table, "agenda_late");
  const auto delay = [&] { return shell::delayOf(*table.shell().table())->minutes; };
  const double before = delay();
  REQUIRE(before > 60);
  table.tap("agenda/remedy/0");
  CHECK(delay() < before - 4);
}

TEST_CASE("The parking lot takes what does not fit, at every step, and keeps it for the end") {
  FakeTable table;
  openPermit(table, 8, false);
  table.shell().table()->go("brief");
  table.settle();
  table.tap("park");
  table.tap("parking/add");
  REQUIRE(table.shell().table()->seats().all().size() == 1);
  const std::string seat = table.areas("seat/").front();
  std::string writer;
  for (int n = 1; n <= 8; ++n)
    if (table.has("seat/" + std::to_string(n) + "/text")) writer = "seat/" + std::to_string(n);
  table.type(writer, "Hoe laat");
  table.tap(writer + "/key/done");
  REQUIRE(table.workshop().parked.size() == 1);
  const std::string note = "parking/" + std::to_string((*table.workshop().parked.begin()).id.value);
  CHECK(table.area(note).label == "Hoe laat");
  keepPicture(table, "parking");
  table.tap(note + "/done");
  CHECK(table.area(note).value == "done");
  table.tap(note + "/bin");
  CHECK_FALSE(table.has(note));
  table.tap("parking/bin");
  table.tap(note + "/back");
  CHECK_FALSE(table.has("parking/bin"));
  CHECK(table.has(note));
}

TEST_CASE("A meeting gets a day, a week from now and then day by day") {
  FakeTable table;
  openPermit(table, 8, false);
  table.shell().table()->openAgenda();
  table.settle();
  table.tap("agenda/add/meeting");
  const auto names = table.areas("agenda/break/");
  REQUIRE_FALSE(names.empty());
  const std::string card =
      names.front().substr(0, names.front().find('/', std::string{"agenda/break/"}.size()));
  const auto day = [&] {
    for (const journey::Agenda& one : table.shell().table()->document().workshop().agenda)
      if (one.name == journey::meetingName) return one.day;
    return std::string{"none"};
  };
  CHECK(table.area(card).value == "een andere dag");
  table.tap(card + "/plus");
  CHECK(day() == "2026-09-28"); // today is the 21st
  table.tap(card + "/plus");
  CHECK(day() == "2026-09-29");
  CHECK(table.area(card).value == "29 september 2026");
  table.tap(card + "/minus");
  table.tap("facilitator/undo");
  CHECK(day() == "2026-09-29");
}
