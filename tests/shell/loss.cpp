#include "document/stages.hpp"
#include "support/fake_table.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

using support::FakeTable;

namespace {

constexpr auto newName = "Vooraf";

std::filesystem::path begin(const FakeTable& table) {
  const auto file = table.folder() / "permit.journey";
  document::Document::create(file, support::permitWorkshop(support::sources() / "assets"),
                             {.utc = [] { return base::UtcMilliseconds{1}; }});
  return file;
}

/// The first stage, at the table; then the workshop is closed.
void rename(FakeTable& table, const std::string& name) {
  const auto stage = (*table.workshop().stages.begin()).id;
  table.document().perform({}, document::renameStage(stage, name));
  table.shell().close();
}

/// A workshop file in which a stage was renamed.
std::filesystem::path work(FakeTable& table) {
  const auto file = begin(table);
  REQUIRE(table.shell().open(file));
  table.settle();
  rename(table, newName);
  return file;
}

} // namespace

TEST_CASE("people are told when a file holds less than what was saved in it") {
  FakeTable table;
  const auto file = begin(table);
  REQUIRE(table.shell().open(file));
  table.settle();
  table.shell().close();
  const std::string older = support::bytesOf(file);
  REQUIRE(table.shell().open(file));
  table.settle();
  CHECK_FALSE(table.shell().hasMessage());
  rename(table, newName);

  support::writeBytes(file, older);
  REQUIRE(table.shell().open(file));
  table.settle();

  CHECK(table.area("message").label == "Er ontbreekt iets in dit bestand");
  table.tap("message/close");
  CHECK_FALSE(table.shell().hasMessage());
}

TEST_CASE("who opens a damaged or lost file is offered the newest copy, and goes on in that") {
  FakeTable table;
  const auto file = work(table);
  const std::string damaged = support::bytesOf(file).substr(0, 9000);
  bool there = true;
  SUBCASE("damaged") { support::writeBytes(file, damaged); }
  SUBCASE("lost") {
    std::filesystem::remove(file);
    there = false;
  }
  CHECK_FALSE(table.shell().open(file));
  table.settle();
  const std::string text = table.area("message").value;
  CHECK(text.find("Er is een hele kopie van, op deze computer gemaakt op ") != std::string::npos);
  table.tap("message/copy");
  table.settle();

  CHECK_FALSE(table.shell().hasMessage());
  CHECK((*table.workshop().stages.begin()).name == newName);
  CHECK(table.document().file() == table.folder() / "permit (kopie).journey");
  CHECK(std::filesystem::exists(file) == there);
  if (there) CHECK(support::bytesOf(file) == damaged);
}

TEST_CASE("a copy of a file whose stick is gone comes where new workshops are") {
  FakeTable table;
  auto file = work(table);
  const auto stick = table.folder() / "stick";
  std::filesystem::create_directories(stick);
  std::filesystem::rename(file, stick / "permit.journey");
  file = stick / "permit.journey";
  REQUIRE(table.shell().open(file));
  rename(table, "Achteraf");
  std::filesystem::remove_all(stick);

  CHECK_FALSE(table.shell().open(file));
  table.settle();
  table.tap("message/copy");
  table.settle();

  CHECK((*table.workshop().stages.begin()).name == "Achteraf");
  CHECK(table.document().file().parent_path() == table.shell().settings().workshops);
}

TEST_CASE("who opens a file that holds less than its copy is offered the copy") {
  FakeTable table;
  const auto file = work(table);
  const std::string older = support::bytesOf(file);
  REQUIRE(table.shell().open(file));
  rename(table, "Achteraf");
  support::writeBytes(file, older);

  REQUIRE(table.shell().open(file));
  table.settle();
  CHECK((*table.workshop().stages.begin()).name == newName);
  table.tap("message/copy");
  table.settle();
  CHECK((*table.workshop().stages.begin()).name == "Achteraf");
}

TEST_CASE("who takes the open file away is asked where to go on, in one tap, and nothing is lost") {
  FakeTable table;
  const auto file = begin(table);
  REQUIRE(table.shell().open(file));
  table.settle();
  std::filesystem::rename(file, table.folder() / "weg");
  const auto stage = (*table.workshop().stages.begin()).id;
  table.document().perform({}, document::renameStage(stage, newName));
  CHECK_FALSE(table.document().flush());
  REQUIRE(table.document().failure());
  CHECK(*table.document().failure() == document::Trouble::Moved);
  table.settle();
  CHECK(table.shell().hasMessage());
  CHECK(table.area("message").label == "Het bestand is weg van zijn plek");
  CHECK(table.area("saved").value == "failed");

  auto place = file;
  SUBCASE("here again") { table.tap("message/here"); }
  SUBCASE("where workshops are") {
    table.tap("message/documents");
    place = table.shell().settings().workshops / "permit.journey";
  }
  table.settle();

  CHECK_FALSE(table.shell().hasMessage());
  CHECK(table.document().file() == place);
  CHECK(table.document().flush());
  table.shell().close();
  REQUIRE(table.shell().open(place));
  table.settle();
  CHECK((*table.workshop().stages.begin()).name == newName);
}

TEST_CASE("a damaged file without copies is read as far as it goes, into a new one") {
  FakeTable table;
  const auto file = begin(table);
  auto bytes = support::bytesOf(file);
  bytes.replace(0, 100, 100, 'x'); // its head
  support::writeBytes(file, bytes);
  CHECK_FALSE(table.shell().open(file));
  table.settle();
  CHECK(table.area("message").label == "Dit is geen workshop");
  table.tap("message/rescue");
  table.settle();

  CHECK(table.area("message").label == "Wat er over was is gelezen");
  CHECK(table.document().file() == table.folder() / "permit (gered).journey");
  CHECK(table.workshop().stages.size() > 0);
  CHECK(support::bytesOf(file) == bytes);
}
