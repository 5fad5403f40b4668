// The file is moved, renamed, thrown away or replaced while people work.
#include "core_support.hpp"
#include "document/copies.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

namespace fs = std::filesystem;
using core::addStage;
using core::begun;
using document::Document;
using document::Trouble;

document::Document::Settings attentive(const support::Folder& folder) {
  auto settings = core::settings();
  settings.moment = std::chrono::milliseconds{5};
  settings.copies = folder / "copies";
  return settings;
}

/// Whether this comes true within two seconds, by itself.
template <class Condition> bool comes(Condition condition) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{2};
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds{1});
  }
  return true;
}

std::size_t stagesIn(const fs::path& file) {
  CHECK(document::check(file).findings.empty());
  return Document::open(file, core::settings())->workshop().stages.size();
}

void takeAway(const support::Folder& folder, const fs::path& file, const std::string& how) {
  if (how == "thrown away") fs::remove(file);
  if (how == "renamed") fs::rename(file, folder / "anders.journey");
  if (how == "moved to another disk") {
    fs::copy_file(file, folder / "stick.journey");
    fs::remove(file);
  }
  if (how == "replaced") {
    support::writeBytes(folder / "new", "a letter");
    fs::rename(folder / "new", file);
  }
}

} // namespace

TEST_CASE("a file that is taken away while people work is noticed, and all goes on elsewhere") {
  for (const char* const how : {"thrown away", "renamed", "moved to another disk", "replaced"}) {
    CAPTURE(how);
    const support::Folder folder;
    const auto file = folder / "reizen.journey", other = folder / "terug.journey";
    const auto document = Document::create(file, begun(), attentive(folder));
    addStage(*document, "Boeken");
    REQUIRE(document->flush());

    takeAway(folder, file, how);
    SUBCASE("in a quiet moment") {}
    SUBCASE("while something is written") {
      addStage(*document, "Reizen");
      CHECK_FALSE(document->flush());
    }
    REQUIRE(comes([&] { return document->failure() == Trouble::Moved; }));
    CHECK(document->saving() == Document::Saving::Failed);
    addStage(*document, "Aankomen");
    const auto stages = document->workshop().stages.size();

    document->goOnAt(other);
    CHECK(document->file() == other);
    CHECK_FALSE(document->failure());
    addStage(*document, "Terug");
    CHECK(document->flush());
    CHECK_FALSE(document->close());

    CHECK(stagesIn(other) == stages + 1);
    if (std::string{how} == "replaced") CHECK(support::bytesOf(file) == "a letter");
    if (std::string{how} == "renamed") CHECK(stagesIn(folder / "anders.journey") >= 1);
  }
}

TEST_CASE("a file that is gone before the first change is gone, whatever SQLite says") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  Document::create(file, begun(), attentive(folder));
  auto settings = attentive(folder);
  settings.moment = std::chrono::hours{1};
  const auto document = Document::open(file, settings);
  fs::rename(file, folder / "weg");

  addStage(*document, "Boeken");
  CHECK_FALSE(document->flush());
  CHECK(document->failure() == Trouble::Moved);
}

TEST_CASE("a file that was thrown away can be kept at its own place again") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), attentive(folder));
  addStage(*document, "Boeken");
  REQUIRE(document->flush());
  fs::remove(file);
  REQUIRE(comes([&] { return document->failure() == Trouble::Moved; }));

  document->goOnAt(file);
  addStage(*document, "Reizen");
  CHECK(document->flush());
  CHECK_FALSE(document->close());
  CHECK(stagesIn(file) == 2);
}

TEST_CASE("a file that comes back is written on") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), attentive(folder));
  REQUIRE(document->flush());
  fs::rename(file, folder / "weg");
  REQUIRE(comes([&] { return document->failure() == Trouble::Moved; }));
  addStage(*document, "Boeken");
  fs::rename(folder / "weg", file);

  CHECK(comes([&] { return document->saving() == Document::Saving::Saved; }));
  CHECK_FALSE(document->close());
  CHECK(stagesIn(file) == 1);
}

TEST_CASE("a log that is taken away is no loss: a whole new file is made") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), attentive(folder));
  addStage(*document, "Boeken");
  REQUIRE(document->flush());
  fs::remove(folder / "reizen.journey-wal");

  addStage(*document, "Reizen");
  CHECK(comes([&] { return document->saving() == Document::Saving::Saved; }));
  support::writeBytes(folder / "after a power cut.journey", support::bytesOf(file));
  CHECK(stagesIn(folder / "after a power cut.journey") >= 1);
  CHECK_FALSE(document->close());
  CHECK(stagesIn(file) == 2);
}

TEST_CASE("who closes without choosing another place has a copy of everything") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), attentive(folder));
  addStage(*document, "Boeken");
  REQUIRE(document->flush());
  fs::remove(file);
  addStage(*document, "Reizen");

  CHECK(document->close() == Trouble::Moved);
  const auto copy = document::newestWholeCopy({folder / "copies"}, file);
  REQUIRE(copy);
  CHECK(copy->events == 3);
  CHECK_FALSE(fs::exists(file));
}

TEST_CASE("another place that is taken is refused, and everything is as it was") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  const auto document = Document::create(file, begun(), attentive(folder));
  fs::remove(file);
  addStage(*document, "Boeken");
  support::writeBytes(folder / "taken.journey", "x");

  CHECK_THROWS_AS(document->goOnAt(folder / "taken.journey"), document::OpenError);
  CHECK(document->file() == file);
  document->goOnAt(folder / "free.journey");
  CHECK_FALSE(document->close());
  CHECK(stagesIn(folder / "free.journey") == 1);
}

TEST_CASE("when nothing happens for a moment the file by itself holds everything") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey", copy = folder / "kopie.journey";
  auto settings = attentive(folder);
  settings.marks = folder / "marks";
  const auto document = Document::create(file, begun(), settings);
  for (int i = 0; i < 30; ++i) addStage(*document, "Fase");
  REQUIRE(document->flush());

  REQUIRE(comes([&] { return fs::file_size(folder / "reizen.journey-wal") == 0; }));
  // As a file manager in another program does; in this one it would drop SQLite's locks.
  REQUIRE(std::system(("cp '" + file.string() + "' '" + copy.string() + "'").c_str()) == 0);
  CHECK(stagesIn(copy) == 30);
}

TEST_CASE("what a document holds can be written to another file, history and all") {
  const support::Folder folder;
  const auto document = Document::create(folder / "reizen.journey", begun(), attentive(folder));
  addStage(*document, "Boeken");
  document->setView("step", "map");

  document->writeTo(folder / "stick.journey");

  const auto other = Document::open(folder / "stick.journey", core::settings());
  CHECK(other->history().events() == document->history().events());
  CHECK(other->view() == document->view());
  CHECK_THROWS_AS(document->writeTo(folder / "stick.journey"), document::OpenError);
}
