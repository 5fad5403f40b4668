#include "document/agenda.hpp"
#include "document/parking.hpp"
#include "document/ready_agendas.hpp"
#include "support/deed_bench.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace document;
using journey::Agenda;
using journey::Parked;
using support::DeedBench;

namespace {

const Agenda* item(const DeedBench& bench, const std::string& name) {
  for (const Agenda& one : bench.now.agenda)
    if (one.name == name && !(journey::isBreak(name) && one.off)) return &one;
  return nullptr;
}

} // namespace

TEST_CASE("the agenda is put in order with the breaks that are there, and a break can be taken away") {
  DeedBench bench;
  Id<Agenda> pause;
  REQUIRE(bench(addBreak("break", 15, {{"map"}, {"voting"}}, 1, &pause)) == "");
  CHECK(item(bench, "map")->rank < bench.now.agenda.find(pause)->rank);
  CHECK(bench.now.agenda.find(pause)->rank < item(bench, "voting")->rank);

  REQUIRE(bench(orderAgenda({{"voting"}, {"map"}, {"break", pause}})) == "");
  CHECK(item(bench, "voting")->rank < item(bench, "map")->rank);
  CHECK(item(bench, "map")->rank < bench.now.agenda.find(pause)->rank);

  REQUIRE(bench(setBreakMinutes(pause, 20)) == "");
  CHECK(bench.now.agenda.find(pause)->minutes == 20);
  REQUIRE(bench(removeBreak(pause)) == "");
  CHECK(item(bench, "break") == nullptr);
  CHECK(bench(setBreakMinutes(pause, 20)) != "");
  CHECK(bench(removeBreak(item(bench, "map")->id)) != ""); // a step is no break
}

TEST_CASE("minutes, breaks and a beginning out of range are refused") {
  DeedBench bench;
  CHECK(bench(addBreak("break", 601, {}, 0)) != "");
  CHECK(bench(addBreak("nap", 10, {}, 0)) != "");
  CHECK(bench(setHours(24 * 60, -1)) != "");
  CHECK(bench(useAgenda({{"map", -1}}, {"map"})) != "");
  REQUIRE(bench(setHours(9 * 60, 17 * 60)) == "");
  CHECK(bench.now.brief().startsAt == 540);
}

TEST_CASE("a whole agenda switches off what it does not name, and keeps what was done") {
  DeedBench bench;
  REQUIRE(bench(setDone("map", true)) == "");
  REQUIRE(bench(addBreak("lunch", 45, {}, 0)) == "");
  REQUIRE(bench(useAgenda({{"map", 30}, {"break", 10}, {"result", 5}}, {"map", "voting", "result"})) == "");
  CHECK(item(bench, "map")->done);
  CHECK(item(bench, "map")->minutes == 30);
  CHECK(item(bench, "voting")->off);
  CHECK(item(bench, "lunch") == nullptr);
  REQUIRE(item(bench, "break") != nullptr);
  CHECK(item(bench, "break")->rank < item(bench, "result")->rank);
}

TEST_CASE("every agenda that comes with the program is of steps, breaks and both languages") {
  const auto agendas = agendasIn(support::sources() / "assets/agendas");
  CHECK(agendas.size() >= 4);
  for (const ReadyAgenda& agenda : agendas) {
    CAPTURE(agenda.file);
    CHECK(agenda.name.by.contains("nl"));
    CHECK(agenda.name.by.contains("en"));
    CHECK(agenda.items.size() >= 4);
    for (const AgendaItem& one : agenda.items) {
      CAPTURE(one.name);
      CHECK((one.minutes > 0 || one.name == "meeting"));
    }
    auto again = parseAgenda(writeAgenda(agenda));
    again.file = agenda.file;
    CHECK(again == agenda);
  }
  std::int64_t lesson = 0;
  for (const AgendaItem& one : agendas.back().items) lesson += one.minutes;
  CHECK(lesson == 40);
}

TEST_CASE("an agenda that is hurt says where; one among others is passed over") {
  CHECK_THROWS_WITH(parseAgenda(R"({"items": []})"), "name is missing");
  CHECK_THROWS_WITH(parseAgenda(R"({"name": {"nl": "a"}, "items": [{"name": "map", "minutes": 700}]})"),
                    "items[0].minutes is not a whole number from 0 to 600");
  const support::Folder folder;
  std::ofstream(folder / "a.json") << "{";
  std::ofstream(folder / "b.json") << R"({"name": {"nl": "goed"}, "items": []})";
  const auto found = agendasIn(folder / "");
  REQUIRE(found.size() == 1);
  CHECK(found.front().name.in("en") == "goed");
  CHECK(agendasIn(folder / "not there").empty());
}

TEST_CASE("what is parked is rewritten, ticked off, thrown away and fetched back") {
  DeedBench bench;
  const auto parked = bench.make<Parked>([](auto* made) { return park("  Wie betaalt dit?  ", made); });
  CHECK(bench[parked].text == "Wie betaalt dit?");
  CHECK(bench(park("   ")) != "");
  REQUIRE(bench(setParkedDone(parked, true)) == "");
  CHECK(bench[parked].done);
  REQUIRE(bench(binParked(parked)) == "");
  CHECK(bench(writeParked(parked, "anders")) != "");
  REQUIRE(bench(restoreParked(parked)) == "");
  REQUIRE(bench(writeParked(parked, "anders")) == "");
  CHECK(bench[parked].text == "anders");
}
