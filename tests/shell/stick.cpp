#include "support/fake_table.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

using support::FakeTable;

namespace {

namespace fs = std::filesystem;

/// Frames until the line about the stick says so.
bool comes(FakeTable& table, const std::string& value) {
  for (int i = 0; i < 300; ++i) {
    table.wait(0.05);
    if (value.empty() ? !table.has("stick") : table.has("stick") && table.area("stick").value == value)
      return true;
    usleep(10'000); // the stick is looked at beside the table
  }
  return false;
}

void picture(FakeTable& table, const char* name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
    table.picture(fs::path{folder} / (std::string{name} + ".png"));
}

fs::path plugIn(FakeTable& table) {
  const fs::path stick = table.folder() / "media" / "anna" / "STICK";
  fs::create_directories(stick);
  return stick;
}

} // namespace

TEST_CASE("a stick is offered for a copy of the workshop, which is one tap") {
  FakeTable table;
  const fs::path stick = plugIn(table);
  REQUIRE(table.shell().create("five_stages", "nl"));
  REQUIRE(comes(table, "offered"));
  CHECK(table.area("stick").label == "Kopieer de workshop naar STICK");
  picture(table, "stick_offered");

  table.tap("stick");
  REQUIRE(comes(table, "done"));
  CHECK(table.area("stick").label == "Gekopieerd naar STICK. Je kunt de stick eruit halen.");
  picture(table, "stick_done");
  const fs::path copy = stick / table.document().file().filename();
  CHECK(document::check(copy).findings.empty());
  CHECK(document::check(copy).events == table.document().history().lastSeq());

  table.tap("stick"); // read
  CHECK(comes(table, ""));
}

TEST_CASE("a copy is made at any moment from the panel, and replaces none") {
  FakeTable table;
  const fs::path stick = plugIn(table);
  REQUIRE(table.shell().create("five_stages", "nl"));
  REQUIRE(comes(table, "offered"));
  table.wait(61); // nobody wanted it
  CHECK_FALSE(table.has("stick"));
  for (int copies = 1; copies <= 2; ++copies) {
    table.hold("facilitator/menu");
    table.tap("facilitator/tab/settings");
    picture(table, "stick_panel");
    table.tap("facilitator/stick");
    table.tap("facilitator/close");
    REQUIRE(comes(table, "done"));
    CHECK(std::distance(fs::directory_iterator(stick), {}) == copies);
  }
}

TEST_CASE("a stick that cannot be written, or was pulled out, is told, and the workshop goes on") {
  FakeTable table;
  const fs::path stick = plugIn(table);
  REQUIRE(table.shell().create("five_stages", "nl"));
  REQUIRE(comes(table, "offered"));
  fs::remove_all(stick);
  table.tap("stick");
  REQUIRE(comes(table, "failed"));
  CHECK(table.document().flush());
}

TEST_CASE("without a stick nothing is said of one") {
  FakeTable table;
  REQUIRE(table.shell().create("five_stages", "nl"));
  table.wait(1);
  CHECK_FALSE(table.has("stick"));
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  CHECK_FALSE(table.has("facilitator/stick"));
  CHECK(table.has("facilitator/close_workshop"));
}
