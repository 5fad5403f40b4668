#include "ui/widgets.hpp"

#include "ui/scene.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace ui;

namespace {

constexpr Rect box{50, 50, 120, 40};

struct Counting {
  Scene scene{};
  int taps = 0;
  bool enabled = true;

  Stage::Finished frame() {
    return scene.frame([&](Frame& frame) {
      button(frame,
             {.name = "go",
              .box = box,
              .label = "Toon de stemmen",
              .emphasis = Emphasis::Primary,
              .enabled = enabled},
             [&] { ++taps; });
    });
  }
};

} // namespace

TEST_CASE("a button answers when the finger lifts on it") {
  Counting table;
  table.frame();

  table.scene.down(1, {100, 60});
  CHECK(table.taps == 0);
  table.scene.up(1, {100, 61});
  CHECK(table.taps == 1);
}

TEST_CASE("a finger that leaves a button does not tap it") {
  Counting table;
  table.frame();
  table.scene.down(1, {100, 60});
  table.scene.up(1, {100, 200});

  CHECK(table.taps == 0);
}

TEST_CASE("a button looks pressed in the next frame, and as before when it is let go") {
  Counting table;
  table.frame();
  const auto still = Scene::window();

  table.scene.down(1, {100, 60});
  CHECK(table.frame().painted);
  CHECK((Scene::window() != still));
  table.scene.up(1, {100, 60});
  CHECK(table.frame().painted);
  CHECK((Scene::window() == still));
}

TEST_CASE("a disabled button takes the finger and does nothing with it") {
  Counting table;
  table.enabled = false;
  const auto finished = table.frame();
  const auto still = Scene::window();
  table.scene.down(1, {100, 60});

  CHECK_FALSE(table.frame().painted);
  table.scene.up(1, {100, 60});
  CHECK(table.taps == 0);
  CHECK((Scene::window() == still));
  REQUIRE(finished.areas.size() == 1);
  CHECK_FALSE(finished.areas[0].enabled);
}

TEST_CASE("assistive tools read what a button says") {
  Scene scene;
  const auto finished = scene.frame([](Frame& frame) {
    button(frame,
           {.name = "vote/7", .box = box, .label = "7", .on = true, .value = "gekozen", .role = "choice"},
           {});
    iconButton(frame, "bin", look::Icon::Bin, {200, 200}, "Prullenbak", {});
    field(frame,
          {.name = "name",
           .box = {10, 100, 200, 30},
           .label = "Naam",
           .text = "Fatima",
           .writing = true,
           .caret = 3},
          {});
  });

  REQUIRE(finished.areas.size() == 3);
  CHECK(finished.areas[0].role == "choice");
  CHECK(finished.areas[0].label == "7");
  CHECK(finished.areas[0].value == "gekozen");
  CHECK(finished.areas[1].label == "Prullenbak");
  CHECK(finished.areas[2].role == "text");
  CHECK(finished.areas[2].value == "Fatima");
}

TEST_CASE("every target is at least as large as a finger needs") {
  Scene scene;
  int taps = 0;
  scene.frame([&](Frame& frame) {
    button(frame, {.name = "small", .box = {100, 100, 6, 6}, .label = "x"}, [&] { ++taps; });
  });
  scene.down(1, {98, 98}); // within the 12 mm around it
  scene.up(1, {98, 98});
  scene.down(2, {94, 94});
  scene.up(2, {94, 94});

  CHECK(taps == 1);
}

TEST_CASE("twenty fingers press twenty buttons at the same time") {
  Scene scene;
  std::map<int, int> taps;
  const auto at = [](int i) { return Point{20.0 + 60 * (i % 5), 30.0 + 50 * (i / 5)}; };
  const auto screen = [&](Frame& frame) {
    for (int i = 0; i < 20; ++i) {
      const auto turned = frame.at(base::Transform::placed(at(i), i * base::pi / 2));
      button(frame, {.name = "button/" + std::to_string(i), .box = base::around({}, {20, 20}), .label = "7"},
             [&taps, i] { ++taps[i]; });
    }
  };
  scene.frame(screen);
  for (int i = 0; i < 20; ++i) scene.down(static_cast<touch::ContactId>(i) + 1, at(i));
  scene.frame(screen);
  for (int i = 0; i < 20; ++i) CHECK(scene.router.isPressed("button/" + std::to_string(i)));
  for (int i = 19; i >= 0; --i) scene.up(static_cast<touch::ContactId>(i) + 1, at(i));

  REQUIRE(taps.size() == 20);
  for (const auto& [button, count] : taps) CHECK(count == 1);
}

TEST_CASE("a turned button is where it is drawn") {
  Scene scene;
  int taps = 0;
  scene.frame([&](Frame& frame) {
    const auto turned = frame.at(base::Transform::placed({300, 20}, base::pi / 2));
    button(frame, {.name = "side", .box = {0, 0, 120, 30}, .label = "Klaar", .on = true}, [&] { ++taps; });
  });

  CHECK(Scene::pixel(290, 130) == Scene::pixelOf(look::Theme{}.ink));
  scene.down(1, {290, 130});
  scene.up(1, {290, 130});
  CHECK(taps == 1);
}
