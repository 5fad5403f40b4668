#include "ui/damage.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace ui;

namespace {
constexpr PixelRect screen{0, 0, 1000, 800};
}

TEST_CASE("rectangles that overlap become one, others stay apart") {
  Damage damage(screen);
  damage.add({10, 10, 20, 20});
  damage.add({30, 10, 40, 20});
  CHECK(damage.rects().size() == 2);

  damage.add({15, 5, 35, 12}); // bridges both
  REQUIRE(damage.rects().size() == 1);
  CHECK(damage.rects()[0] == PixelRect{10, 5, 40, 20});
}

TEST_CASE("what is off the screen is no damage") {
  Damage damage(screen);
  damage.add({-50, -50, 0, 900});
  damage.add({2000, 10, 2010, 20});
  damage.add({5, 5, 5, 90});
  CHECK(damage.rects().empty());

  damage.add({990, 790, 2000, 2000});
  CHECK(damage.area() == 100);
}

TEST_CASE("where a whole would be far more than was asked for, rectangles are cut into pieces") {
  Damage damage(screen);
  damage.add({0, 0, 1000, 50});
  damage.add({950, 0, 1000, 800}); // together they would be the whole screen

  CHECK(damage.area() == 1000 * 50 + 50 * 750);
  damage.add({0, 20, 1000, 60});
  CHECK(damage.area() == 1000 * 60 + 50 * 740);
}

TEST_CASE("any damage is covered by few rectangles that do not overlap") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); };
    Damage damage(screen);
    std::vector<PixelRect> all;
    for (int i = 0; i < 60; ++i) {
      const int x = below(990), y = below(790);
      all.push_back(intersect({x, y, x + 1 + below(60), y + 1 + below(60)}, screen));
      damage.add(all.back());
    }

    CHECK(damage.rects().size() <= Damage::most);
    for (const PixelRect& rect : all) {
      double covered = 0;
      for (const PixelRect& by : damage.rects()) covered += intersect(rect, by).area();
      CHECK(covered == rect.area());
    }
    for (std::size_t i = 0; i < damage.rects().size(); ++i)
      for (std::size_t j = i + 1; j < damage.rects().size(); ++j)
        CHECK(intersect(damage.rects()[i], damage.rects()[j]).empty());
  }
}

TEST_CASE("what lies beside a hole is all but the hole, once") {
  std::mt19937 random(5);
  const auto between = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
  const auto any = [&] {
    const int left = between(0, 30), top = between(0, 30);
    return PixelRect{left, top, left + between(0, 20), top + between(0, 20)};
  };
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    const PixelRect rect = any(), hole = any();
    if (rect.empty()) continue;
    const auto pieces = without({rect}, hole);
    for (int x = 0; x < 60; ++x)
      for (int y = 0; y < 60; ++y) {
        const PixelRect pixel{x, y, x + 1, y + 1};
        const auto holds = [&](const PixelRect& one) { return !intersect(one, pixel).empty(); };
        CHECK(std::ranges::count_if(pieces, holds) == (holds(rect) && !holds(hole) ? 1 : 0));
      }
  }
}

TEST_CASE("pixels are all those that a rectangle touches") {
  CHECK(pixelsOf({0.5, 1, 1, 1}) == PixelRect{0, 1, 2, 2});
  CHECK(pixelsOf({-1e30, -1e30, 2e30, 2e30}).right == 1000000);
  CHECK(pixelsOf({3, 3, 0, 5}).empty());
}
