#include "document/document.hpp"
#include "document/follow_ups.hpp"
#include "document/parking.hpp"
#include "support/open_permit.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

using namespace support;

namespace {

constexpr base::UtcMilliseconds now = 1790000000000, hour = 3600 * 1000;

/// The sample's permit, worked on by so many deeds, so long ago.
void open(FakeTable& table, int parked, base::UtcMilliseconds ago) {
  const auto file = table.folder() / "again.journey";
  const auto document =
      document::Document::create(file, permitWorkshop(support::sources() / "assets", 8, false),
                                 {.utc = [ago] { return now - ago; }, .seed = 3});
  for (int i = 0; i < parked; ++i) {
    const std::string what = "Wie belt de omwonenden? (" + std::to_string(i + 1) + ")";
    REQUIRE_FALSE(document->perform({}, document::park(what)));
  }
  document->close();
  REQUIRE(table.shell().open(file));
  table.settle();
}

} // namespace

TEST_CASE("Who meets again sees what is still open, ticks it off, and goes on where they were") {
  for (const char* side : {"", "far/"}) {
    FakeTable table;
    open(table, 3, 48 * hour);
    const std::string sheet = std::string{side} + "reopened";
    REQUIRE(table.has(sheet));
    keepPicture(table, std::string{"reopened"} + (*side == 0 ? "_near" : "_far"));
    const auto waiting = table.areas(sheet + "/parked/");
    REQUIRE(waiting.size() == 3);
    CHECK(table.area(waiting.front()).value == "Wie belt de omwonenden? (1)");

    table.tap(waiting.front());
    CHECK(table.areas(sheet + "/parked/").size() == 2);
    table.tap(sheet + "/on");
    CHECK_FALSE(table.has(sheet));
    table.settle();
    CHECK_FALSE(table.has(sheet)); // told once
  }
}

TEST_CASE("What was promised to a customer comes before what is parked") {
  FakeTable table;
  const auto file = table.folder() / "loop.journey";
  base::Id<journey::FollowUp> made;
  const auto document =
      document::Document::create(file, permitWorkshop(support::sources() / "assets", 8, false),
                                 {.utc = [] { return now - 48 * hour; }, .seed = 3});
  REQUIRE_FALSE(document->perform({}, document::park("Later")));
  REQUIRE_FALSE(document->perform({}, document::addFollowUp({}, "Niemand belde terug", &made)));
  REQUIRE_FALSE(document->perform({}, document::setDue(made, "2026-09-01")));
  document->close();
  REQUIRE(table.shell().open(file));
  table.settle();

  const std::string waits = "reopened/follow_up/" + std::to_string(made.value);
  CHECK(table.area(waits).value == "Niemand belde terug (te laat: 1 september 2026)");
  table.tap(waits);
  CHECK_FALSE(table.has(waits));
  CHECK(table.shell().table()->document().workshop().followUps.find(made)->state == journey::Progress::Done);
}

TEST_CASE("The parking lot unfolds in the place of what is still open") {
  FakeTable table;
  open(table, 20, 48 * hour);
  CHECK(table.areas("reopened/parked/").size() < 20);
  table.tap("reopened/parking");
  CHECK(table.has("parking"));
  CHECK_FALSE(table.has("reopened"));
}

TEST_CASE("After a pause nobody is told where they were") {
  FakeTable table;
  open(table, 2, hour);
  CHECK_FALSE(table.has("reopened"));
}

TEST_CASE("Where nobody did anything yet, there is nothing to come back to") {
  FakeTable table;
  open(table, 0, 48 * hour);
  CHECK_FALSE(table.has("reopened"));
}
