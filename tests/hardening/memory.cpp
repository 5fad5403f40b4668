// G8: memory runs out at any request of everything that is done with a workshop. What was said to be saved is
// there, nothing ends the program, and what was refused is as if it had not been asked.
#include "document/brief.hpp"
#include "document/copies.hpp"
#include "document/document.hpp"
#include "document/rescue.hpp"
#include "failing_memory.hpp"
#include "long_history.hpp"
#include "rounds.hpp"
#include "support/folder.hpp"
#include "support/random_deeds.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <functional>
#include <memory>
#include <new>

namespace {

namespace fs = std::filesystem;
using document::Document;
using hardening::FailingMemory;
using Failure = FailingMemory::Failure;

document::Document::Settings settings(const support::Folder& folder) {
  auto clock = std::make_shared<base::UtcMilliseconds>(0);
  return {.utc = [clock] { return ++*clock; },
          .seed = 7,
          .marks = folder / "marks",
          .copies = folder / "copies",
          .betweenCopies = std::chrono::hours{1},
          .moment = std::chrono::milliseconds{2}};
}

fs::path fileIn(const support::Folder& folder) { return folder / "reizen.journey"; }

void makeFile(const support::Folder& folder) {
  const auto document = Document::create(fileIn(folder), hardening::begunWithAStep(), settings(folder));
  hardening::work(*document, 8);
}

/// What is done, while memory may run out at any moment; it keeps the number of events that were saved.
struct Task {
  const char* name;
  void (*prepare)(const support::Folder& folder);
  void (*act)(const support::Folder& folder, std::int64_t& saved);
};

void live(Document& document, std::int64_t& saved) {
  for (int i = 0; i < 3; ++i) {
    hardening::work(document, 4);
    document.undo();
    document.setView("draft/" + std::to_string(i), "een lange zin die nog niet af is, en daarom bewaard");
    document.retry();
    if (document.flush()) saved = document.history().lastSeq();
  }
}

const Task tasks[] = {
    {"making and working", [](const support::Folder&) {},
     [](const support::Folder& folder, std::int64_t& saved) {
       const auto document = Document::create(fileIn(folder), hardening::begunWithAStep(), settings(folder));
       saved = 1;
       live(*document, saved);
       if (!document->close()) saved = document->history().lastSeq();
     }},
    {"opening and working", makeFile,
     [](const support::Folder& folder, std::int64_t& saved) {
       saved = 9;
       const auto document = Document::open(fileIn(folder), settings(folder));
       live(*document, saved);
     }},
    {"going on elsewhere", makeFile,
     [](const support::Folder& folder, std::int64_t& saved) {
       const auto document = Document::open(fileIn(folder), settings(folder));
       saved = 9;
       document->goOnAt(folder / "elders.journey");
       std::int64_t elsewhere = 0; // the file that was left has what it had
       live(*document, elsewhere);
     }},
    {"looking and checking", makeFile,
     [](const support::Folder& folder, std::int64_t& saved) {
       saved = 9;
       auto looking = settings(folder);
       looking.readOnly = true;
       Document::open(fileIn(folder), looking)->writeTo(folder / "kopie.journey");
       document::check(fileIn(folder), looking.marks);
     }},
    {"bringing back", makeFile,
     [](const support::Folder& folder, std::int64_t& saved) {
       saved = 9;
       if (const auto copy = document::newestWholeCopy({folder / "copies"}, fileIn(folder)))
         document::bringBack(*copy, folder / "terug.journey");
     }},
    {"an older file",
     [](const support::Folder& folder) {
       fs::copy_file(support::sources() / "tests/data/version_1.journey", fileIn(folder));
     },
     [](const support::Folder& folder, std::int64_t& saved) {
       saved = 1;
       Document::open(fileIn(folder), settings(folder));
     }},
    {"rescuing", makeFile,
     [](const support::Folder& folder, std::int64_t& saved) {
       saved = 9;
       document::rescue(fileIn(folder), folder / "gered.journey");
     }},
};

/// "" where it was done, or refused in a way that can be told.
std::string outcomeOf(const Task& task, const support::Folder& folder, std::int64_t& saved) {
  try {
    task.act(folder, saved);
    return "";
  } catch (const std::bad_alloc&) {
    return "";
  } catch (const document::OpenError&) {
    return "";
  } catch (const std::exception& error) {
    return error.what();
  }
}

std::string faultOf(const support::Folder& folder, std::int64_t saved) {
  if (!fs::exists(fileIn(folder))) return saved > 0 ? "the file is gone" : "";
  try {
    const auto checked = document::check(fileIn(folder), folder / "marks");
    if (!checked.findings.empty()) return checked.findings.front();
    if (checked.events < saved)
      return std::to_string(saved) + " saved, " + std::to_string(checked.events) + " there";
    auto again = settings(folder);
    again.seed.reset();
    const auto document = Document::open(fileIn(folder), again); // and it can be gone on with
    document->perform({}, document::writeBrief(&journey::Brief::title, "Verder"));
    return document->flush() ? "" : "nothing can be written any more";
  } catch (const document::OpenError& error) {
    return error.what();
  }
}

std::int64_t requestsOf(const Task& task) {
  const support::Folder folder;
  task.prepare(folder);
  std::int64_t saved = 0;
  const FailingMemory memory{Failure::Never};
  outcomeOf(task, folder, saved);
  return FailingMemory::requests();
}

std::int64_t runOver(const Task& task, Failure failure, std::int64_t few) {
  const std::int64_t all = requestsOf(task), count = hardening::rounds(few, all);
  std::int64_t wrong = 0;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t at = i * all / count;
    const support::Folder folder;
    task.prepare(folder);
    std::int64_t saved = 0;
    std::string fault;
    {
      const FailingMemory memory{failure, at};
      fault = outcomeOf(task, folder, saved);
    }
    if (fault.empty()) fault = faultOf(folder, saved);
    if (fault.empty()) continue;
    ++wrong;
    CAPTURE(at);
    fault = task.name + (": " + fault);
    FAIL_CHECK(fault);
  }
  std::printf("G8 out of memory, %s, %s: %lld rounds over %lld requests, %lld with a fault\n",
              failure == Failure::Once ? "once" : "lasting", task.name, static_cast<long long>(count),
              static_cast<long long>(all), static_cast<long long>(wrong));
  return count;
}

} // namespace

TEST_CASE("G8: memory runs out at any request, and what was saved is there") {
  for (const Task& task : tasks)
    for (const Failure failure : {Failure::Once, Failure::Lasting}) runOver(task, failure, 4);
}

TEST_CASE("G8: a deed that memory runs out in never happened, whichever it is") {
  const auto seeds = static_cast<std::uint64_t>(hardening::rounds(3, 2000));
  std::int64_t refused = 0, done = 0;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    support::RandomDeeds people(seed);
    const auto document = Document::inMemory(people.begin(), {.utc = [] { return 1; }, .seed = seed});
    for (int step = 0; step < 120; ++step) {
      const auto choice = people.next(document->workshop());
      const auto failure = people.below(2) == 0 ? Failure::Once : Failure::Lasting;
      const auto at = static_cast<std::int64_t>(people.below(people.below(2) == 0 ? 12 : 120));
      const bool isBack = people.below(6) == 0;
      const auto before = document->workshop();
      const auto events = document->history().lastSeq();
      bool isOut = false;
      try {
        const FailingMemory memory{failure, at};
        isBack ? document->undo() : document->perform(choice.by, choice.deed);
      } catch (const std::bad_alloc&) {
        isOut = true;
      }
      (isOut ? refused : done) += 1;
      if (!isOut) continue;
      REQUIRE_FALSE(
          document->perform({}, {"deed.nothing", [](document::Edit&) { return journey::Outcome{}; }}));
      REQUIRE(document->history().lastSeq() == events);
      REQUIRE(document->workshop() == before);
    }
    journey::Workshop replay;
    for (const document::Event& event : document->history().events())
      REQUIRE(journey::apply(replay, event.changes));
    REQUIRE(replay == document->workshop());
    while (!document->undo()) {
    }
    CHECK(document->history().undoable() == nullptr);
  }
  CHECK(refused > 0);
  CHECK(done > 0);
  std::printf("G8 out of memory in deeds: %lld refused, %lld done\n", static_cast<long long>(refused),
              static_cast<long long>(done));
}
