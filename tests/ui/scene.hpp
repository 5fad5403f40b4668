#pragma once
// A small table without a window, for tests that look at its pixels.
#include "support/offscreen_gl.hpp"
#include "ui/gl.hpp"
#include "ui/stage.hpp"

#include <functional>
#include <vector>

struct Scene {
  static constexpr int width = 320, height = 240;

  support::OffscreenGl gl{width, height};
  ui::Stage stage{{width, height, 1}, {}};
  touch::Router router;
  double now = 0;

  /// Draws and finishes one frame, and gives its areas to the router.
  ui::Stage::Finished frame(const std::function<void(ui::Frame&)>& screen) {
    ui::Frame frame = stage.frame(router, now);
    screen(frame);
    ui::Stage::Finished finished = stage.finish(frame);
    router.show(finished.areas, now);
    return finished;
  }
  void repaintNext() { stage.resize({width, height, 1}); }

  /// What the window shows, lowest row first.
  static std::vector<std::uint32_t> window() {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * height);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    return pixels;
  }
  static std::uint32_t pixel(int x, int y) {
    std::uint32_t value = 0;
    glReadPixels(x, height - 1 - y, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, &value);
    return value;
  }
  static std::uint32_t pixelOf(look::Colour c) {
    return std::uint32_t{c.r} | std::uint32_t{c.g} << 8U | std::uint32_t{c.b} << 16U | 0xff000000U;
  }

  void down(touch::ContactId id, base::Point at) {
    router.feed({.id = id, .phase = touch::Phase::Began, .position = at, .time = now});
  }
  void up(touch::ContactId id, base::Point at) {
    router.feed({.id = id, .phase = touch::Phase::Ended, .position = at, .time = now});
  }
};
