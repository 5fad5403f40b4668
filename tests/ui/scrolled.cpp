// What is moved along by whole pixels: its picture is moved, and only what comes into view is painted.
#include "ui/scene.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace ui;
using base::Transform;

namespace {

const look::Theme theme;
constexpr Rect view{20, 30, 260, 180}; // of the board, in the window

/// Marks and words on a board that is wider than what is seen of it.
struct Board {
  Point at{};
  std::vector<Rect> notes;
  std::vector<Rect> over; ///< lie on the window, above the board

  void draw(Frame& frame, const std::vector<Rect>& changed = {}) const {
    frame.draw({0, 0, 320, 240}, [](Canvas& canvas) { canvas.fill({5, 5, 310, 230}, theme.band, 8); });
    {
      const auto put = frame.at(Transform::translation(at));
      frame.drawLazily(
          "board", view.moved(at * -1), changed,
          [this](Canvas& canvas, const Rect& damage) {
            canvas.fill(damage.inset(-1), theme.paper);
            for (const Rect& note : notes)
              if (note.inset(-8).intersects(damage)) paint(canvas, note);
          },
          true);
    }
    for (const Rect& box : over)
      frame.draw(box.inset(-4), [&](Canvas& canvas) {
        canvas.fill(box, look::faded(theme.accent, 0.7), 3);
        canvas.outline(box, theme.ink, 1.5, 3);
      });
  }
  static void paint(Canvas& canvas, const Rect& note) {
    canvas.shadow(note, 4, 2);
    canvas.fill(note, theme.papers[static_cast<std::size_t>(note.w) % theme.papers.size()], 4);
    canvas.text("Belt de balie", note.inset(3), {.capHeight = 8, .align = Align::Centre}, theme.ink);
    canvas.line({note.x, note.y}, {note.right(), note.bottom()}, theme.low, 1.3);
  }
};

/// The most that any channel of any pixel differs.
int difference(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  int most = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (const unsigned shift : {0U, 8U, 16U})
      most = std::max(
          most, std::abs(static_cast<int>(a[i] >> shift & 0xffU) - static_cast<int>(b[i] >> shift & 0xffU)));
  return most;
}

/// Until all words are there.
void settle(Scene& scene, const Board& board) {
  for (int i = 0; i < 50; ++i)
    if (!scene.frame([&](Frame& frame) { board.draw(frame); }).again) return;
  FAIL("never at rest");
}

} // namespace

TEST_CASE("a picture that is moved along is the one that would be painted from nothing") {
  Scene scene;
  for (unsigned seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto between = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    const auto box = [&](int width, int height) {
      return Rect{between(-width, width) + 0.3, between(-20, height) + 0.0, between(20, 90) + 0.0,
                  between(20, 60) + 0.0};
    };
    Board board;
    for (int i = 0; i < 30; ++i) board.notes.push_back(box(600, 220));
    for (int i = 0; i < 3; ++i) board.over.push_back(box(300, 220));
    scene.repaintNext();
    settle(scene, board);

    for (int step = 0; step < 6; ++step) {
      board.at = board.at + Point{between(-70, 70) + 0.0, step % 3 == 0 ? between(-30, 30) + 0.0 : 0};
      std::vector<Rect> changed;
      if (step % 2 == 0) { // and somebody changes a note meanwhile, and something above it
        Rect& note = board.notes[static_cast<std::size_t>(between(0, 29))];
        changed.push_back(note.inset(-8));
        note = box(600, 220);
        changed.push_back(note.inset(-8));
        board.over[0] = box(300, 220);
      }
      scene.frame([&](Frame& frame) { board.draw(frame, changed); });
    }
    settle(scene, board);
    const auto moved = Scene::window();
    scene.repaintNext();
    settle(scene, board);

    CHECK(difference(moved, Scene::window()) <= 2);
  }
}

TEST_CASE("who moves the board along waits for the strip that comes into view, and for what lies over it") {
  Scene scene;
  Board board;
  for (int i = 0; i < 12; ++i) board.notes.push_back({40.0 * i, 60, 34, 30});
  settle(scene, board);
  const auto frame = [&] { return scene.frame([&](Frame& on) { board.draw(on); }).damagedPixels; };
  CHECK(frame() == 0);

  board.at.x += 7;
  CHECK(frame() == 7 * view.h);

  board.over.push_back({100, 100, 20, 20});
  frame();
  board.at.x -= 5;
  const double over = 28 * 28;
  CHECK(frame() <= 5 * view.h + 2 * over);

  board.at.x += 0.5; // by a part of a pixel everything would be blurred
  CHECK(frame() == view.w * view.h);
}

TEST_CASE("where a millimetre is no whole number of pixels, the board is moved along as well") {
  constexpr double pixels = 3840 / 1440.0; // to a millimetre, of a 65 inch table in 4K
  support::OffscreenGl gl{400, 300};
  Stage stage{{400, 300, pixels}, {}};
  touch::Router router;
  const Rect seen{33 / pixels, 41 / pixels, 241 / pixels, 223 / pixels}; // whole pixels
  for (int step = 0; step < 200; ++step) {
    CAPTURE(step);
    const Point at{std::round((40 + 0.731 * step) * pixels) / pixels, 0};
    const auto place = Transform::translation(at);
    Frame frame = stage.frame(router, 0);
    {
      const auto put = frame.at(place);
      frame.drawLazily(
          "board", place.inverse()(seen), {},
          [](Canvas& canvas, const Rect& damage) { canvas.fill(damage, theme.paper); }, true);
    }
    const double damaged = stage.finish(frame, 1).damagedPixels;
    if (step > 0) CHECK(damaged <= 3 * seen.h * pixels);
  }
}

TEST_CASE("a window that was shown the board before gets all of it that has moved") {
  Scene scene;
  Board board;
  board.notes = {{60, 60, 40, 40}};
  settle(scene, board);
  board.at.x += 30;
  Frame frame = scene.stage.frame(scene.router, 0);
  board.draw(frame);
  scene.stage.finish(frame, 1);

  CHECK(Scene::pixel(95, 95) != Scene::pixelOf(theme.paper)); // the note, where it is now
  CHECK(Scene::pixel(65, 65) == Scene::pixelOf(theme.paper)); // and not where it was
}
