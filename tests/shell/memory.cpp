#include "shell/memory.hpp"

#include "support/fake_table.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

using shell::Memory;
using support::Folder;

TEST_CASE("what the program remembers comes back") {
  const Folder folder;
  const auto file = folder.path() / "deep" / "memory.json";
  Memory memory;
  memory.language = "en";
  memory.diagonalInch = 75;
  memory.setting = "wall";
  memory.opened({"/a/één.journey", "“Vergunning”\nmet \\ en \t", 1790000000123, "/a/p.png"});
  memory.opened({"/a/two.journey", "", 1790000000456, ""});

  memory.write(file);

  const Memory back = Memory::read(file);
  CHECK(back.language == "en");
  CHECK(back.diagonalInch == 75);
  CHECK(back.setting == "wall");
  REQUIRE(back.recent.size() == 2);
  CHECK(back.recent[0].file == "/a/two.journey");
  CHECK(back.recent[1].title == "“Vergunning”\nmet \\ en \t");
  CHECK(back.recent[1].opened == 1790000000123);
  CHECK(back.recent[1].picture == "/a/p.png");
}

TEST_CASE("what was remembered before there was a setting is not lost with it") {
  const Folder folder;
  const auto file = folder.path() / "memory.json";
  Memory memory;
  memory.language = "en";
  memory.theme = "dark";
  memory.calibrated("Panel", base::Transform::rotation(1));
  memory.write(file);
  std::string written = support::bytesOf(file);
  const auto from = written.find("\"setting\""), to = written.find('\n', from);
  REQUIRE(to != std::string::npos);
  support::writeBytes(file, written.erase(from, to - from));

  const Memory back = Memory::read(file);
  CHECK(back.language == "en");
  CHECK(back.theme == "dark");
  CHECK(back.setting == "table");
  REQUIRE(back.calibrations.size() == 1);
  CHECK(back.calibrations.front().device == "Panel");
}

TEST_CASE("a memory that is missing or damaged is like none") {
  const Folder folder;
  const auto file = folder.path() / "memory.json";
  Memory whole;
  whole.language = "en";
  whole.diagonalInch = 75;
  whole.write(file);
  const std::string good = support::bytesOf(file);

  SUBCASE("missing") { std::filesystem::remove(file); }
  SUBCASE("empty") { support::writeBytes(file, ""); }
  SUBCASE("cut off") { support::writeBytes(file, good.substr(0, good.size() / 2)); }
  SUBCASE("not JSON") { support::writeBytes(file, "\x01\xff nothing"); }
  SUBCASE("another kind of JSON") { support::writeBytes(file, R"({"language": 7, "recent": {}})"); }
  SUBCASE("a list") { support::writeBytes(file, "[1, 2, 3]"); }

  const Memory back = Memory::read(file);
  CHECK(back.language.empty());
  CHECK(back.diagonalInch == 0);
  CHECK(back.recent.empty());
}

TEST_CASE("a display of an impossible size is not believed") {
  const Folder folder;
  const auto file = folder.path() / "memory.json";
  Memory memory;
  memory.language = "nl";
  memory.diagonalInch = 5e6;
  memory.write(file);

  const Memory back = Memory::read(file);

  CHECK(back.diagonalInch == 0);
  CHECK(back.language == "nl");
}

TEST_CASE("the twelve newest workshops are remembered, each file once") {
  Memory memory;
  for (int i = 0; i < 15; ++i) memory.opened({"/w/" + std::to_string(i) + ".journey", "", i});
  REQUIRE(memory.recent.size() == 12);
  CHECK(memory.recent.front().file == "/w/14.journey");
  CHECK(memory.recent.back().file == "/w/3.journey");

  memory.opened({"/w/./x/../5.journey", "again", 99});

  REQUIRE(memory.recent.size() == 12);
  CHECK(memory.recent.front().title == "again");
  CHECK(memory.recent.back().file == "/w/3.journey");
}

TEST_CASE("a memory that cannot be written is no trouble") {
  const Folder folder;
  const auto file = folder.path() / "memory.json";
  std::filesystem::create_directories(file); // a folder is in its place

  Memory memory;
  memory.language = "en";
  memory.write(file);

  CHECK(std::filesystem::is_directory(file));
  CHECK(Memory::read(file).language.empty());
}
