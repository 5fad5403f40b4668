#include "figures/dot_plot.hpp"

#include "support/recorded_drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using figures::DotPlot;
using support::RecordedDrawing;

namespace {

constexpr base::Rect box{0, 0, 200, 100};
constexpr double letters = 5;

DotPlot plotOf(std::initializer_list<std::int64_t> votes) {
  DotPlot plot;
  for (const std::int64_t vote : votes) plot.stacks[static_cast<std::size_t>(vote - 1)].push_back({});
  plot.all = journey::statisticsOf(std::vector<std::int64_t>(votes));
  plot.bar = 9;
  return plot;
}

RecordedDrawing drawn(const DotPlot& plot, double grown = 1) {
  RecordedDrawing drawing;
  drawDotPlot(drawing, plot, box, letters, grown);
  return drawing;
}

/// The discs above the axis.
std::vector<base::Point> dotsOf(const DotPlot& plot, double grown = 1) {
  std::vector<base::Point> dots;
  for (const auto& disc : drawn(plot, grown).discs)
    if (disc.at.y < dotsIn(plot, box, letters).bottom()) dots.push_back(disc.at);
  return dots;
}

} // namespace

TEST_CASE("there is a dot for each vote, those on one number above each other") {
  const auto dots = dotsOf(plotOf({3, 3, 7}));

  REQUIRE(dots.size() == 3);
  CHECK(dots[0].x == doctest::Approx(dots[1].x));
  CHECK(dots[0].y > dots[1].y);
  CHECK(dots[2].x > dots[0].x);
  CHECK(dots[2].y == doctest::Approx(dots[0].y));
}

TEST_CASE("dots fall one after the other, and none is where it comes to rest before") {
  const DotPlot plot = plotOf({3, 3, 7});
  const auto rest = dotsOf(plot), falling = dotsOf(plot, 0.2);

  CHECK(falling.size() < rest.size());
  for (std::size_t i = 0; i < falling.size(); ++i) {
    CHECK(falling[i].x == doctest::Approx(rest[i].x));
    CHECK(falling[i].y < rest[i].y);
  }
}

TEST_CASE("the mean is a line in the colour of what it says, and comes when all dots lie") {
  const auto mean = [](const DotPlot& plot, double grown) {
    const auto lines = drawn(plot, grown).lines;
    return std::ranges::find_if(lines, [](const auto& line) {
             return line.points[0].x == line.points[1].x && line.points[0].y != line.points[1].y;
           }) != lines.end();
  };
  const DotPlot low = plotOf({2, 3}), high = plotOf({9, 10});
  CHECK_FALSE(mean(low, 0.5));
  CHECK(mean(low, 1));

  const look::Theme theme;
  CHECK(meanColour(theme, low) == theme.low);
  CHECK(meanColour(theme, high) == theme.accent);
  DotPlot importance = low;
  importance.question.lowIsBad = false;
  CHECK(meanColour(theme, importance) == theme.ink);
}

TEST_CASE("an earlier round lies under the axis, and its mean shifts to the new one") {
  DotPlot plot = plotOf({8, 8});
  plot.earlier = figures::EarlierVotes{.counts = {0, 2, 1}, .mean = 2.3};
  const RecordedDrawing drawing = drawn(plot);
  const double axis = dotsIn(plot, box, letters).bottom();

  std::size_t under = 0;
  double last = 0;
  for (const auto& disc : drawing.discs)
    if (disc.at.y > axis) ++under, last = disc.at.x;
  CHECK(under == 2 * (3 + 1) + 1); // a ring is two discs
  CHECK(last == doctest::Approx(dotsOf(plot)[0].x));
  CHECK(dotsIn(plot, box, letters).h < dotsIn(plotOf({8, 8}), box, letters).h);
}
