// Files of each earlier version, kept as they were made: version_1 and version_3 are samples, version_2 was
// also undone, redone and taken back in, and version_6 holds ballots of every kind: open and revealed, late,
// withdrawn and abstained votes, of which some were undone and taken back; version_13 is a sample with
// evidence, a research plan, follow-ups and a survey; version_15 one with two journeys. The exports beside
// the first three were made by the last program of version 2, the others by the last of theirs.
#include "document/document.hpp"
#include "document/migrations.hpp"
#include "document/rescue.hpp"
#include "journey/outline.hpp"
#include "report/formats/json_import.hpp"
#include "store/database.hpp"
#include "store/header.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <map>

namespace {

using document::Document;

const std::filesystem::path data = support::sources() / "tests/data";

const std::vector<std::string> versions{"version_1", "version_2",  "version_3",
                                        "version_6", "version_13", "version_15"};
std::int64_t eventsOf(const std::string& version) {
  const std::map<std::string, std::int64_t> others{
      {"version_2", 934}, {"version_6", 989}, {"version_13", 1196}, {"version_15", 1691}};
  const auto found = others.find(version);
  return found == others.end() ? 840 : found->second;
}
std::size_t journeysOf(const std::string& version) { return version == "version_15" ? 2 : 1; }

Document::Settings settings(bool readOnly = false) {
  return {.utc = [] { return 1; }, .seed = 1, .readOnly = readOnly};
}

journey::Workshop exported(const std::string& version) {
  return report::importJson(support::bytesOf(data / (version + ".json")));
}

journey::Workshop replayed(const document::History& history, std::size_t events) {
  journey::Workshop workshop;
  for (std::size_t i = 0; i < events; ++i) REQUIRE(journey::apply(workshop, history.events()[i].changes));
  return workshop;
}

/// A copy of the kept file, that may be changed.
class Kept {
 public:
  explicit Kept(const std::string& version) : file(folder_ / "kept.journey") {
    std::filesystem::copy_file(data / (version + ".journey"), file);
  }

 private:
  support::Folder folder_;

 public:
  std::filesystem::path file;
};

} // namespace

TEST_CASE("a file of an earlier version opens with equal content and all its history") {
  for (const std::string& version : versions) {
    CAPTURE(version);
    const Kept kept{version};
    const auto expected = exported(version);
    {
      const auto document = Document::open(kept.file, settings());
      CHECK(document->workshop() == expected);
      CHECK(document->workshop().journeys.size() == journeysOf(version));
      CHECK(document->history().lastSeq() == eventsOf(version));
      CHECK(replayed(document->history(), document->history().events().size()) == expected);
    }
    CHECK(document::check(kept.file).findings.empty());
    CHECK(Document::open(kept.file, settings())->workshop() == expected);
  }
}

TEST_CASE("a file of an earlier version is read and checked without being changed") {
  for (const std::string& version : versions) {
    CAPTURE(version);
    const Kept kept{version};
    const auto bytes = support::bytesOf(kept.file);

    CHECK(Document::open(kept.file, settings(true))->workshop() == exported(version));
    CHECK(document::check(kept.file).findings.empty());
    CHECK(support::bytesOf(kept.file) == bytes);
  }
}

TEST_CASE("what was done in an earlier version can be taken back, undone to the beginning, and done again") {
  for (const std::string& version : versions) {
    CAPTURE(version);
    const Kept kept{version};
    const auto document = Document::open(kept.file, settings());
    std::size_t takenBack = 0;
    for (const auto* who : journey::participantsOf(document->workshop()))
      takenBack += document->takeBack(who->id) ? 0U : 1U;
    // In version_15 others went on with nearly all of it.
    CHECK(takenBack > (version == "version_15" ? 0 : 2));
    while (!document->redo()) {
    }
    const auto whole = document->workshop();

    std::size_t undone = 0;
    while (!document->undo()) ++undone;
    CHECK(undone > 700);
    CHECK(document->workshop() == replayed(document->history(), 1));
    CHECK(document->workshop().journeys.size() == 1);
    while (!document->redo()) {
    }
    CHECK(document->workshop() == whole);
    CHECK(document->flush());
  }
}

TEST_CASE(
    "what is hurt in the tables of an older file is told, and put right from its history when it is opened") {
  for (const std::string& version : versions) {
    CAPTURE(version);
    const Kept kept{version};
    store::Database{kept.file, store::Database::Mode::Write}.run(
        "update participant set name = 'Nobody' where rowid = (select min(rowid) from participant)");

    const auto findings = document::check(kept.file).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().ends_with("its name is not what the history says"));
    {
      const auto document = Document::open(kept.file, settings());
      CHECK(document->isMended());
      CHECK(document->workshop() == exported(version));
    }
    CHECK(document::check(kept.file).findings.empty());
  }
}

TEST_CASE("of an older file whose history is hurt, what its tables hold comes back") {
  const support::Folder folder;
  const Kept kept{"version_2"};
  store::Database{kept.file, store::Database::Mode::Write}.run(
      "update event set changes = '[]' where seq = 100");

  const auto rescued = document::rescue(kept.file, folder / "rescued.journey");

  CHECK(rescued.events == 99);
  CHECK(Document::open(folder / "rescued.journey", settings())->workshop() == exported("version_2"));
}

TEST_CASE("an older file keeps a copy of what it was, and goes on with new work") {
  const Kept kept{"version_2"};
  {
    const auto document = Document::open(kept.file, settings());
    const auto stage = (*document->workshop().stages.begin()).id;
    const auto before = document->workshop();
    CHECK_FALSE(document->perform({}, {"deed.rename_stage", [&](document::Edit& edit) -> journey::Outcome {
                                         edit.set(stage, &journey::Stage::name, "Anders");
                                         return {};
                                       }}));
    CHECK_FALSE(document->undo());
    CHECK(document->workshop() == before);
  }
  CHECK(document::check(kept.file).findings.empty());
  const auto now = std::to_string(document::migrations().back().version);
  const auto before = std::filesystem::path{kept.file}.replace_extension(".before-v" + now + ".journey");
  CHECK(store::readHeader(before).version == 2);
  CHECK(Document::open(before, settings(true))->workshop() == exported("version_2"));
}
