// G9: bits that flip, sectors of zeros, pages that change places, files that are cut: all of it is noticed,
// put right from the history, or without effect.
#include "document/document.hpp"
#include "document/rescue.hpp"
#include "rounds.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>

namespace {

namespace fs = std::filesystem;
using document::Document;

document::Document::Settings settings() {
  return {.utc = [] { return base::UtcMilliseconds{1}; }, .seed = 7};
}

fs::path makeFile(const support::Folder& folder) {
  journey::Workshop workshop;
  workshop.briefs.add({1})->title = "Reizen met kinderen";
  workshop.journeys.add({1});
  const auto document = Document::inMemory(workshop, settings());
  for (int i = 0; i < 300; ++i)
    document->perform({}, {"deed.add_stage", [&](document::Edit& edit) -> journey::Outcome {
                             const auto stage = edit.add<journey::Stage>();
                             edit.set(stage, &journey::Stage::journey, base::Id<journey::Journey>{1});
                             edit.set(stage, &journey::Stage::name, "Fase " + std::to_string(i));
                             return {};
                           }});
  document->writeTo(folder / "reizen.journey");
  return folder / "reizen.journey";
}

std::string damaged(std::string bytes, std::mt19937& chance) {
  const auto below = [&](std::size_t end) {
    return std::uniform_int_distribution<std::size_t>{0, end - 1}(chance);
  };
  constexpr std::size_t page = 4096, sector = 512;
  switch (below(4)) {
  case 0: bytes[below(bytes.size())] ^= static_cast<char>(1U << below(8)); break;
  case 1: bytes.replace(below(bytes.size() / sector) * sector, sector, sector, '\0'); break;
  case 2: {
    const auto a = below(bytes.size() / page) * page, b = below(bytes.size() / page) * page;
    std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(a),
                     bytes.begin() + static_cast<std::ptrdiff_t>(a + page),
                     bytes.begin() + static_cast<std::ptrdiff_t>(b));
    break;
  }
  default: bytes.resize(below(bytes.size())); break;
  }
  return bytes;
}

} // namespace

TEST_CASE("G9: damage of any kind is noticed, put right, or without effect") {
  const support::Folder folder;
  const auto file = makeFile(folder);
  const std::string bytes = support::bytesOf(file);
  const auto whole = Document::open(file, settings())->workshop();
  const unsigned seed = 1;
  std::mt19937 chance{seed};
  const std::int64_t count = hardening::rounds(40, 5000);
  std::int64_t refused = 0, mended = 0, harmless = 0, unnoticed = 0, back = 0;
  for (std::int64_t round = 0; round < count; ++round) {
    CAPTURE(round);
    support::writeBytes(file, damaged(bytes, chance));
    try {
      const auto document = Document::open(file, settings());
      const bool isSame = document->workshop() == whole;
      (!isSame ? unnoticed : document->isMended() ? mended : harmless) += 1;
      CHECK(isSame);
    } catch (const document::OpenError&) {
      ++refused;
      try {
        fs::remove(folder / "gered.journey");
        const auto rescued = document::rescue(file, folder / "gered.journey");
        const auto findings = document::check(folder / "gered.journey").findings;
        CHECK_MESSAGE(findings.empty(), findings.front());
        back += rescued.isWhole;
      } catch (const document::OpenError&) {
      }
    }
    fs::remove(folder / "reizen.journey-wal");
  }
  CHECK(unnoticed == 0);
  std::printf("G9 damage: %lld rounds (seed %u): %lld refused (of those %lld came back whole by rescue), "
              "%lld put right, "
              "%lld without effect, %lld unnoticed\n",
              static_cast<long long>(count), seed, static_cast<long long>(refused),
              static_cast<long long>(back), static_cast<long long>(mended), static_cast<long long>(harmless),
              static_cast<long long>(unnoticed));
}
