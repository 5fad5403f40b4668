#include "touch/router.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <utility>

using base::Point;
using touch::Area;
using touch::Contact;
using touch::ContactId;
using touch::Phase;
using touch::Router;
using touch::Touch;

namespace {

const char* word(Touch::Phase phase) {
  switch (phase) {
  case Touch::Phase::Began: return "began";
  case Touch::Phase::Moved: return "moved";
  case Touch::Phase::Held: return "held";
  case Touch::Phase::Ended: return "ended";
  case Touch::Phase::Cancelled: return "cancelled";
  }
  return "";
}

/// A router whose areas write down what they are told: "name finger phase".
struct Screen {
  Router router{};
  std::vector<std::string> told{};
  std::map<std::string, std::vector<Touch>> touches{};

  Area area(const std::string& name, base::Rect box, double reach = 0) {
    return {.name = name, .box = box, .reach = reach, .touch = [this, name](const Touch& touch) {
              told.push_back(name + " " + std::to_string(touch.contact) + " " + word(touch.phase));
              touches[name].push_back(touch);
            }};
  }
  void down(ContactId id, Point at, base::Seconds time = 0) { feed(id, Phase::Began, at, time); }
  void move(ContactId id, Point at, base::Seconds time = 0) { feed(id, Phase::Moved, at, time); }
  void up(ContactId id, Point at, base::Seconds time = 0) { feed(id, Phase::Ended, at, time); }
  void feed(ContactId id, Phase phase, Point at, base::Seconds time) {
    router.feed(Contact{.id = id, .phase = phase, .position = at, .time = time});
  }
  std::vector<std::string> take() { return std::exchange(told, {}); }
};

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("a finger belongs to the topmost area under it, wherever it goes") {
  Screen screen;
  screen.router.show({screen.area("board", {0, 0, 1000, 1000}), screen.area("note", {100, 100, 50, 50})}, 0);

  screen.down(1, {120, 120});
  screen.move(1, {900, 900});
  screen.up(1, {900, 900});

  CHECK(screen.told == Told{"note 1 began", "note 1 moved", "note 1 ended"});
  CHECK_FALSE(screen.touches["note"].back().inside);
  CHECK_FALSE(screen.touches["note"].back().isTap());
}

TEST_CASE("a tap between two frames is a tap") {
  Screen screen;
  screen.router.show({screen.area("key", {0, 0, 20, 20})}, 0);

  screen.down(1, {10, 10}, 1.00);
  screen.up(1, {11, 10}, 1.05);

  REQUIRE(screen.touches["key"].size() == 2);
  CHECK(screen.touches["key"].back().isTap());
  CHECK(screen.touches["key"].back().duration == doctest::Approx(0.05));
  CHECK(screen.touches["key"].back().start == Point{10, 10});
}

TEST_CASE("areas hit exactly go before those within reach, and the nearest of these is taken") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20}, 5), screen.area("b", {26, 0, 20, 20}, 5)}, 0);

  screen.down(1, {22, 10});
  screen.down(2, {24, 10});
  screen.down(3, {10, 40});
  CHECK(screen.take() == Told{"a 1 began", "b 2 began"});

  screen.router.show({screen.area("below", {0, 0, 100, 100}), screen.area("a", {0, 0, 20, 20}, 5)}, 0);
  screen.take();
  screen.down(4, {22, 10});
  CHECK(screen.take() == Told{"below 4 began"});
}

TEST_CASE("a finger on nothing is nobody's until it lifts") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20})}, 0);

  screen.down(1, {50, 50});
  screen.move(1, {10, 10});
  REQUIRE(screen.router.fingers().size() == 1);
  CHECK(screen.router.fingers()[0].area.empty());
  CHECK(screen.router.fingers()[0].position == Point{10, 10});
  screen.up(1, {10, 10});

  CHECK(screen.told.empty());
  CHECK(screen.router.fingers().empty());
}

TEST_CASE("a disabled area keeps fingers from what is below and does nothing") {
  Screen screen;
  auto disabled = screen.area("button", {0, 0, 20, 20});
  disabled.enabled = false;
  screen.router.show({screen.area("below", {0, 0, 20, 20}), disabled}, 0);

  screen.down(1, {10, 10});
  screen.up(1, {10, 10});

  CHECK(screen.told.empty());
}

TEST_CASE("an area that takes no fingers leaves them to what is below") {
  Screen screen;
  auto notice = screen.area("notice", {0, 0, 20, 20});
  notice.takesFingers = false;
  screen.router.show({screen.area("below", {0, 0, 20, 20}), notice}, 0);

  screen.down(1, {10, 10});
  screen.up(1, {10, 10});

  CHECK(screen.told == std::vector<std::string>{"below 1 began", "below 1 ended"});
}

TEST_CASE("an area that moves on keeps its finger, and tells where it is in its own coordinates now") {
  Screen screen;
  screen.router.show({screen.area("note", {0, 0, 20, 20})}, 0);
  screen.down(1, {10, 10});

  auto moved = screen.area("note", {0, 0, 20, 20});
  moved.place = base::Transform::translation({100, 0});
  screen.router.show({moved}, 0);
  screen.move(1, {110, 5});

  CHECK(screen.told == Told{"note 1 began", "note 1 moved"});
  CHECK(screen.touches["note"].back().local == Point{10, 5});
  CHECK(screen.touches["note"].back().inside);
}

TEST_CASE("an area that is gone or disabled is told once that its finger is cancelled") {
  Screen screen;
  auto note = screen.area("note", {0, 0, 20, 20});
  screen.router.show({note}, 0);
  screen.down(1, {10, 10});

  SUBCASE("gone") { screen.router.show({}, 1); }
  SUBCASE("disabled") {
    note.enabled = false;
    screen.router.show({note}, 1);
  }
  note.enabled = true;
  screen.router.show({note}, 2);
  screen.move(1, {12, 10}, 3);
  screen.up(1, {12, 10}, 3);

  CHECK(screen.told == Told{"note 1 began", "note 1 cancelled"});
  CHECK(screen.touches["note"].back().time == 1);
}

TEST_CASE("a finger that stays is told once that it is held") {
  Screen screen;
  screen.router.show({screen.area("note", {0, 0, 20, 20})}, 0);
  screen.down(1, {10, 10}, 1);

  CHECK(screen.router.tick(1.2) == 1 + touch::holdTime);
  CHECK_FALSE(screen.router.tick(1 + touch::holdTime).has_value());
  screen.router.tick(9);
  CHECK(screen.take() == Told{"note 1 began", "note 1 held"});

  screen.down(2, {10, 10}, 10);
  screen.move(2, {10, 10 + touch::tapSlop + 1}, 10.1);
  screen.move(2, {10, 10}, 10.2);
  CHECK_FALSE(screen.router.tick(20).has_value());
  CHECK(screen.take() == Told{"note 2 began", "note 2 moved", "note 2 moved"});
}

TEST_CASE("an area is pressed while one of its fingers is inside, and captured while it has one") {
  Screen screen;
  screen.router.show({screen.area("key", {0, 0, 20, 20}, 5)}, 0);
  CHECK_FALSE(screen.router.isPressed("key"));

  screen.down(1, {10, 10});
  CHECK(screen.router.isPressed("key"));
  screen.move(1, {23, 10});
  CHECK(screen.router.isPressed("key"));
  screen.move(1, {30, 10});
  CHECK_FALSE(screen.router.isPressed("key"));
  CHECK(screen.router.isCaptured("key"));
  screen.down(2, {10, 10});
  CHECK(screen.router.isPressed("key"));

  screen.router.cancelAll(0);
  CHECK_FALSE(screen.router.isPressed("key"));
  CHECK_FALSE(screen.router.isCaptured("key"));
}

TEST_CASE("after cancelling all, fingers are nobody's until they lift") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20}), screen.area("b", {50, 0, 20, 20})}, 0);
  screen.down(1, {10, 10});
  screen.down(2, {60, 10});
  screen.take();

  screen.router.cancelAll(1);
  screen.router.cancelAll(2);
  CHECK_FALSE(screen.router.tick(0.1).has_value()); // none of them is waited for to be held
  screen.move(1, {11, 10}, 3);
  screen.up(1, {11, 10}, 3);
  CHECK(screen.take() == Told{"a 1 cancelled", "b 2 cancelled"});

  screen.down(3, {10, 10}, 4);
  CHECK(screen.take() == Told{"a 3 began"});
}

TEST_CASE("a source that cancels a finger cancels it for its area") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20})}, 0);
  screen.down(1, {10, 10});
  screen.feed(1, Phase::Cancelled, {10, 10}, 1);
  screen.up(1, {10, 10}, 2);

  CHECK(screen.told == Told{"a 1 began", "a 1 cancelled"});
}

TEST_CASE("broken lives of a finger do no harm") {
  Screen screen;
  screen.router.show({screen.area("a", {0, 0, 20, 20})}, 0);
  screen.move(1, {10, 10});
  screen.up(1, {10, 10});
  CHECK(screen.take().empty());

  screen.down(2, {10, 10});
  screen.down(2, {12, 10});
  screen.up(2, {12, 10});
  CHECK(screen.take() == Told{"a 2 began", "a 2 moved", "a 2 ended"});
}

TEST_CASE("the wheel goes to the topmost area that answers to it") {
  Router router;
  std::string turned;
  const auto list = [&](const std::string& name, bool enabled) {
    return Area{.name = name,
                .box = {0, 0, 100, 100},
                .wheel = [&turned, name](
                             const touch::Wheel& wheel) { turned += name + (wheel.steps > 0 ? "+" : "-"); },
                .enabled = enabled};
  };
  const Area note{.name = "note", .box = {0, 0, 100, 100}, .touch = [](const Touch&) {}};

  router.show({list("map", true), list("list", true), note}, 0);
  router.feed(touch::Wheel{{10, 10}, -1});
  router.feed(touch::Wheel{{100, 10}, 1});
  CHECK(turned == "list-");

  router.show({list("map", true), list("list", false)}, 0);
  router.feed(touch::Wheel{{10, 10}, 1});
  CHECK(turned == "list-");
}

TEST_CASE("sixty fingers on sixty keys do not know each other") {
  Screen screen;
  std::vector<Area> keys;
  const auto key = [](int i) { return base::Rect{double(i % 10) * 30, double(i / 10) * 30, 20, 20}; };
  for (int i = 0; i < 60; ++i) keys.push_back(screen.area("key/" + std::to_string(i), key(i)));
  screen.router.show(keys, 0);

  for (int i = 0; i < 60; ++i) screen.down(static_cast<ContactId>(i + 1), key(i).centre(), i * 0.001);
  CHECK(screen.router.fingers().size() == 60);
  CHECK(screen.router.fingers()[59].area == "key/59");
  for (int round = 0; round < 10; ++round)
    for (int i = 0; i < 60; ++i)
      screen.move(static_cast<ContactId>(i + 1), key(i).centre() + Point{1, 0}, 0.1);
  for (int i = 59; i >= 0; --i) screen.up(static_cast<ContactId>(i + 1), key(i).centre(), 0.2);

  for (int i = 0; i < 60; ++i) {
    const auto& touches = screen.touches["key/" + std::to_string(i)];
    REQUIRE(touches.size() == 12);
    CHECK(touches.front().phase == Touch::Phase::Began);
    CHECK(touches.back().isTap());
    for (const auto& touch : touches) CHECK(touch.contact == static_cast<ContactId>(i + 1));
  }
}

TEST_CASE("a handler may show other areas, cancel everything or feed while others are told") {
  Screen screen;
  auto one = screen.area("one", {0, 0, 20, 20}), two = screen.area("two", {50, 0, 20, 20});
  const auto write = one.touch;

  SUBCASE("a tap that changes the screen") {
    one.touch = [&](const Touch& touch) {
      write(touch);
      if (touch.isTap()) screen.router.show({}, touch.time);
    };
    screen.router.show({one, two}, 0);
    screen.down(1, {10, 10});
    screen.down(2, {60, 10});
    screen.up(1, {10, 10});
    CHECK(screen.told == Told{"one 1 began", "two 2 began", "one 1 ended", "two 2 cancelled"});
  }
  SUBCASE("a cancelled area that cancels all and shows itself again") {
    one.touch = [&](const Touch& touch) {
      write(touch);
      if (touch.phase != Touch::Phase::Cancelled) return;
      screen.router.show({screen.area("one", {0, 0, 20, 20}), screen.area("two", {50, 0, 20, 20})}, 1);
      screen.router.cancelAll(1);
    };
    screen.router.show({one, two}, 0);
    screen.down(1, {10, 10});
    screen.down(2, {60, 10});
    screen.router.show({}, 1);
    CHECK(screen.told == Told{"one 1 began", "two 2 began", "one 1 cancelled", "two 2 cancelled"});
  }
  SUBCASE("one that is held cancels the other, which is then not held") {
    one.touch = [&](const Touch& touch) {
      write(touch);
      if (touch.phase == Touch::Phase::Held) screen.router.cancelAll(1);
    };
    screen.router.show({one, two}, 0);
    screen.down(1, {10, 10});
    screen.down(2, {60, 10});
    CHECK_FALSE(screen.router.tick(1).has_value());
    CHECK(screen.told ==
          Told{"one 1 began", "two 2 began", "one 1 held", "one 1 cancelled", "two 2 cancelled"});
  }
  SUBCASE("one that began cancels itself") {
    one.touch = [&](const Touch& touch) {
      write(touch);
      if (touch.phase == Touch::Phase::Began) screen.router.cancelAll(0);
    };
    screen.router.show({one}, 0);
    screen.down(1, {10, 10});
    screen.up(1, {10, 10});
    CHECK(screen.told == Told{"one 1 began", "one 1 cancelled"});
  }
  SUBCASE("one that feeds many fingers") {
    one.touch = [&](const Touch& touch) {
      write(touch);
      if (touch.phase == Touch::Phase::Began && touch.contact == 1)
        for (ContactId id = 100; id < 200; ++id) screen.down(id, {60, 10});
    };
    screen.router.show({one, two}, 0);
    screen.down(1, {10, 10});
    screen.up(1, {10, 10});
    CHECK(screen.router.fingers().size() == 100);
    CHECK(screen.told.back() == "one 1 ended");
  }
}

TEST_CASE("all fingers are told of their end, also where one of those who hold them throws") {
  Router router;
  std::vector<std::string> ended;
  const auto area = [&](const std::string& name, double x) {
    return Area{.name = name, .box = {x, 0, 10, 10}, .touch = [&ended, name](const Touch& touch) {
                  if (touch.phase != Touch::Phase::Cancelled) return;
                  ended.push_back(name);
                  if (name == "a") throw std::logic_error("of its own");
                }};
  };
  const auto touchAll = [&] {
    router.show({area("a", 0), area("b", 20), area("c", 40)}, 0);
    for (ContactId finger = 1; finger <= 3; ++finger)
      router.feed({.id = finger,
                   .phase = Phase::Began,
                   .position = {static_cast<double>(finger) * 20 - 15, 5},
                   .time = 0});
  };

  SUBCASE("everything is cancelled") {
    touchAll();
    CHECK_THROWS_AS(router.cancelAll(1), std::logic_error);
  }
  SUBCASE("their areas are gone") {
    touchAll();
    CHECK_THROWS_AS(router.show({}, 1), std::logic_error);
  }

  CHECK(ended == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("whatever happens, every finger has one area and one end") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return std::uniform_int_distribution<>(0, n - 1)(random); };
    Router router;
    std::map<ContactId, std::string> owner; // of fingers that began and have not ended
    std::set<ContactId> ended, held;
    std::vector<ContactId> down;
    ContactId next = 1;
    double time = 0;
    int depth = 0, wrong = 0, begun = 0, lifted = 0;

    std::function<void()> change;
    const auto areas = [&] {
      std::vector<Area> shown;
      for (int i = below(6); i >= 0; --i) {
        const auto name = "area/" + std::to_string(below(8));
        if (std::any_of(shown.begin(), shown.end(), [&](const Area& a) { return a.name == name; })) continue;
        shown.push_back({.name = name,
                         .box = {double(below(80)), double(below(80)), double(20 + below(50)), 60},
                         .reach = double(below(5)),
                         .touch =
                             [&, name](const Touch& touch) {
                               const auto id = touch.contact;
                               if (touch.phase == Touch::Phase::Began) {
                                 wrong += owner.count(id) || ended.count(id);
                                 owner[id] = name;
                                 ++begun;
                               } else {
                                 wrong += !owner.count(id) || owner[id] != name;
                               }
                               if (touch.phase == Touch::Phase::Held) wrong += !held.insert(id).second;
                               if (touch.phase == Touch::Phase::Ended ||
                                   touch.phase == Touch::Phase::Cancelled) {
                                 owner.erase(id);
                                 wrong += !ended.insert(id).second;
                                 ++lifted;
                               }
                               if (depth < 3 && below(8) == 0) change();
                             },
                         .enabled = below(6) != 0});
      }
      return shown;
    };
    change = [&] {
      ++depth;
      time += 0.05;
      const Point at{double(below(100)), double(below(100))};
      switch (below(10)) {
      case 0: router.show(areas(), time); break;
      case 1:
        if (below(4) == 0) router.cancelAll(time);
        break;
      case 2: router.tick(time); break;
      case 3:
      case 4:
      case 5:
        if (down.size() < 20) {
          down.push_back(next++);
          router.feed(Contact{.id = down.back(), .phase = Phase::Began, .position = at, .time = time});
        }
        break;
      case 6:
      case 7:
        if (!down.empty())
          router.feed(Contact{.id = down[static_cast<std::size_t>(below(int(down.size())))],
                              .phase = Phase::Moved,
                              .position = at,
                              .time = time});
        break;
      default:
        if (!down.empty()) {
          const auto which = down.begin() + below(int(down.size()));
          const auto id = *which;
          down.erase(which);
          router.feed(Contact{.id = id,
                              .phase = below(4) == 0 ? Phase::Cancelled : Phase::Ended,
                              .position = at,
                              .time = time});
        }
      }
      --depth;
    };
    for (int i = 0; i < 3000; ++i) change();
    depth = 3; // handlers keep still from here on
    while (!down.empty()) {
      const auto id = down.back();
      down.pop_back();
      router.feed(Contact{.id = id, .phase = Phase::Ended, .time = time});
    }

    CHECK(wrong == 0);
    CHECK(begun > 100);
    CHECK(begun == lifted);
    CHECK(owner.empty());
    CHECK(router.fingers().empty());
  }
}
