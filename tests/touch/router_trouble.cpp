// Whatever sources and handlers do, every finger has one area and one end.
#include "touch/router_screen.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

using namespace touch_tests;

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
