#include "ui/stage.hpp"

#include "ui/scene.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <random>

using namespace ui;
using base::Transform;

namespace {

const look::Theme theme;

void square(Frame& frame, const Rect& box, Colour colour = theme.accent) {
  frame.draw(box, [&](Canvas& canvas) { canvas.fill(box, colour); });
}

/// A thing of a random board: paper, words, a symbol, or a line, somewhere at some angle.
struct Thing {
  int kind;
  Point at;
  double angle, size;
  std::size_t colour;
  std::string words;

  Transform place() const { return Transform::placed(at, angle); }
  Rect box() const { return base::around({}, {size, size * 0.7}); }
  Rect bounds() const { return box().inset(-8); }
  void paint(Canvas& canvas) const {
    const auto here = canvas.at(place());
    canvas.shadow(box(), 4, 2);
    canvas.fill(box(), look::faded(theme.papers[colour], 0.9), 4);
    if (kind == 0) canvas.text(words, box().inset(2), {.capHeight = 8, .align = Align::Centre}, theme.ink);
    if (kind == 1) canvas.symbol(static_cast<look::Symbol>(colour), {}, size / 4, theme.seats[colour]);
    if (kind == 2) canvas.line({-size / 2, 0}, {size / 2, 0}, theme.low, 2);
    if (kind == 3) canvas.icon(look::Icon::Idea, {}, size / 2, theme.accent);
  }
};

struct Random {
  std::mt19937 engine;
  double between(double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(engine);
  }
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(engine); }
  Thing thing() {
    static constexpr std::array<const char*, 4> words{"Brief", "Belt de balie", "Verzekering", "9+ 😱"};
    constexpr std::array<double, 4> angles{0, base::pi / 2, base::pi, -base::pi / 2};
    return {static_cast<int>(below(4)),
            {between(0, Scene::width), between(0, Scene::height)},
            below(2) == 0 ? angles[below(4)] : between(0, 6),
            between(20, 110),
            below(6),
            words[below(4)]};
  }
};

/// Some of the things are drawn each by itself, the others lie on a board that is painted lazily.
struct Board {
  std::vector<Thing> loose, lying;

  void draw(Frame& frame, const std::vector<Rect>& changed) const {
    frame.drawLazily("board", frame.table(), changed, [this](Canvas& canvas, const Rect& damage) {
      for (const Thing& thing : lying)
        if (thing.place()(thing.bounds()).intersects(damage)) thing.paint(canvas);
    });
    for (const Thing& thing : loose)
      frame.draw(thing.place()(thing.bounds()), [&](Canvas& canvas) { thing.paint(canvas); });
  }
};

} // namespace

TEST_CASE("what is drawn is in the window") {
  Scene scene;
  const auto finished = scene.frame([](Frame& frame) { square(frame, {10, 20, 30, 40}); });

  CHECK(finished.painted);
  CHECK(Scene::pixel(10, 20) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(39, 59) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(9, 20) == Scene::pixelOf(theme.table));
  CHECK(Scene::pixel(40, 59) == Scene::pixelOf(theme.table));
}

TEST_CASE("a frame in which nothing differs is not painted") {
  Scene scene;
  const auto screen = [](Frame& frame) {
    square(frame, {10, 20, 30, 40});
    frame.draw({50, 50, 200, 40}, [](Canvas& canvas) {
      canvas.text("Belt de balie", {50, 50, 200, 40}, {}, theme.ink);
    });
  };
  CHECK(scene.frame(screen).painted);
  const auto second = scene.frame(screen);

  CHECK_FALSE(second.painted);
  CHECK(second.damagedPixels == 0);
  CHECK_FALSE(second.again);
}

TEST_CASE("only what changed is damaged") {
  Scene scene;
  const auto at = [&](double x, Colour colour = theme.accent) {
    return scene.frame([&](Frame& frame) {
      square(frame, {0, 0, 200, 50}, theme.paper);
      square(frame, {x, 100, 30, 40}, colour);
      square(frame, {250, 200, 20, 20}, theme.low);
    });
  };
  CHECK(at(10).damagedPixels == Scene::width * Scene::height);

  CHECK(at(10, theme.heart).damagedPixels == 30 * 40);
  CHECK(at(110, theme.heart).damagedPixels == 2 * 30 * 40); // the place it left and the one it reached
  CHECK(at(120, theme.heart).damagedPixels == 40 * 40);     // which overlap
}

TEST_CASE("what is gone or new is damaged, and what it covered is not drawn twice") {
  Scene scene;
  const auto with = [&](bool second) {
    return scene.frame([&](Frame& frame) {
      square(frame, {0, 0, 50, 50}, theme.paper);
      if (second) square(frame, {20, 20, 10, 10});
      square(frame, {100, 100, 50, 50}, theme.low);
    });
  };
  with(true);
  CHECK(with(false).damagedPixels == 100);
  CHECK(Scene::pixel(25, 25) == Scene::pixelOf(theme.paper));
  CHECK(with(true).damagedPixels == 100);
  CHECK(Scene::pixel(25, 25) == Scene::pixelOf(theme.accent));
}

TEST_CASE("what comes to lie on top is painted on top") {
  Scene scene;
  const Rect first{10, 10, 40, 40}, second{30, 30, 40, 40};
  const auto screen = [&](bool swapped) {
    return scene.frame([&](Frame& frame) {
      square(frame, swapped ? second : first, swapped ? theme.low : theme.accent);
      square(frame, swapped ? first : second, swapped ? theme.accent : theme.low);
    });
  };
  screen(false);
  CHECK(Scene::pixel(40, 40) == Scene::pixelOf(theme.low));
  CHECK(screen(true).painted);
  CHECK(Scene::pixel(40, 40) == Scene::pixelOf(theme.accent));
}

TEST_CASE("words of the same shape are compared by what they say and by their colour") {
  Scene scene;
  const auto say = [&](const char* words, Colour colour) {
    return scene.frame([&](Frame& frame) {
      frame.draw({10, 10, 200, 60}, [&](Canvas& canvas) {
        canvas.text(words, {10, 10, 200, 60}, {}, colour);
      });
    });
  };
  say("HIHH", theme.ink);
  CHECK(say("HHIH", theme.ink).painted);
  CHECK_FALSE(say("HHIH", theme.ink).painted);
  CHECK(say("HHIH", theme.low).painted);
}

TEST_CASE("nothing is drawn outside a drawing's bounds") {
  Scene scene;
  scene.frame([](Frame& frame) {
    frame.draw({10, 10, 20, 20}, [](Canvas& canvas) { canvas.fill({0, 0, 300, 200}, theme.accent); });
  });

  CHECK(Scene::pixel(15, 15) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(9, 15) == Scene::pixelOf(theme.table));
  CHECK(Scene::pixel(30, 15) == Scene::pixelOf(theme.table));
}

TEST_CASE("a lazy drawing is asked only for what must be painted") {
  Scene scene;
  std::vector<Rect> asked;
  const auto board = [&](std::vector<Rect> changed, double squareAt = 200) {
    asked.clear();
    return scene.frame([&](Frame& frame) {
      frame.drawLazily("board", {0, 0, 100, 100}, changed, [&](Canvas& canvas, const Rect& damage) {
        asked.push_back(damage);
        canvas.fill({0, 0, 100, 100}, theme.paper);
      });
      square(frame, {squareAt, 10, 10, 10});
    });
  };
  board({});
  REQUIRE(asked.size() == 1);
  CHECK(asked[0] == Rect{0, 0, 100, 100});

  CHECK_FALSE(board({}).painted);
  CHECK(asked.empty());

  board({{20, 20, 10, 10}});
  REQUIRE(asked.size() == 1);
  CHECK(asked[0] == Rect{19, 19, 12, 12});

  board({}, 95); // something else moves onto its edge
  REQUIRE(asked.size() == 1);
  CHECK(asked[0] == Rect{95, 10, 5, 10});
}

TEST_CASE("a repaired picture is the one that would be painted from nothing") {
  Scene scene;
  for (unsigned seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    Random random{std::mt19937(seed)};
    Board board;
    for (int i = 0; i < 8; ++i) board.loose.push_back(random.thing());
    for (int i = 0; i < 8; ++i) board.lying.push_back(random.thing());
    scene.frame([&](Frame& frame) { board.draw(frame, {frame.table()}); });

    for (int step = 0; step < 3; ++step) {
      std::vector<Rect> changed;
      Thing& moved = board.lying[random.below(board.lying.size())];
      changed.push_back(moved.place()(moved.bounds()));
      moved = random.thing();
      changed.push_back(moved.place()(moved.bounds()));
      board.loose[random.below(board.loose.size())] = random.thing();
      std::swap(board.loose[random.below(board.loose.size())], board.loose[random.below(board.loose.size())]);
      scene.frame([&](Frame& frame) { board.draw(frame, changed); });
    }
    const auto repaired = Scene::window();
    scene.repaintNext();
    scene.frame([&](Frame& frame) { board.draw(frame, {}); });

    CHECK((repaired == Scene::window()));
  }
}

TEST_CASE("words at a changing scale become sharp once it stands still") {
  Scene scene;
  const auto zoomed = [&](double scale, bool lazily) {
    return scene.frame([&](Frame& frame) {
      const auto zoom = frame.at(Transform::scaling(scale));
      const auto paint = [](Canvas& canvas) {
        canvas.text("Belt de balie", {0, 0, 140, 100}, {.capHeight = 12}, theme.ink);
      };
      if (lazily)
        frame.drawLazily("zoomed", {0, 0, 140, 100}, {}, [&](Canvas& canvas, const Rect&) { paint(canvas); });
      else
        frame.draw({0, 0, 140, 100}, paint);
    });
  };
  for (const bool lazily : {false, true}) {
    CAPTURE(lazily);
    zoomed(1, lazily);
    const double scale = lazily ? 1.37 : 1.53;
    CHECK(zoomed(scale, lazily).again.has_value());
    const auto rough = Scene::window();
    const auto settled = zoomed(scale, lazily);
    CHECK(settled.painted);
    CHECK_FALSE(settled.again);
    CHECK((rough != Scene::window()));
    CHECK_FALSE(zoomed(scale, lazily).painted);
  }
}

TEST_CASE("many new words of what is painted lazily come over several frames, and all of them") {
  Scene scene;
  const auto words = [](Canvas& canvas) {
    for (int i = 0; i < 60; ++i)
      canvas.text(std::to_string(i), {i % 10 * 14.0, i / 10 * 16.0, 14, 16}, {.capHeight = 6}, theme.ink);
  };
  const auto lazily = [&](Frame& frame) {
    frame.drawLazily("words", {0, 0, 140, 100}, {}, [&](Canvas& canvas, const Rect&) { words(canvas); });
  };

  const auto first = scene.frame(lazily);
  CHECK(first.again.has_value());
  const auto some = Scene::window();
  int frames = 1;
  while (scene.frame(lazily).again && frames < 20) ++frames;
  CHECK(frames < 20);
  const auto all = Scene::window();
  CHECK((some != all));
  CHECK_FALSE(scene.frame(lazily).painted);

  Scene atOnce;
  atOnce.frame([&](Frame& frame) { frame.draw({0, 0, 140, 100}, words); });
  CHECK((all == Scene::window()));
}

TEST_CASE("a value on its way asks for frames until it is there") {
  Scene scene;
  std::vector<double> seen;
  const auto frame = [&](double target) {
    return scene.frame([&](Frame& f) { seen.push_back(f.ease("x", target, 0.2)); });
  };
  CHECK_FALSE(frame(0).again);
  CHECK(frame(10).again == scene.now);
  for (int i = 0; i < 4; ++i) {
    scene.now += 0.04;
    CHECK(frame(10).again.has_value());
  }
  scene.now += 0.05;
  CHECK_FALSE(frame(10).again);

  CHECK(seen.front() == 0);
  CHECK(seen.back() == 10);
  for (std::size_t i = 3; i < seen.size(); ++i) CHECK(seen[i] > seen[i - 1]);
}

TEST_CASE("the earliest frame that was asked for is the one told") {
  Scene scene;
  const auto finished = scene.frame([](Frame& frame) {
    frame.again(7);
    frame.again(3);
    frame.again(5);
  });
  CHECK(finished.again == 3.0);
}

TEST_CASE("other sizes, languages and themes repaint everything") {
  Scene scene;
  const auto screen = [](Frame& frame) { square(frame, {10, 20, 30, 40}); };
  constexpr double all = Scene::width * Scene::height;
  scene.frame(screen);

  scene.stage.setLanguage("en");
  CHECK(scene.frame(screen).damagedPixels == all);
  look::Theme dark;
  dark.table = look::rgb(0x101010);
  scene.stage.setTheme(dark);
  CHECK(scene.frame(screen).damagedPixels == all);
  CHECK(Scene::pixel(200, 200) == Scene::pixelOf(dark.table));
  scene.stage.resize({160, 120, 0.5});
  CHECK(scene.frame(screen).damagedPixels == 160 * 120);
  CHECK(scene.stage.table() == Rect{0, 0, 320, 240});
}

TEST_CASE("a back buffer that is known gets only what it lacks") {
  Scene scene;
  const auto at = [&](double x, int age) {
    Frame frame = scene.stage.frame(scene.router, 0);
    square(frame, {x, 100, 10, 10});
    scene.stage.finish(frame, age);
  };
  const auto dirty = [] {
    glClearColor(1, 0, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
  };
  constexpr std::uint32_t dirt = 0xffff00ff;
  at(10, 0);
  at(30, 0);
  dirty();
  at(50, 1); // lacks this frame
  CHECK(Scene::pixel(55, 105) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(35, 105) == Scene::pixelOf(theme.table));
  CHECK(Scene::pixel(15, 105) == dirt);

  dirty();
  at(70, 2); // lacks this one and the one before
  CHECK(Scene::pixel(75, 105) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(35, 105) == Scene::pixelOf(theme.table));
  CHECK(Scene::pixel(15, 105) == dirt);

  dirty();
  at(90, 99); // too old
  CHECK(Scene::pixel(15, 105) == Scene::pixelOf(theme.table));
  CHECK(Scene::pixel(300, 10) == Scene::pixelOf(theme.table));
}

TEST_CASE("one drawing may be larger than the indices of one command") {
  Scene scene;
  scene.frame([](Frame& frame) {
    frame.draw(frame.table(), [](Canvas& canvas) {
      for (int i = 0; i < 4000; ++i) canvas.disc({20.0 + i % 50, 20.0 + i / 80.0}, 12, theme.paper);
      canvas.fill({200, 200, 10, 10}, theme.accent);
    });
  });
  CHECK(Scene::pixel(205, 205) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(40, 40) == Scene::pixelOf(theme.paper));
}

TEST_CASE("the picture can be kept in a file and shown again") {
  Scene scene;
  const auto file = std::filesystem::temp_directory_path() / "journeytable_stage_test.png";
  scene.frame([](Frame& frame) { square(frame, {0, 0, 160, 240}); });
  scene.stage.savePicture(file);
  scene.frame([&](Frame& frame) {
    frame.draw(frame.table(), [&](Canvas& canvas) {
      canvas.fill(frame.table(), theme.paper);
      canvas.picture(file, {100, 100, 32, 24});
      canvas.picture(file.string() + ".missing", {0, 0, 32, 24});
    });
  });

  CHECK(Scene::pixel(105, 110) == Scene::pixelOf(theme.accent));
  CHECK(Scene::pixel(125, 110) == Scene::pixelOf(theme.table));
  CHECK(Scene::pixel(5, 5) == Scene::pixelOf(theme.paper));
  CHECK_THROWS_AS(scene.stage.savePicture("/nowhere/at/all.png"), std::runtime_error);
  std::filesystem::remove(file);
}

TEST_CASE("a part that throws leaves nothing of itself, and the rest is drawn") {
  Scene scene;
  const Rect left{10, 10, 60, 60}, right{200, 10, 60, 60};
  bool throws = true;
  const auto screen = [&](Frame& frame) {
    square(frame, frame.table(), theme.table);
    frame.part("left", [&] {
      const auto here = frame.at(Transform::placed({5, 5}, 1));
      frame.area({.name = "left", .box = left});
      square(frame, left);
      frame.draw(left, [&](Canvas&) {
        if (throws) throw std::logic_error("in the middle of a drawing");
      });
    });
    square(frame, right);
    frame.area({.name = "right", .box = right});
  };

  auto finished = scene.frame(screen);
  REQUIRE(finished.accidents.size() == 1);
  CHECK(finished.accidents[0].part == "left");
  CHECK(scene.router.areas().size() == 1);
  CHECK(scene.pixel(40, 40) == scene.pixelOf(theme.table));
  CHECK(scene.pixel(230, 40) == scene.pixelOf(theme.accent));

  throws = false;
  finished = scene.frame(screen);
  CHECK(finished.accidents.empty());
  CHECK(scene.router.areas().size() == 2);
  CHECK(scene.pixel(230, 40) == scene.pixelOf(theme.accent));
}

TEST_CASE("what cannot be painted is told, and what lies beside it is painted") {
  Scene scene;
  const Rect left{10, 10, 60, 60}, right{200, 10, 60, 60};
  const auto finished = scene.frame([&](Frame& frame) {
    square(frame, frame.table(), theme.table);
    frame.drawLazily("left", left, {}, [](Canvas&, const Rect&) { throw std::length_error("too long"); });
    frame.drawLazily("right", right, {},
                     [&](Canvas& canvas, const Rect&) { canvas.fill(right, theme.accent); });
  });

  REQUIRE(finished.accidents.size() == 1);
  CHECK(finished.accidents[0].part == "left");
  CHECK(scene.pixel(230, 40) == scene.pixelOf(theme.accent));
}

TEST_CASE("a frame that is never finished is forgotten") {
  Scene scene;
  CHECK_THROWS_AS(scene.frame([&](Frame& frame) {
    square(frame, {0, 0, 100, 100}, theme.low);
    throw std::logic_error("half-way");
  }),
                  std::logic_error);

  scene.frame([&](Frame& frame) { square(frame, frame.table(), theme.table); });

  CHECK(scene.pixel(50, 50) == scene.pixelOf(theme.table));
}
