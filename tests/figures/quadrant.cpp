#include "figures/quadrant.hpp"

#include "support/recorded_drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <random>

namespace {

struct Spots {
  void add(double experience, double importance, bool picked = false) {
    touchpoints.push_back({});
    touchpoints.back().picked = picked;
    journey::CurvePoint point{&touchpoints.back(), nullptr};
    point.given = point.weighted = true;
    point.experience = experience;
    point.importance = importance;
    spots.push_back({point, spots.size() + 1});
  }
  std::deque<journey::Touchpoint> touchpoints{};
  std::vector<figures::QuadrantSpot> spots{};
};

const figures::QuadrantPlace place{{10, 10, 174, 100}, 2.5};

} // namespace

TEST_CASE("a dot lies where its values are, however crowded it is there") {
  Spots some;
  for (int i = 0; i < 40; ++i) some.add(5.0, 4.5);
  std::mt19937 random(7);
  std::uniform_real_distribution<double> score(1, 10);
  for (int i = 0; i < 60; ++i) some.add(score(random), score(random));

  placeTags(some.spots, place);

  for (const auto& spot : some.spots) {
    CHECK(spot.dot == place.at(spot.point.experience, spot.point.importance));
    // Its number is on the dot, or clear of every dot.
    for (const auto& other : some.spots)
      if (spot.isApart()) CHECK(base::distance(spot.tag, other.dot) >= place.radius);
  }
  support::RecordedDrawing drawing;
  drawTies(drawing, some.spots, place);
  for (const auto& spot : some.spots) drawTag(drawing, spot, place);
  for (const auto& spot : some.spots)
    CHECK(std::ranges::any_of(drawing.discs, [&](const auto& disc) { return disc.at == spot.dot; }));
}

TEST_CASE("numbers do not cover each other as long as there is room") {
  Spots some;
  for (int i = 0; i < 30; ++i) some.add(5.0 + i % 3 * 0.1, 4.5);
  placeTags(some.spots, place);

  for (const auto& one : some.spots)
    for (const auto& other : some.spots)
      if (one.number < other.number) CHECK(base::distance(one.tag, other.tag) >= 2 * place.radius);
}

TEST_CASE("a number stays on its dot where it hides nothing") {
  Spots some;
  some.add(3, 8), some.add(5.6, 4.5, true), some.add(8, 2);
  placeTags(some.spots, place);
  for (const auto& spot : some.spots) CHECK_FALSE(spot.isApart());
}

TEST_CASE("a dot never stands in another corner than the one of its values") {
  Spots some;
  for (int i = 0; i < 25; ++i) some.add(5.49, 5.51);
  placeTags(some.spots, place);
  const base::Point cross = place.at(5.5, 5.5);
  for (const auto& spot : some.spots) {
    CHECK(spot.dot.x < cross.x);
    CHECK(spot.dot.y < cross.y);
  }
}

TEST_CASE("a thousand points are placed at once") {
  Spots some;
  std::mt19937 random(1);
  std::normal_distribution<double> score(5.5, 1);
  for (int i = 0; i < 1000; ++i)
    some.add(std::clamp(score(random), 1.0, 10.0), std::clamp(score(random), 1.0, 10.0));
  placeTags(some.spots, place);
  CHECK(some.spots.size() == 1000);
}
