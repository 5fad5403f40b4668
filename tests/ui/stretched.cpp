// What is stretched faster than it can be painted: the picture that was kept is shown stretched, below what
// lies over it, and only what comes into view beside it is painted.
#include "ui/scene.hpp"

#include <doctest/doctest.h>

using namespace ui;
using base::Transform;

namespace {

const look::Theme theme;
constexpr Rect view{20, 30, 260, 180}; // of the board, in the window

/// Stripes along a board, each forty wide as it was planned.
struct Board {
  double wider = 1, at = 0;
  Stretched stretched{};
  bool covered = false; ///< a card lies over it
  int painted = 0;      ///< square millimetres, in all

  Rect stripe(int n) const { return {40 * n * wider, 0, 20 * wider, 400}; }
  void draw(Frame& frame) {
    {
      const auto put = frame.at(Transform::translation({view.x + at, view.y}));
      frame.drawLazily(
          "board", {-at, 0, view.w, view.h}, {},
          [this](Canvas& canvas, const Rect& damage) {
            painted += static_cast<int>(damage.w * damage.h);
            canvas.fill(damage, theme.paper);
            for (int n = 0; n < 40; ++n) canvas.fill(stripe(n), theme.ink);
          },
          true, stretched);
    }
    if (covered)
      frame.draw({100, 60, 30, 30}, [](Canvas& canvas) { canvas.fill({100, 60, 30, 30}, theme.low); });
  }
  /// Kept as it is, and from then on so much wider.
  void keep(Scene& scene) {
    stretched = {.isKept = true};
    scene.frame([&](Frame& frame) { draw(frame); });
  }
  void show(Scene& scene, double by) {
    wider = by;
    stretched = {.shown = Rect{0, 0, view.w * by, view.h}};
    painted = 0;
    scene.frame([&](Frame& frame) { draw(frame); });
  }
};

bool isInk(double x, int y = 100) {
  return Scene::pixel(static_cast<int>(view.x + x), y) == Scene::pixelOf(theme.ink);
}
bool isPaper(double x, int y = 100) {
  return Scene::pixel(static_cast<int>(view.x + x), y) == Scene::pixelOf(theme.paper);
}

} // namespace

TEST_CASE("the picture that was kept is shown wider, and nothing is painted") {
  Scene scene;
  Board board;
  board.covered = true;
  board.keep(scene);
  CHECK(board.painted == view.w * view.h);

  board.show(scene, 1.5);
  CHECK(board.painted == 0);
  for (const double middle : {15.0, 75.0, 195.0}) CHECK(isInk(middle)); // of the stripes, 30 wide, each 60
  for (const double middle : {45.0, 165.0, 225.0}) CHECK(isPaper(middle));
  // The card is where it was, and nothing of it in what was kept.
  CHECK(Scene::pixel(115, 75) == Scene::pixelOf(theme.low));
  CHECK(isPaper(45, 75));
  CHECK(isInk(135, 75)); // behind the card as it was, stretched: 120 to 150

  board.stretched = {};
  scene.frame([&](Frame& frame) { board.draw(frame); });
  CHECK(board.painted == view.w * view.h); // sharp again
}

TEST_CASE("what comes into view beside a narrower picture is painted") {
  Scene scene;
  Board board;
  board.keep(scene);
  board.show(scene, 0.5);
  CHECK(board.painted == view.w / 2 * view.h);
  for (int n = 0; n < 12; ++n) {
    CAPTURE(n);
    CHECK(isInk(20 * n + 5.));
    CHECK(isPaper(20 * n + 15.));
  }
}

TEST_CASE("something that changes over a stretched picture lies on that picture") {
  Scene scene;
  Board board;
  board.keep(scene);
  board.show(scene, 1.5);
  board.covered = true;
  scene.frame([&](Frame& frame) { board.draw(frame); });
  board.covered = false;
  scene.frame([&](Frame& frame) { board.draw(frame); });
  CHECK(board.painted == 0);
  CHECK(isInk(75, 75));
  CHECK(isPaper(105, 75));
}

TEST_CASE("where nothing is kept any more all is painted") {
  Scene scene;
  Board board;
  SUBCASE("the look changed") {
    board.keep(scene);
    scene.stage.setTheme(theme);
  }
  SUBCASE("its picture was moved since") {
    board.keep(scene);
    board.stretched = {};
    scene.frame([&](Frame& frame) { board.draw(frame); });
    board.at = -10;
    scene.frame([&](Frame& frame) { board.draw(frame); });
    board.at = 0;
  }
  SUBCASE("it was to be kept in a frame that draws nothing") {
    board.keep(scene);
    board.stretched = {.isKept = true};
    Frame frame = scene.stage.frame(scene.router, 0, false);
    board.draw(frame);
    scene.stage.finish(frame);
  }
  board.show(scene, 1.5);
  CHECK(board.painted == view.w * view.h);
  CHECK(isInk(75));
}
