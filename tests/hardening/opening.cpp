// G17, G18: how long opening a long history takes, with every check, and how long a durable commit.
#include "document/document.hpp"
#include "long_history.hpp"
#include "rounds.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

namespace {

namespace fs = std::filesystem;
using document::Document;

document::Document::Settings settings() {
  return {.utc = [] { return base::UtcMilliseconds{1'790'000'000'000}; }, .seed = 7};
}

double milliseconds(const std::function<void()>& work) {
  const auto began = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

/// The quickest of some tries: what the machine did beside it is not what is measured.
double quickest(int tries, const std::function<void()>& work) {
  double best = milliseconds(work);
  for (int i = 1; i < tries; ++i) best = std::min(best, milliseconds(work));
  return best;
}

fs::path fileWith(const support::Folder& folder, std::int64_t events,
                  const std::function<void(Document&)>& then) {
  const auto document = Document::inMemory(hardening::begunWithAStep(), settings());
  hardening::work(*document, events - 1);
  then(*document);
  const fs::path file = folder / (std::to_string(document->history().lastSeq()) + ".journey");
  document->writeTo(file);
  return file;
}

double openingOf(const fs::path& file, std::int64_t events) {
  return quickest(3, [&] { CHECK(Document::open(file, settings())->history().lastSeq() == events); });
}

} // namespace

TEST_CASE("G18: a history of 50,000 events opens, with every check, before anybody waits") {
  const support::Folder folder;
  const std::int64_t events = hardening::rounds(hardening::isMeasured ? 50'000 : 5'000, 50'000);
  const double took = openingOf(fileWith(folder, events, [](Document&) {}), events);
  std::printf("G18 opening: %lld events in %.0f ms\n", static_cast<long long>(events), took);
  if (hardening::isMeasured) CHECK(took < 250);
}

TEST_CASE("G18: a chain of reverts takes time in proportion") {
  const support::Folder folder;
  const std::int64_t reverts = hardening::rounds(hardening::isMeasured ? 20'000 : 2'000, 20'000);
  const auto undoAndRedo = [](std::int64_t times) {
    return [times](Document& document) {
      for (std::int64_t i = 0; i < times; ++i)
        static_cast<void>(i % 2 == 0 ? document.undo() : document.redo());
    };
  };
  double made[2]{}, opened[2]{};
  for (int i = 0; i < 2; ++i) {
    const std::int64_t times = i == 0 ? reverts / 2 : reverts;
    fs::path file;
    made[i] = milliseconds([&] { file = fileWith(folder, 4, undoAndRedo(times)); });
    opened[i] = openingOf(file, times + 4);
  }
  std::printf(
      "G18 a chain of %lld reverts: made in %.0f ms, opened in %.0f ms; half of it in %.0f and %.0f ms\n",
      static_cast<long long>(reverts), made[1], opened[1], made[0], opened[0]);
  CHECK(made[1] < 3 * made[0] + 50);
  CHECK(opened[1] < 3 * opened[0] + 50);
}

TEST_CASE("G17: a commit is durable before anybody sees a pause") {
  const std::int64_t count = hardening::rounds(hardening::isMeasured ? 1000 : 100, 100'000);
  std::string name = (fs::temp_directory_path() / "journeytable-commits-XXXXXX").string(); // on a disk
  REQUIRE(mkdtemp(name.data()) != nullptr);
  std::vector<double> seconds;
  {
    const auto document =
        Document::create(fs::path{name} / "reizen.journey", hardening::begunWithAStep(), settings());
    for (std::int64_t i = 1; i <= count; ++i) {
      hardening::work(*document, 1);
      REQUIRE(document->flush());
      if (i % 1000 != 0 && i != count) continue;
      const auto newest = document->commitSeconds(); // as many as it remembers, at least those of this round
      seconds.insert(seconds.end(), newest.end() - (i % 1000 == 0 ? 1000 : i % 1000), newest.end());
    }
  }
  fs::remove_all(name);
  std::ranges::sort(seconds);
  const auto at = [&](double share) {
    return 1000 * seconds[static_cast<std::size_t>(share * static_cast<double>(seconds.size() - 1))];
  };
  std::printf(
      "G17 durable commits: %lld, median %.2f ms, 99 of 100 within %.2f ms, 999 of 1,000 within %.2f ms\n",
      static_cast<long long>(count), at(0.5), at(0.99), at(0.999));
  if (!hardening::isMeasured || !hardening::isNight()) return;
  CHECK(at(0.5) <= 0.5);
  CHECK(at(0.99) <= 5);
  CHECK(at(0.999) <= 15);
}
