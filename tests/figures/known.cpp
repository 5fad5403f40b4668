#include "figures/known.hpp"

#include "support/recorded_drawing.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

language::Catalogue texts() {
  return language::Catalogue::read(support::sources() / "assets" / "languages" / "nl.json");
}

} // namespace

TEST_CASE("a wave lies higher the less the team knew, with its day and on how many it rests") {
  const std::vector<journey::Known> waves{{{"", "2026-03-01"}, 12, 2, -1}, {{"", "2026-10-24"}, 14, 1, 0}};
  support::RecordedDrawing drawing;
  figures::drawKnown(drawing, waves, {0, 0, 200, 40}, 2, texts());
  REQUIRE(drawing.signs.size() == 2);
  const double base = 40 - 2 * 3.2;
  CHECK(drawing.signs[0].at.y == doctest::Approx(1.6 * 3.2)); // two of two: at the top
  CHECK(base - drawing.signs[1].at.y == doctest::Approx((base - drawing.signs[0].at.y) / 2));
  CHECK(drawing.signs[1].size > drawing.signs[0].size); // the latest counts
  const auto says = [&](const std::string& words) {
    return std::ranges::count(drawing.texts, words, &support::RecordedDrawing::Words::words);
  };
  for (const char* words : {"2,0", "1,0", "1 maart", "24 oktober", "2026 · n 12", "2026 · n 14"})
    CHECK(says(words) == 1);
  CHECK(figures::toldOverTime(waves, texts()) ==
        "1 maart 2026: gemiddeld 2,0 ernaast, 12 contactmomenten; 24 oktober 2026: gemiddeld 1,0 ernaast, 14 "
        "contactmomenten");

  support::RecordedDrawing narrow;
  figures::drawKnown(narrow, waves, {0, 0, 25, 40}, 2, texts(), "2026-03-01");
  REQUIRE(narrow.signs.size() == 1); // the latest
  CHECK(figures::whoseIn({}, texts()).empty());
  CHECK(figures::whoseIn({"Bedrijven", "2026-10-24"}, texts()) == "Bedrijven, 24 oktober 2026");
  CHECK(figures::whoseIn({"", "2026-10-24"}, texts()) == "alle klanten, 24 oktober 2026");
}
