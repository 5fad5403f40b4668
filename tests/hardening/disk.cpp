// G3, G6, G7: the disk fails, or its power is cut, at every operation of a workshop's life.
#include "document/document.hpp"
#include "document/workshop_file.hpp"
#include "failing_disk.hpp"
#include "rounds.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <functional>
#include <memory>
#include <string>

namespace {

namespace fs = std::filesystem;
using document::Document;
using hardening::FailingDisk;

document::Document::Settings settings(const support::Folder& folder) {
  auto clock = std::make_shared<base::UtcMilliseconds>(0);
  return {.utc = [clock] { return ++*clock; },
          .seed = 7,
          .copies = folder / "copies",
          .betweenCopies = std::chrono::hours{1},
          .moment = std::chrono::milliseconds{2}};
}

journey::Workshop begun() {
  journey::Workshop workshop;
  workshop.briefs.add({1})->title = "Reizen met kinderen";
  workshop.journeys.add({1});
  return workshop;
}

void addStage(Document& document) {
  document.perform({}, {"deed.add_stage", [](document::Edit& edit) -> journey::Outcome {
                          const auto stage = edit.add<journey::Stage>();
                          edit.set(stage, &journey::Stage::journey, base::Id<journey::Journey>{1});
                          edit.set(stage, &journey::Stage::name, std::string(200, 'a'));
                          return {};
                        }});
}

struct Lived {
  std::int64_t saved = 0; ///< events that were said to be saved
  bool isMade = false;
};

/// A workshop is made, opened, worked on and closed; whatever fails is met as the program meets it.
Lived live(
    const support::Folder& folder, const fs::path& file, const std::function<void()>& afterWork = [] {}) {
  Lived lived;
  try {
    auto document = Document::create(file, begun(), settings(folder));
    lived = {1, true};
    for (int i = 0; i < 6; ++i) {
      addStage(*document);
      if (document->flush()) lived.saved = document->history().lastSeq();
      document->retry();
      if (document->flush()) lived.saved = document->history().lastSeq();
    }
    afterWork();
    if (!document->close()) lived.saved = document->history().lastSeq();
  } catch (const document::OpenError&) { // it is told, and nothing is there or everything
  }
  return lived;
}

/// Whether a file has all that was said to be saved, whole.
std::string faultOf(const fs::path& file, const Lived& lived) {
  if (!fs::exists(file)) return lived.isMade ? "the file is gone" : "";
  try {
    const auto checked = document::check(file);
    for (const std::string& finding : checked.findings)
      if (!hardening::isOfWhatWasNotSaved(finding)) return finding;
    return checked.events >= lived.saved
               ? ""
               : std::to_string(lived.saved) + " saved, " + std::to_string(checked.events) + " there";
  } catch (const document::OpenError& error) {
    return error.what();
  }
}

std::int64_t operationsOfALife() {
  const support::Folder folder;
  FailingDisk disk;
  live(folder, folder / "reizen.journey");
  return disk.operations();
}

const char* wordsFor(FailingDisk::Loss loss) {
  switch (loss) {
  case FailingDisk::Loss::All: return "lost";
  case FailingDisk::Loss::None: return "kept";
  case FailingDisk::Loss::Later: return "kept up to one";
  case FailingDisk::Loss::Some: return "kept here and there";
  case FailingDisk::Loss::Torn: return "torn by sectors";
  }
  return "";
}

/// Every operation in turn, or as many as are asked for.
template <class Round> void overOperations(const char* figure, std::int64_t few, Round round) {
  const std::int64_t all = operationsOfALife(), count = hardening::rounds(few, all);
  std::int64_t lost = 0;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t at = i * all / count;
    const std::string fault = round(at);
    if (fault.empty()) continue;
    ++lost;
    CAPTURE(at);
    FAIL_CHECK(fault);
  }
  std::printf("%s: %lld rounds over %lld operations, %lld with a fault\n", figure,
              static_cast<long long>(count), static_cast<long long>(all), static_cast<long long>(lost));
}

} // namespace

TEST_CASE("G3: power is cut at any operation, and what was saved is there") {
  constexpr int seeds = 6;
  std::uint64_t luck = 0;
  for (const FailingDisk::Loss loss : FailingDisk::losses) {
    const bool isLuck = loss != FailingDisk::Loss::All && loss != FailingDisk::Loss::None;
    const std::string figure = std::string{"G3 power cut, unsynced writes "} + wordsFor(loss);
    for (int seed = 0; seed < (hardening::isNight() && isLuck ? seeds : 1); ++seed)
      overOperations(figure.c_str(), 12, [&](std::int64_t at) {
        const support::Folder folder;
        FailingDisk disk;
        const auto file = folder / "reizen.journey";
        disk.failAt(at, FailingDisk::Failure::Write, true); // from here on nothing reaches the disk
        const Lived lived = live(folder, file);
        disk.cutPower(folder.path(), folder / "after", loss, ++luck);
        disk.repair();
        return faultOf(folder / "after/reizen.journey", lived);
      });
  }
}

TEST_CASE("G3: a test that cannot fail would not know a disk that lies") {
  const support::Folder folder;
  FailingDisk disk;
  const auto file = folder / "reizen.journey";
  disk.failAt(20, FailingDisk::Failure::LostSync, true);
  const Lived lived = live(folder, file, [&] { disk.cutPower(folder.path(), folder / "after"); });
  disk.repair();
  CHECK_FALSE(faultOf(folder / "after/reizen.journey", lived).empty());
}

TEST_CASE("G6: an error at any operation, and nothing is said to be saved that is not") {
  using Failure = FailingDisk::Failure;
  for (const Failure failure : {Failure::Write, Failure::Full, Failure::Sync})
    for (const bool lasts : {false, true}) {
      const std::string figure = std::string{"G6 "} +
                                 (failure == Failure::Write  ? "write error"
                                  : failure == Failure::Full ? "full disk"
                                                             : "failed sync") +
                                 (lasts ? ", lasting" : ", once");
      overOperations(figure.c_str(), 16, [&](std::int64_t at) {
        const support::Folder folder;
        FailingDisk disk;
        const auto file = folder / "reizen.journey";
        disk.failAt(at, failure, lasts);
        Lived cut;
        const Lived lived = live(folder, file, [&] {
          disk.cutPower(folder.path(), folder / "after"); // while it is open
          if (lasts) disk.repair();
        });
        disk.repair();
        cut = lived;
        if (std::string fault = faultOf(file, lived); !fault.empty()) return "closed: " + fault;
        return std::string{};
      });
    }
}

TEST_CASE("G6: after a failed sync nothing is saved that a power cut takes away") {
  overOperations("G6 failed sync, then a power cut", 20, [](std::int64_t at) {
    const support::Folder folder;
    FailingDisk disk;
    const auto file = folder / "reizen.journey";
    disk.failAt(at, FailingDisk::Failure::Sync, false);
    Lived open;
    std::string fault;
    try {
      const auto document = Document::create(file, begun(), settings(folder));
      open = {1, true};
      for (int i = 0; i < 6; ++i) {
        addStage(*document);
        document->flush();
        document->retry();
        if (document->flush()) open.saved = document->history().lastSeq();
        disk.cutPower(folder.path(), folder / "after");
        fault = faultOf(folder / "after/reizen.journey", open);
        fs::remove_all(folder / "after");
        if (!fault.empty()) break;
      }
    } catch (const document::OpenError&) {
    }
    disk.repair();
    return fault;
  });
}

TEST_CASE("G6: a file that is made at once is there whole, or not at all and that is said") {
  const auto make = [](const fs::path& file) {
    document::Document::Settings with{.utc = [] { return base::UtcMilliseconds{1}; }, .seed = 7};
    const auto document = Document::inMemory(begun(), with);
    for (int i = 0; i < 20; ++i) addStage(*document);
    try {
      document->writeTo(file);
      return true;
    } catch (const document::OpenError&) {
      return false;
    }
  };
  std::int64_t all = 0;
  {
    const support::Folder folder;
    const FailingDisk disk;
    REQUIRE(make(folder / "reizen.journey"));
    all = disk.operations();
  }
  const std::int64_t count = hardening::rounds(25, all);
  for (const auto failure :
       {FailingDisk::Failure::Write, FailingDisk::Failure::Full, FailingDisk::Failure::Sync})
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t at = i * all / count;
      const support::Folder folder;
      FailingDisk disk;
      const auto file = folder / "reizen.journey";
      disk.failAt(at, failure, false);
      const bool isMade = make(file);
      CHECK(fs::exists(file) == isMade);
      if (isMade) CHECK(document::check(file).events == 21);
      disk.repair();
      if (!isMade) CHECK(make(file)); // once more, and it works
    }
  std::printf("G6 files made at once: %lld rounds\n", static_cast<long long>(3 * count));
}
