#include "figures/curve.hpp"

#include "figures/marks.hpp"
#include "support/recorded_drawing.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using figures::Voice;
using journey::CurvePoint;

namespace {

/// Points in one stage; 0 is a gap.
struct Points {
  explicit Points(std::initializer_list<double> scores) {
    for (const double score : scores) {
      CurvePoint point{&touchpoint, &stage};
      point.given = score > 0;
      point.experience = point.lowest = point.highest = score;
      points.push_back(point);
    }
  }
  journey::Touchpoint touchpoint{};
  journey::Stage stage{};
  std::vector<CurvePoint> points{};
};

figures::CurvePlace placeOf(std::size_t points) {
  figures::CurvePlace place{{90, 0}, {}, {5, 0}};
  for (std::size_t i = 0; i < points; ++i) place.x.push_back(static_cast<double>(i) * 20);
  return place;
}

const language::Catalogue& words() {
  static const auto catalogue = language::Catalogue::read(support::sources() / "assets/languages/nl.json");
  return catalogue;
}

} // namespace

TEST_CASE("a score lies between the ends of its scale, whichever way they are") {
  CHECK(figures::Scale{90, 0}(1) == 90);
  CHECK(figures::Scale{90, 0}(10) == 0);
  CHECK(figures::Scale{90, 0}(5.5) == doctest::Approx(45));
  CHECK(figures::Scale{10, 100}(4) == doctest::Approx(40));
}

TEST_CASE("a score is coloured as it is shown") {
  const look::Theme theme;
  const auto colour = [&](double score) { return figures::scoreColour(theme, score, 9, theme.ink); };
  CHECK(colour(4.4) == theme.low);
  CHECK(colour(4.46) == theme.ink); // "4.5"
  CHECK(colour(8.94) == theme.ink);
  CHECK(colour(8.95) == theme.accent); // "9.0"
  CHECK(figures::scoreColour(theme, 8, 8, theme.ink) == theme.accent);
}

TEST_CASE("the line stops at a gap and at what is loose, and never goes beyond the scores") {
  Points curve{3, 8, 0, 5, 9, 2};
  curve.points.back().stage = nullptr;
  support::RecordedDrawing drawing;
  figures::drawVoice(drawing, curve.points, placeOf(6), Voice::Team);

  REQUIRE(drawing.lines.size() == 2);
  CHECK(drawing.lines[0].points == std::vector<base::Point>{{0, 70}, {20, 20}});
  CHECK(drawing.lines[1].points == std::vector<base::Point>{{60, 50}, {80, 10}});
}

TEST_CASE("the three voices differ in colour, stroke and point") {
  const Points curve{3, 8, 5};
  support::RecordedDrawing team, customers, aim;
  const auto draw = [&](support::RecordedDrawing& on, Voice voice) {
    figures::drawVoice(on, curve.points, placeOf(3), voice);
    figures::drawPoint(on, curve.points[1], {20, 20}, 5, voice, 9);
  };
  draw(team, Voice::Team), draw(customers, Voice::Customers), draw(aim, Voice::Aim);

  const look::Theme theme;
  CHECK(team.lines.size() == 1);
  CHECK(team.lines.front().colour == theme.ink);
  CHECK(customers.lines.size() > 5); // dashes
  for (const auto& dash : customers.lines) CHECK(dash.colour == theme.customers);
  CHECK(customers.signs.size() == 2); // a diamond on its paper
  CHECK(aim.lines.front().colour == theme.accent);
  CHECK(aim.lines.front().width > team.lines.front().width);
}

TEST_CASE("dashes go on around corners and cover what they should") {
  support::RecordedDrawing drawing;
  const base::Point corner[] = {{0, 0}, {7, 0}, {7, 8}};
  figures::drawDashed(drawing, corner, {}, 1, 3, 2);

  double drawn = 0;
  for (const auto& dash : drawing.lines)
    for (std::size_t i = 1; i < dash.points.size(); ++i)
      drawn += base::distance(dash.points[i - 1], dash.points[i]);
  CHECK(drawn == doctest::Approx(9)); // of 15: 3, 3 (around the corner), 3
  CHECK(std::ranges::any_of(drawing.lines, [](const auto& dash) { return dash.points.size() == 3; }));
}

TEST_CASE("every point has its figure, a gap its ring on the base line, a moment of truth its star") {
  Points curve{3, 0, 9};
  curve.touchpoint.star = true;
  figures::CurvePlace place = placeOf(3);
  place.size.letters = 2;
  support::RecordedDrawing drawing;
  figures::drawCurve(drawing, {.team = curve.points}, place, words());

  REQUIRE(drawing.texts.size() == 2);
  CHECK(drawing.texts[0].words == "3,0");
  CHECK(drawing.texts[0].colour == look::Theme{}.low);
  CHECK(drawing.texts[1].words == "9,0");
  CHECK(drawing.texts[1].colour == look::Theme{}.accent);
  CHECK(std::ranges::any_of(drawing.discs, [](const auto& disc) { return disc.at == base::Point{20, 90}; }));
  CHECK(drawing.signs.size() == 2);
}
