// Where pads lie: whoever sits where, no two open pads meet, nothing leaves the table, and the place and the
// action stay free.
#include "table/seats/seating.hpp"

#include "table/seats/beside.hpp"
#include "table/sheet.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace table;
using base::Rect;

namespace {

constexpr base::Size sixtyFive{1440, 810}, least{1200, 675}, eightySix{1904, 1071};

Rect openBox(const table::Pad& pad) {
  return pad.place(Rect{-table::Pad::width / 2, -table::Pad::depth, table::Pad::width, table::Pad::depth});
}

std::vector<table::Sitter> anybody(std::mt19937& chance, int count) {
  std::vector<table::Sitter> sitters;
  for (int seat = 0; seat < count; ++seat)
    sitters.push_back({base::Id<journey::Participant>{seat + 1}, seat,
                       static_cast<journey::Edge>(1 + chance() % 4),
                       static_cast<double>(chance() % 1001) / 1000});
  return sitters;
}

/// Where the place, the time and the action are: in the corners of the long sides; where everybody is at the
/// near edge, in a row below the tabs.
std::vector<Rect> wordsOf(base::Size table, bool wall) {
  constexpr double wide = table::cornerAlongWidth - 4;
  const double near = table.h - table::rimDepth;
  std::vector<Rect> out{{0, near, wide, table::rimDepth}, {table.w - wide, near, wide, table::rimDepth}};
  if (!wall)
    out.insert(out.end(), {{0, 0, wide, table::rimDepth}, {table.w - wide, 0, wide, table::rimDepth}});
  return out;
}

bool within(const Rect& box, base::Size table) {
  constexpr double hair = 1e-6;
  return box.x > -hair && box.y > -hair && box.right() < table.w + hair && box.bottom() < table.h + hair;
}

void checkApart(const std::vector<table::Pad>& pads, base::Size table, bool wall) {
  for (std::size_t i = 0; i < pads.size(); ++i) {
    CHECK(within(openBox(pads[i]), table));
    for (std::size_t j = 0; j < i; ++j)
      CHECK_FALSE(openBox(pads[i]).inset(1).intersects(openBox(pads[j]).inset(1)));
    for (const Rect& taken : wordsOf(table, wall)) CHECK_FALSE(openBox(pads[i]).inset(0.5).intersects(taken));
  }
}

} // namespace

TEST_CASE("No two open pads meet, wherever people sit") {
  std::mt19937 chance(3);
  for (const base::Size table : {sixtyFive, least, eightySix})
    for (int round = 0; round < 200; ++round) {
      CAPTURE(round);
      checkApart(arrange(anybody(chance, 8), table, false), table, false);
      checkApart(arrange(anybody(chance, 12), table, true), table, true);
    }
}

TEST_CASE("A new note comes to lie where nothing of the table and nobody's open pad is in its way") {
  std::mt19937 chance(5);
  int covered = 0, all = 0;
  for (const bool wall : {false, true})
    for (int round = 0; round < 200; ++round) {
      CAPTURE(round);
      const auto pads = arrange(anybody(chance, wall ? 12 : 8), sixtyFive, wall);
      for (const table::Pad& pad : pads) {
        const base::Point at = besidePad(pad, pads, sixtyFive, wall);
        const Rect note = base::Transform::placed(at, pad.place.angle())(Rect{-31, -22, 62, 44});
        CHECK(within(note, sixtyFive));
        ++all;
        bool free = true;
        for (const table::Pad& other : pads) free = free && !note.inset(6).intersects(openBox(other));
        covered += free ? 0 : 1;
        for (const table::Pad& other : pads) // closed
          CHECK_FALSE(note.intersects(
              other.place(Rect{-table::Pad::tabWidth / 2, -Pad::tabDepth, Pad::tabWidth, 64})));
        if (wall) continue;
        for (const Rect& taken : wordsOf(sixtyFive, wall))
          if (free) CHECK_FALSE(note.intersects(taken));
      }
    }
  CHECK(covered < all);
}

TEST_CASE("A new note of the sample's eight people has room") {
  std::vector<Sitter> sitters;
  for (int seat = 0; seat < 8; ++seat)
    sitters.push_back({base::Id<journey::Participant>{seat + 1}, seat,
                       static_cast<journey::Edge>(1 + seat / 2), seat % 2 == 0 ? 0.3 : 0.7});
  const auto pads = arrange(sitters, sixtyFive, false);
  std::vector<base::Point> taken;
  for (const Pad& pad : pads) {
    CAPTURE(pad.area);
    const base::Point at = besidePad(pad, pads, sixtyFive, false, taken);
    const Rect note = base::Transform::placed(at, pad.place.angle())(Rect{-31, -22, 62, 44});
    for (const base::Point& other : taken) CHECK(base::distance(at, other) > 44);
    taken.push_back(at);
    for (const Pad& other : pads) CHECK_FALSE(note.inset(6).intersects(openBox(other)));
    for (const Rect& words : wordsOf(sixtyFive, false)) CHECK_FALSE(note.intersects(words));
  }
}

TEST_CASE("Pads are as large as they can be: nobody's is smaller where there is room") {
  std::vector<Sitter> three;
  for (int seat = 0; seat < 3; ++seat)
    three.push_back(
        {base::Id<journey::Participant>{seat + 1}, seat, journey::Edge::Bottom, (seat + 0.5) / 3});
  for (const Pad& pad : arrange(three, sixtyFive, false)) CHECK(pad.place.scale() == doctest::Approx(1));
  // Eight at one 65 inch wall: keys of 13 mm are still above the least target of 12 mm.
  std::mt19937 chance(1);
  for (const Pad& pad : arrange(anybody(chance, 8), sixtyFive, true)) CHECK(pad.place.scale() * 20 > 12);
}

TEST_CASE("A pad lies where its person sits as long as nobody is in the way") {
  const std::vector<Sitter> one{{base::Id<journey::Participant>{1}, 0, journey::Edge::Top, 0.5}};
  const base::Point at = arrange(one, sixtyFive, false).front().place(base::Point{});
  CHECK(at.x == doctest::Approx(720));
  CHECK(at.y == doctest::Approx(Pad::light)); // which the light of the timer has
}

TEST_CASE("People who sit in the same place are beside each other, in the order of their seats") {
  std::vector<Sitter> two;
  for (int seat = 0; seat < 2; ++seat)
    two.push_back({base::Id<journey::Participant>{seat + 1}, seat, journey::Edge::Bottom, 0.5});
  const auto pads = arrange(two, sixtyFive, false);
  const double left = pads[0].place(base::Point{}).x, right = pads[1].place(base::Point{}).x;
  CHECK(left < right);
  CHECK((left + right) / 2 == doctest::Approx(720)); // both make room
}

TEST_CASE("Spreading keeps the order and the distance, and nothing lies nearer to what is wanted") {
  std::mt19937 chance(9);
  std::uniform_real_distribution<double> anywhere(0, 100);
  const auto cost = [](const std::vector<double>& wanted, const std::vector<double>& places) {
    double sum = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) sum += std::pow(wanted[i] - places[i], 2);
    return sum;
  };
  for (int round = 0; round < 300; ++round) {
    std::vector<double> wanted(1 + chance() % 6);
    for (double& one : wanted) one = anywhere(chance);
    std::ranges::sort(wanted);
    const std::vector<double> places = spread(wanted, 10, 5, 95);
    for (std::size_t i = 0; i < places.size(); ++i) {
      CHECK(places[i] >= 5 - 1e-9);
      CHECK(places[i] <= 95 + 1e-9);
      if (i > 0) CHECK(places[i] - places[i - 1] >= 10 - 1e-9);
    }
    // Any other allowed arrangement is no better.
    for (int other = 0; other < 50; ++other) {
      std::vector<double> guess(wanted.size());
      double room = 90 - 10 * static_cast<double>(wanted.size() - 1);
      std::vector<double> cuts(wanted.size());
      for (double& cut : cuts) cut = anywhere(chance) / 100 * room;
      std::ranges::sort(cuts);
      for (std::size_t i = 0; i < guess.size(); ++i) guess[i] = 5 + cuts[i] + 10 * static_cast<double>(i);
      CHECK(cost(wanted, guess) >= cost(wanted, places) - 1e-9);
    }
  }
}

TEST_CASE("A finger on the rim is on the nearest edge, and around a corner only when it clearly is") {
  using journey::Edge;
  CHECK(rimPlaceAt({700, 800}, sixtyFive, false).edge == Edge::Bottom);
  CHECK(rimPlaceAt({1430, 400}, sixtyFive, false).edge == Edge::Right);
  CHECK(rimPlaceAt({700, 10}, sixtyFive, false).edge == Edge::Top);
  CHECK(rimPlaceAt({5, 400}, sixtyFive, false).edge == Edge::Left);
  CHECK(rimPlaceAt({1430, 400}, sixtyFive, true).edge == Edge::Bottom); // a wall has one edge
  CHECK(rimPlaceAt({1425, 790}, sixtyFive, false, Edge::Bottom).edge == Edge::Bottom);
  CHECK(rimPlaceAt({1435, 700}, sixtyFive, false, Edge::Bottom).edge == Edge::Right);
  // "along" is from the left as the person there sees it.
  CHECK(rimPlaceAt({360, 0}, sixtyFive, false).along == doctest::Approx(0.75));
  CHECK(rimPlaceAt({0, 200}, sixtyFive, false).along == doctest::Approx(200.0 / 810));
}
