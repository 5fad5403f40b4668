// What lies beside a file after a crash: its log, another file's log, half of one.
#include "core_support.hpp"
#include "document/content.hpp"
#include "document/migrations.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iterator>
#include <string>
#include <thread>

namespace {

namespace fs = std::filesystem;
using core::addStage;
using core::begun;
using document::Document;
using support::bytesOf;
using support::writeBytes;

/// A file as a kill leaves it: so many events are in its log, and of none of those the file knows.
void leaveByKill(const fs::path& file, int stages, std::uint64_t seed = 1) {
  const pid_t child = fork();
  if (child == 0) {
    auto settings = core::settings(seed);
    settings.moment = std::chrono::hours{1};
    const auto document =
        fs::exists(file) ? Document::open(file, settings) : Document::create(file, begun(), settings);
    for (int i = 0; i < stages; ++i) {
      addStage(*document, "Fase " + std::to_string(i) + std::string(180, '.')); // the file grows
      document->flush();
    }
    raise(SIGKILL);
  }
  waitpid(child, nullptr, 0);
  REQUIRE(fs::file_size(file.string() + "-wal") > 0);
}

/// So that the file grows.
void writeMuch(Document& document, char letter) {
  document.perform({}, {"deed.write_brief", [=](document::Edit& edit) -> journey::Outcome {
                          edit.set(base::Id<journey::Brief>{1}, &journey::Brief::reason,
                                   std::string(3000, letter));
                          return {};
                        }});
}

fs::path logOf(const fs::path& file) { return file.string() + "-wal"; }
std::size_t stagesOf(const Document& document) { return document.workshop().stages.size(); }

std::size_t asideIn(const support::Folder& folder) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator{folder.path()})
    count += entry.path().filename().string().find("-wal.aside") != std::string::npos;
  return count;
}

} // namespace

TEST_CASE("a log that belongs to another file changes nothing, and is kept") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey", other = folder / "ander.journey";
  leaveByKill(other, 30, 2);
  const auto log = bytesOf(logOf(other));

  SUBCASE("where a new file is made") {
    writeBytes(logOf(file), log);
    const auto document = Document::create(file, begun(), core::settings());
    CHECK(stagesOf(*document) == 0);
  }
  SUBCASE("beside a file that was there") {
    addStage(*Document::create(file, begun(), core::settings()), "Boeken");
    writeBytes(logOf(file), log);
    CHECK(document::check(file).events == 2);
    CHECK(fs::exists(logOf(file))); // only read
    const auto document = Document::open(file, core::settings());
    CHECK(stagesOf(*document) == 1);
    CHECK((*document->workshop().stages.begin()).name == "Boeken");
  }
  SUBCASE("of the same workshop, where an older copy took the file's place") {
    addStage(*Document::create(file, begun(), core::settings()), "Boeken");
    const auto older = bytesOf(file);
    for (char i = 0; i < 20; ++i)
      writeMuch(*Document::open(file, core::settings()), static_cast<char>('a' + i));
    leaveByKill(file, 20);
    writeBytes(file, older);
    const auto document = Document::open(file, core::settings());
    CHECK(stagesOf(*document) == 1);
  }
  CHECK(document::check(other).findings.empty());
  CHECK(asideIn(folder) == 1);
  CHECK(document::check(file).findings.size() <= 1); // it is open
}

TEST_CASE("what is in the log of a file counts, also where the file's own head is torn") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  leaveByKill(file, 20);
  std::string bytes = bytesOf(file);
  SUBCASE("whole") {}
  SUBCASE("its first bytes") { bytes.replace(0, 100, 100, 'x'); }
  SUBCASE("its first page") { bytes.replace(0, 4096, 4096, '\0'); }
  writeBytes(file, bytes);

  CHECK(document::check(file).events == 21);
  CHECK(bytesOf(file) == bytes);
  CHECK(stagesOf(*Document::open(file, core::settings())) == 20);
  CHECK(document::check(file).findings.empty());
}

TEST_CASE("a log of which the end is lost is told, by check and on opening") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  leaveByKill(file, 20);
  std::string log = bytesOf(logOf(file));
  SUBCASE("a bit") { log[log.size() / 2] ^= 8; }
  SUBCASE("cut") { log.resize(log.size() / 2); }
  writeBytes(logOf(file), log);

  const auto findings = document::check(file).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().starts_with("the end of its log cannot be read"));
  const auto document = Document::open(file, core::settings());
  CHECK(document->mayHaveLost());
  CHECK(stagesOf(*document) < 20);
}

TEST_CASE("how far a file came is remembered soon after the last change, and check asks for it") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  auto settings = core::settings();
  settings.marks = folder / "state";
  settings.moment = std::chrono::milliseconds{1};
  {
    const auto document = Document::create(file, begun(), settings);
    for (int i = 0; i < 10; ++i) addStage(*document, "Fase");
    document->flush();
    const auto marked = [&] {
      for (const auto& entry : fs::directory_iterator{settings.marks})
        if (bytesOf(entry.path()).starts_with("11 ")) return true;
      return false;
    };
    for (int i = 0; i < 2000 && !marked(); ++i) ::usleep(1000);
    CHECK(marked());
  }
  const std::string older = bytesOf(file);
  CHECK(document::check(file, settings.marks).findings.empty());
  addStage(*Document::open(file, settings), "Terug");
  writeBytes(file, older);

  CHECK(document::check(file, settings.marks).findings ==
        std::vector<std::string>{"it once held 12 events, of which some are missing"});
}

TEST_CASE("a workshop of an earlier version is read and checked as if it were of this one, and not changed") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  fs::copy_file(support::sources() / "tests/data/version_1.journey", file);
  const auto bytes = bytesOf(file);
  auto reading = core::settings();
  reading.readOnly = true;

  const auto checked = document::check(file);
  CHECK(checked.findings.empty());
  CHECK(checked.events == 840);
  CHECK(stagesOf(*Document::open(file, reading)) == 5);
  CHECK(bytesOf(file) == bytes);
  CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
}
