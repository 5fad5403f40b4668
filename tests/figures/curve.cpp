#include "figures/curve.hpp"

#include "figures/curve_scores.hpp"
#include "figures/marks.hpp"
#include "support/recorded_drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <random>
#include <sstream>

using figures::CurveMark;

namespace {

const figures::Scale y{90, 0};

/// Marks every 20 mm; 0 is a gap.
std::vector<CurveMark> marksOf(std::initializer_list<double> scores, double apart = 20) {
  std::vector<CurveMark> marks;
  for (const double score : scores) {
    CurveMark mark{.x = static_cast<double>(marks.size()) * apart};
    mark.given = score > 0;
    mark.score = mark.lowest = mark.highest = score;
    mark.importance = 10;
    std::ostringstream words;
    words << std::fixed << std::setprecision(1) << score;
    mark.words = words.str();
    marks.push_back(mark);
  }
  return marks;
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
  auto marks = marksOf({3, 8, 0, 5, 9, 4, 2});
  marks.back().loose = true;
  support::RecordedDrawing drawing;
  figures::drawCurveAlone(drawing, y, marks, {.largest = 5});

  REQUIRE(drawing.lines.size() == 2);
  const auto& first = drawing.lines[0].points;
  CHECK(first == std::vector<base::Point>{{0, 70}, {20, 20}});
  const auto& second = drawing.lines[1].points;
  CHECK(second.front() == base::Point{60, 50});
  CHECK(second.back() == base::Point{100, 60});
  for (const base::Point& point : second) {
    CHECK(point.y >= 10);
    CHECK(point.y <= 60);
  }
}

TEST_CASE("team and customers differ in colour, stroke and point, and the gap between them is seen") {
  auto marks = marksOf({3, 8, 5});
  for (CurveMark& mark : marks) mark.customers = mark.score - 2 < 1 ? 1 : mark.score - 2;
  marks[1].gap = "−2,0";
  support::RecordedDrawing drawing;
  figures::drawCurve(drawing, y, marks, {.largest = 5, .scores = false});

  const look::Theme theme;
  std::size_t team = 0, customers = 0;
  for (const auto& line : drawing.lines) {
    team += line.colour == theme.ink ? 1U : 0U;
    customers += line.colour == theme.customers ? 1U : 0U;
  }
  CHECK(team == 1);
  CHECK(customers > 5);             // dashes
  CHECK(drawing.signs.size() == 6); // a diamond on its paper, three times
  CHECK(drawing.texts.size() == 1);
  CHECK(drawing.texts.front().words == "−2,0");
  CHECK(std::ranges::count(drawing.fills, theme.low, &support::RecordedDrawing::Area::colour) == 1);
}

TEST_CASE("what customers had expected is an open bar, with how far from it they were") {
  auto marks = marksOf({5});
  marks[0].customers = 4;
  support::RecordedDrawing without, drawing;
  figures::drawCurve(without, y, marks, {});
  marks[0].expected = 7, marks[0].missed = "−3,0";
  figures::drawCurve(drawing, y, marks, {});
  CHECK(drawing.fills.size() == without.fills.size() + 3);
  CHECK(std::ranges::any_of(drawing.fills, [](const auto& fill) {
    return fill.box.centre() == base::Point{0, 30} && fill.colour == look::Theme{}.customers;
  }));
  CHECK(std::ranges::any_of(drawing.texts, [](const auto& text) { return text.words == "−3,0"; }));
  CHECK(std::ranges::none_of(without.texts, [](const auto& text) { return text.words == "−3,0"; }));
}

TEST_CASE("gaps of neighbours are told beside each other, the largest where it belongs") {
  auto marks = marksOf({6, 6, 6, 6}, 6);
  const double gaps[] = {-1.0, -1.2, 1.1, -1.3};
  for (std::size_t i = 0; i < marks.size(); ++i)
    marks[i].customers = 6 + gaps[i], marks[i].gap = std::to_string(gaps[i]).substr(0, 4);
  support::RecordedDrawing drawing;
  figures::drawCurve(drawing, y, marks, {.largest = 5, .small = 3, .scores = false});

  const look::Theme theme;
  std::vector<base::Rect> signs;
  for (const auto& area : drawing.fills)
    if (area.colour == theme.low || area.colour == theme.customers) signs.push_back(area.box);
  REQUIRE(signs.size() >= 3);
  for (std::size_t i = 0; i < signs.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(signs[i].intersects(signs[j]));
  CHECK(signs.front().centre().x == marks[3].x);
  CHECK(signs.front().y > y(*marks[3].customers));
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
  auto marks = marksOf({3, 0, 9});
  marks[0].star = marks[2].star = true;
  support::RecordedDrawing drawing;
  figures::drawCurve(drawing, y, marks, {.largest = 5, .small = 2, .large = 2});

  REQUIRE(drawing.texts.size() == 2);
  CHECK(drawing.texts[0].words == "3.0");
  CHECK(drawing.texts[0].colour == look::Theme{}.low);
  CHECK(drawing.texts[1].words == "9.0");
  CHECK(drawing.texts[1].colour == look::Theme{}.accent);
  CHECK(std::ranges::any_of(drawing.discs, [](const auto& disc) { return disc.at == base::Point{20, 90}; }));
  CHECK(drawing.signs.size() == 2);
}

TEST_CASE("no figure hides another, or a point of another touchpoint, however near they are") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::vector<CurveMark> marks;
    std::uniform_real_distribution<double> apart(3, 24), scores(1, 10);
    std::uniform_int_distribution<int> importance(0, 10), often(0, 3);
    for (double x = 0; marks.size() < 40; x += apart(random)) {
      CurveMark mark = marksOf({scores(random)}).front();
      mark.x = x;
      mark.given = often(random) > 0;
      mark.importance = importance(random);
      mark.star = often(random) == 0;
      marks.push_back(mark);
    }
    const figures::CurveLook look{
        .largest = 8.5, .small = 4.4, .large = 6, .inside = base::Rect{-50, -7, 2000, 100}};
    const auto placed = figures::scoresOf(y, marks, look, 0.9, 0.4);
    CHECK(placed.size() > 5);
    for (const auto& score : placed) {
      CHECK(score.box.y >= -7);
      CHECK(score.box.bottom() <= 93);
      for (const auto& other : placed)
        if (other.mark != score.mark) CHECK_FALSE(score.box.intersects(other.box));
      for (std::size_t i = 0; i < marks.size(); ++i)
        if (i != score.mark && marks[i].given)
          CHECK_FALSE(score.box.contains(base::Point{marks[i].x, y(marks[i].score)}));
    }
  }
}

TEST_CASE("a figure keeps off the customers' line, where there is another place for it") {
  auto marks = marksOf({5.8, 6.9, 6.0}, 50);
  marks[0].customers = 5.9, marks[1].customers = 7.6, marks[2].customers = 5.4;
  const figures::CurveLook look{.largest = 6, .small = 4, .large = 4};
  const auto placed = figures::scoresOf(y, marks, look, 0.9, 0.4);
  const auto peak = std::ranges::find(placed, std::size_t{1}, &figures::CurveScore::mark);
  REQUIRE(peak != placed.end());
  for (double part = 0; part <= 1; part += 0.02)
    for (const auto& [from, to] : {std::pair{0, 1}, std::pair{1, 2}})
      CHECK_FALSE(peak->box.contains(
          base::Point{std::lerp(50.0 * from, 50.0 * to, part),
                      std::lerp(y(*marks[static_cast<std::size_t>(from)].customers),
                                y(*marks[static_cast<std::size_t>(to)].customers), part)}));
  CHECK(peak->box.y > y(6.9)); // under the peak: above it stands what customers say
}

TEST_CASE("a figure stands beside the lines, of the team and of its customers") {
  // Two slopes and a valley on which the places that come first lie on one of both lines.
  auto marks = marksOf({9, 2, 4, 8.9, 8, 2.5, 9.2}, 12);
  const double said[] = {7.5, 3.4, 5.5, 7.2, 4, 3.6, 8};
  for (std::size_t i = 0; i < marks.size(); ++i) marks[i].customers = said[i];
  const figures::CurveLook look{.largest = 5, .small = 4.4, .large = 6, .striking = true};
  const auto placed = figures::scoresOf(y, marks, look, 0.9, 0.4);

  REQUIRE(placed.size() == 5);
  for (const auto& lines : {figures::teamLines(marks, y), figures::customerLines(marks, y)})
    for (const auto& line : lines)
      for (const base::Point& point : line)
        for (const auto& score : placed) CHECK_FALSE(score.box.inset(0.3).contains(point));
}

TEST_CASE("where there is no place for all figures, the important and the telling ones are there") {
  auto marks = marksOf({5, 5.1, 5, 5.1, 2, 5.1, 5}, 3);
  for (CurveMark& mark : marks) mark.importance = 3;
  marks[4].importance = 9;
  const auto placed = figures::scoresOf(y, marks, {.largest = 8.5}, 0.9, 0.4);
  CHECK(std::ranges::any_of(placed, [](const auto& score) { return score.mark == 4 && score.large; }));
  CHECK(placed.size() < marks.size());

  const auto striking = figures::scoresOf(y, marks, {.largest = 8.5, .striking = true}, 0.9, 0.4);
  REQUIRE(striking.size() == 1);
  CHECK(striking.front().mark == 4);
}

TEST_CASE("painted in strips, all that reaches into a strip is painted there") {
  auto marks = marksOf({3, 8, 0, 5.2, 5.4, 9, 4, 2}, 11);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    marks[i].number = static_cast<int>(i) + 1;
    marks[i].star = i % 2 == 1;
    marks[i].customers = 6.5, marks[i].gap = "+1,5";
  }
  figures::CurveLook look{.bar = 9, .largest = 8, .small = 4, .large = 6, .numbers = 96.0};
  support::RecordedDrawing whole;
  figures::drawCurve(whole, y, marks, look);
  REQUIRE(whole.signs.size() >= 4);
  const auto isIn = [](const auto& all, base::Point middle, auto middleOf) {
    return std::ranges::any_of(all,
                               [&](const auto& one) { return base::distance(middleOf(one), middle) < 1e-6; });
  };
  for (double left = -20; left < 100; left += 3) {
    CAPTURE(left);
    look.from = left, look.to = left + 3;
    support::RecordedDrawing strip;
    figures::drawCurve(strip, y, marks, look);
    const auto reaches = [&](double middle, double half) {
      return middle + half > look.from && middle - half < look.to;
    };
    for (const auto& sign : whole.signs)
      if (reaches(sign.at.x, sign.size / 2))
        CHECK(isIn(strip.signs, sign.at, [](const auto& one) { return one.at; }));
    for (const auto& text : whole.texts)
      if (reaches(text.box.centre().x, text.box.w / 2))
        CHECK(isIn(strip.texts, text.box.centre(), [](const auto& one) { return one.box.centre(); }));
    for (const auto& disc : whole.discs)
      if (reaches(disc.at.x, disc.radius))
        CHECK(isIn(strip.discs, disc.at, [](const auto& one) { return one.at; }));
  }
}
