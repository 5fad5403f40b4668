#include "touch/fit.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using base::Point;
using base::Transform;
using touch::Pair;

namespace {

constexpr std::array<Point, 4> crosses{{{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.1, 0.9}}};

/// What a panel sees that lies so.
std::vector<Pair> seenBy(const Transform& toTable) {
  std::vector<Pair> pairs;
  for (const auto& cross : crosses) pairs.push_back({toTable.inverse()(cross), cross});
  return pairs;
}

} // namespace

TEST_CASE("four crosses tell how a panel lies") {
  const std::array<Transform, 5> lies{{{},
                                       {-1, 0, 0, 1, 1, 0},
                                       {0, 1, -1, 0, 1, 0},
                                       {0.5, 0, 0, 1, 0.5, 0},
                                       {0.98, 0.03, -0.02, 1.05, 0.01, -0.03}}};
  for (const auto& lie : lies) {
    const auto found = touch::fit(seenBy(lie));
    REQUIRE(found.has_value());
    CHECK(found->error < 1e-9);
    for (const Point at : {Point{0, 0}, {1, 0}, {0.3, 0.8}})
      CHECK(base::distance(found->toTable(at), lie(at)) < 1e-9);
  }
}

TEST_CASE("a finger beside its cross is evened out, and one far beside is told") {
  auto pairs = seenBy({});
  pairs[2].seen = pairs[2].seen + Point{0.008, 0};
  CHECK(touch::fit(pairs)->error < 0.008);
  pairs[2].seen = pairs[2].seen + Point{0.4, 0};
  CHECK(touch::fit(pairs)->error > 0.05);
}

TEST_CASE("points on one line tell nothing") {
  std::vector<Pair> pairs;
  for (const auto& cross : crosses) pairs.push_back({{cross.x, cross.x}, cross});
  CHECK_FALSE(touch::fit(pairs).has_value());
  pairs.assign(4, {{0.5, 0.5}, {0.5, 0.5}});
  CHECK_FALSE(touch::fit(pairs).has_value());
  CHECK_FALSE(touch::fit({pairs.data(), 2}).has_value());
}

TEST_CASE("how a panel lies is told in mirrors and quarter turns") {
  const auto lie = [](const Transform& t) { return touch::lieOf(t); };
  CHECK_FALSE(lie({}).mirrored);
  CHECK(lie({}).quarterTurns == 0);
  CHECK(lie({-1, 0, 0, 1, 1, 0}).mirrored);
  CHECK(lie({-1, 0, 0, 1, 1, 0}).quarterTurns == 0);
  CHECK(lie({1, 0, 0, -1, 0, 1}).mirrored);
  CHECK(lie({1, 0, 0, -1, 0, 1}).quarterTurns == 2);
  CHECK_FALSE(lie(Transform::rotation(base::pi)).mirrored);
  CHECK(lie(Transform::rotation(base::pi)).quarterTurns == 2);
  CHECK(lie(Transform::rotation(base::pi / 2)).quarterTurns == 1);
  CHECK(lie(Transform::rotation(-base::pi / 2)).quarterTurns == 3);
}
