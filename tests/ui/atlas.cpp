#include "ui/atlas.hpp"

#include "support/offscreen_gl.hpp"

#include <doctest/doctest.h>

#include <vector>

using ui::Atlas;

namespace {

/// An atlas on which the same words are seen in every frame, and new ones too.
struct Screen {
  static constexpr int w = 200, h = 60;

  support::OffscreenGl gl{16, 16};
  Atlas atlas{};
  std::vector<std::uint32_t> pixels = std::vector<std::uint32_t>(w * h, 0xff000000);
  std::vector<Atlas::Place> seen{};
  int painted = 0;

  Atlas::Place paint() {
    const auto place = atlas.add(pixels, w, h);
    REQUIRE(place);
    ++painted;
    return *place;
  }
  void frame(std::size_t stay, int pass) {
    seen.resize(std::max(seen.size(), stay));
    for (auto& place : seen)
      if (place.w == 0 || !atlas.holds(place)) place = paint();
    for (int i = 0; i < pass; ++i) paint();
    for (const auto& place : seen) CHECK(atlas.has(place));
    atlas.endFrame();
  }
};

} // namespace

TEST_CASE("words that come and go for hours take no more pages than usual") {
  Screen screen;
  for (int frame = 0; frame < 20000; ++frame) {
    // Some of what stays is new every now and then: it is on all pages.
    if (frame % 50 == 0) screen.seen.clear();
    screen.frame(100, frame % 2);
  }
  CHECK(screen.atlas.pages() == Atlas::usualPages);
}

TEST_CASE("one frame may show more than usual, and what it does not need is given back") {
  Screen screen;
  for (int frame = 0; frame < 10; ++frame) screen.frame(1600, 0);
  CHECK(screen.atlas.pages() == 3);
  const int painted = screen.painted;
  for (int frame = 0; frame < 100; ++frame) screen.frame(1600, 0);
  CHECK(screen.painted == painted); // nothing is painted again while it stays
  screen.seen.clear();
  for (std::uint64_t frame = 0; frame < 3 * Atlas::fewFrames; ++frame) screen.frame(10, 0);
  CHECK(screen.atlas.pages() == Atlas::usualPages);
}
