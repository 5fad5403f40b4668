#include "touch/filters.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>

using base::Point;
using touch::Contact;
using touch::ContactId;
using touch::Filters;
using touch::Phase;

namespace {

Filters::Settings nothing() {
  return {.palmSize = 1e9, .flickerTime = 0, .silence = 0, .jitterCutoff = 0, .jitterBeta = 0};
}

struct Line {
  Filters filters;
  std::vector<Contact> out{};
  std::function<void(const Contact&)> give = [this](const Contact& c) { out.push_back(c); };

  explicit Line(Filters::Settings settings) : filters(std::move(settings)) {}
  void feed(ContactId id, Phase phase, Point at, base::Seconds time, std::optional<base::Size> size = {}) {
    filters.feed({.id = id, .phase = phase, .position = at, .time = time, .size = size}, give);
  }
  void down(ContactId id, Point at, base::Seconds time) { feed(id, Phase::Began, at, time); }
  void move(ContactId id, Point at, base::Seconds time) { feed(id, Phase::Moved, at, time); }
  void up(ContactId id, Point at, base::Seconds time) { feed(id, Phase::Ended, at, time); }
  std::optional<base::Seconds> tick(base::Seconds now) { return filters.tick(now, give); }
  std::string phases(ContactId id) const {
    std::string text;
    for (const auto& c : out)
      if (c.id == id) text += "bmec"[static_cast<int>(c.phase)];
    return text;
  }
};

} // namespace

TEST_CASE("contacts are calibrated, with their sizes") {
  auto settings = nothing();
  settings.calibration = base::Transform::translation({100, 0}) * base::Transform::scaling(2);
  Line line(settings);
  line.feed(1, Phase::Began, {10, 20}, 0, base::Size{5, 6});

  REQUIRE(line.out.size() == 1);
  CHECK(line.out[0].position == Point{120, 40});
  CHECK(line.out[0].size == base::Size{10, 12});
}

TEST_CASE("a contact as large as a palm is no finger") {
  auto settings = nothing();
  settings.palmSize = 35;
  Line line(settings);

  line.feed(1, Phase::Began, {0, 0}, 0, base::Size{20, 50});
  line.feed(1, Phase::Moved, {0, 0}, 0.1, base::Size{20, 20});
  line.up(1, {0, 0}, 0.2);
  CHECK(line.phases(1).empty());

  line.feed(2, Phase::Began, {0, 0}, 1, base::Size{20, 20});
  line.feed(2, Phase::Moved, {0, 0}, 1.1, base::Size{20, 36});
  line.feed(2, Phase::Moved, {0, 0}, 1.2, base::Size{20, 20});
  line.up(2, {0, 0}, 1.3);
  CHECK(line.phases(2) == "bc");
  CHECK(line.out.back().time == 1.1);
}

TEST_CASE("more contacts at once than fingertips fit there are an arm, until they are lifted") {
  Line line(nothing());
  for (ContactId id = 1; id <= 3; ++id) line.down(id, {double(id) * 10, 0}, 0.01 * double(id));
  CHECK(line.out.size() == 3);
  line.down(4, {40, 0}, 0.04);
  line.down(5, {50, 0}, 0.05);
  CHECK(line.filters.ignores(1));
  CHECK(line.filters.ignores(5));
  line.down(6, {60, 0}, 0.06);
  for (ContactId id = 1; id <= 6; ++id) {
    line.move(id, {double(id) * 10, 5}, 0.2);
    line.up(id, {double(id) * 10, 5}, 0.3);
  }

  for (ContactId id = 1; id <= 3; ++id) CHECK(line.phases(id) == "bc");
  CHECK(line.phases(4).empty());
  CHECK(line.phases(5).empty());
  CHECK_FALSE(line.filters.ignores(1));
  CHECK(line.phases(6).empty());

  line.down(7, {30, 0}, 1);
  CHECK(line.phases(7) == "b");
}

TEST_CASE("typing hands, a spread hand and slow fingers are not an arm") {
  Line line(nothing());
  ContactId id = 1;

  SUBCASE("three fingers near each other at once") {
    for (const double x : {0., 18., 36.}) line.down(id++, {x, 0}, 0.001 * x);
  }
  SUBCASE("five fingers of one hand put down together") {
    for (const auto at : {Point{0, 60}, {35, 15}, {60, 0}, {85, 10}, {110, 30}}) line.down(id++, at, 0);
  }
  SUBCASE("many fingers near each other, one after the other") {
    for (int i = 0; i < 20; ++i) line.down(id++, {double(i % 3) * 18, 0}, i * 0.04);
  }
  SUBCASE("taps that were lifted before") {
    for (int i = 0; i < 20; ++i) {
      line.down(id, {double(i % 3) * 18, 0}, i * 0.01);
      line.up(id++, {double(i % 3) * 18, 0}, i * 0.01 + 0.005);
    }
  }
  SUBCASE("sixty people's fingers") {
    for (int i = 0; i < 60; ++i) line.down(id++, {double(i % 10) * 70, double(i / 10) * 70}, 0);
  }

  const auto count = [&](Phase phase) {
    return std::count_if(line.out.begin(), line.out.end(),
                         [&](const Contact& c) { return c.phase == phase; });
  };
  CHECK(count(Phase::Began) == static_cast<long>(id - 1));
  CHECK(count(Phase::Cancelled) == 0);
}

TEST_CASE("what lies still at the edge for long is a sleeve or a cup, until it is lifted") {
  auto settings = nothing();
  settings.table = {1000, 500};
  Line line(settings);
  line.down(1, {500, 490}, 0); // near the edge
  line.down(2, {500, 300}, 0); // in the middle
  line.down(3, {10, 300}, 0);  // near the edge, moving
  line.move(1, {503, 490}, 1); // no finger is quite still
  line.move(3, {10, 310}, 4);
  CHECK(line.tick(4.9) == doctest::Approx(5));
  CHECK(line.phases(1) == "bm");

  CHECK(line.tick(5) == doctest::Approx(9));
  CHECK(line.filters.ignores(1));
  line.move(1, {400, 300}, 6);
  line.up(1, {400, 300}, 7);
  line.up(2, {500, 300}, 8);
  line.up(3, {10, 310}, 8.5);
  CHECK(line.phases(1) == "bmc");
  CHECK(line.phases(2) == "be");
  CHECK(line.phases(3) == "bme");
  CHECK_FALSE(line.tick(100).has_value());
}

TEST_CASE("a resting finger is steadied and a fast one is not held back") {
  auto settings = nothing();
  settings.jitterCutoff = 1.5;
  settings.jitterBeta = 0.05;
  Line line(settings);

  SUBCASE("resting") {
    std::mt19937 random(7);
    std::normal_distribution<> noise(0, 0.5);
    line.down(1, {100, 100}, 0);
    double before = 0, after = 0;
    for (int i = 1; i <= 600; ++i) {
      const Point seen{100 + noise(random), 100 + noise(random)};
      line.move(1, seen, i / 120.);
      before += base::distance(seen, {100, 100});
      after += base::distance(line.out.back().position, {100, 100});
    }
    CHECK(after < before / 2);
  }
  SUBCASE("fast") {
    line.down(1, {0, 0}, 0);
    for (int i = 1; i <= 120; ++i) line.move(1, {i * 1000 / 120., 0}, i / 120.);
    // At one metre per second: what is left behind is less than a frame's way.
    CHECK(line.out.back().position.x > 1000 - 10);
    CHECK(line.out.back().position.x <= 1000);
  }
  SUBCASE("stopped") {
    line.down(1, {0, 0}, 0);
    for (int i = 1; i <= 12; ++i) line.move(1, {i * 5., 0}, i / 120.);
    CHECK(line.out.back().position.x < 59);
    double now = 0.1;
    CHECK(*line.tick(now) > now + 0.03); // it may still move
    for (int i = 0; i < 200; ++i) {
      const auto next = line.tick(now);
      if (!next) break;
      now = std::max(now, *next);
    }
    CHECK(line.out.back().position.x > 59.7);
    CHECK(now < 1);
    CHECK_FALSE(line.tick(now + 1).has_value());
  }
  CHECK(line.phases(1).substr(0, 2) == "bm");
}

TEST_CASE("contacts told at the same time do not upset the steadying") {
  auto settings = nothing();
  settings.jitterCutoff = 1.5;
  Line line(settings);
  line.down(1, {0, 0}, 1);
  line.move(1, {10, 0}, 1);
  line.up(1, {10, 0}, 0.9);

  for (const auto& contact : line.out) {
    CHECK(contact.position.x >= 0);
    CHECK(contact.position.x <= 10);
    CHECK(contact.time == 1);
  }
  CHECK(line.phases(1) == "bme");
}

TEST_CASE("a finger that the panel loses for a moment goes on") {
  auto settings = nothing();
  settings.flickerTime = 0.06;
  Line line(settings);
  line.down(1, {100, 100}, 0);
  line.up(1, {110, 100}, 1);
  line.down(2, {114, 100}, 1.04);
  line.move(2, {120, 100}, 1.1);
  line.up(2, {120, 100}, 1.2);
  line.down(3, {121, 100}, 1.22);
  line.up(3, {130, 100}, 1.3);
  line.tick(2);

  CHECK(line.phases(1) == "bmmme");
  CHECK(line.out.size() == 5);
  CHECK(line.out.back().time == 1.3);
  CHECK(line.out.back().position == Point{130, 100});
}

TEST_CASE("a finger that comes later or elsewhere is another one") {
  auto settings = nothing();
  settings.flickerTime = 0.06;
  Line line(settings);
  line.down(1, {100, 100}, 0);
  line.up(1, {100, 100}, 1);

  SUBCASE("later") { line.down(2, {100, 100}, 1.07); }
  SUBCASE("elsewhere") { line.down(2, {109, 100}, 1.01); }
  line.tick(2);

  CHECK(line.phases(1) == "be");
  CHECK(line.phases(2) == "b");
}

TEST_CASE("a key that is pressed again is pressed again, however late a slow machine learns of it") {
  Line line({.silence = 0});
  SUBCASE("while the finger was steadied for later frames") {
    line.down(1, {100, 100}, 1.0);
    line.move(1, {101, 100}, 1.01);
    line.tick(1.05);
    line.tick(1.3);
    line.up(1, {101, 100}, 1.1);
    line.down(2, {101, 100}, 1.25);
  }
  SUBCASE("while its end waited for that of another finger") {
    line.down(1, {100, 100}, 1.0);
    line.down(9, {500, 100}, 1.0);
    line.up(9, {500, 100}, 1.24);
    line.up(1, {100, 100}, 1.1);
    line.down(2, {100, 100}, 1.25);
  }
  line.tick(2);
  CHECK(line.phases(1).back() == 'e');
  CHECK(line.phases(2) == "b");
}

TEST_CASE("an end that is held back comes in time, in order, with its own time") {
  auto settings = nothing();
  settings.flickerTime = 0.06;
  Line line(settings);
  line.down(1, {0, 0}, 0);
  line.down(2, {100, 0}, 0);
  line.up(2, {100, 0}, 1.00);
  line.up(1, {0, 0}, 1.01);
  CHECK(line.tick(1.02) == doctest::Approx(1.06));
  CHECK(line.out.size() == 2);

  CHECK(line.tick(1.06) == doctest::Approx(1.07));
  REQUIRE(line.out.size() == 3);
  CHECK(line.out[2].id == 2);
  CHECK(line.out[2].time == 1.00);

  // What comes later takes it along even where nobody ticks.
  line.down(3, {500, 0}, 1.5);
  REQUIRE(line.out.size() == 5);
  CHECK(line.out[3].id == 1);
  CHECK(line.out[4].id == 3);
  CHECK_FALSE(line.tick(1.6).has_value());
}

TEST_CASE("a cancelled finger is cancelled at once") {
  auto settings = nothing();
  settings.flickerTime = 0.06;
  Line line(settings);
  line.down(1, {0, 0}, 0);
  line.feed(1, Phase::Cancelled, {0, 0}, 1);
  line.down(2, {0, 0}, 1.01);

  CHECK(line.phases(1) == "bc");
  CHECK(line.phases(2) == "b");
}

TEST_CASE("a source that falls silent loses its fingers, through all stages") {
  Filters::Settings settings;
  settings.silence = 5;
  Line line(settings);
  line.down(1, {0, 0}, 0);
  line.down(2, {100, 0}, 1);
  CHECK(line.tick(5.9) == 6);
  CHECK(line.phases(1) == "b");

  line.tick(6);
  line.move(1, {0, 0}, 7);
  line.up(1, {0, 0}, 7);
  line.tick(8);
  CHECK(line.phases(1) == "bc");
  CHECK(line.phases(2) == "bc");
  CHECK_FALSE(line.tick(100).has_value());
}

TEST_CASE("a source that may be silent keeps its fingers") {
  auto settings = nothing();
  Line line(settings);
  line.down(1, {0, 0}, 0);

  CHECK_FALSE(line.tick(1000).has_value());
  CHECK(line.phases(1) == "b");
}

TEST_CASE("positions that are no numbers never pass, and end nothing less") {
  Line line(nothing());
  const double nan = std::nan("");
  line.down(1, {nan, 0}, 0);
  line.down(2, {1, 2}, 0);
  line.move(2, {0, nan}, 0.1);
  line.up(2, {nan, nan}, 0.2);

  CHECK(line.phases(1).empty());
  CHECK(line.phases(2) == "bme");
  for (const auto& contact : line.out) CHECK(contact.position == Point{1, 2});
}

TEST_CASE("whatever a source tells, every finger that comes out begins once and ends once") {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return std::uniform_int_distribution<>(0, n - 1)(random); };
    Filters::Settings settings;
    settings.silence = seed % 2 ? 5 : 0;
    Line line(settings);
    double time = 0;
    std::set<ContactId> used; // an id is never used again: the one promise that sources keep here
    for (int i = 0; i < 3000; ++i) {
      time += below(200) == 0 ? 6 : below(20) * 0.002;
      const auto id = static_cast<ContactId>(1 + i / 20 + below(10));
      if (used.count(id)) continue;
      std::optional<base::Size> size;
      if (below(3) == 0) size = base::Size{double(below(40)), 10};
      const auto phase = static_cast<Phase>(below(4));
      if (phase == Phase::Ended || phase == Phase::Cancelled) used.insert(id);
      line.feed(id, phase, {double(below(150)), double(below(150))}, time, size);
      if (below(3) == 0) line.tick(time);
    }
    for (ContactId id = 1; id < 200; ++id)
      if (!used.count(id)) line.up(id, {0, 0}, time);
    line.tick(time + 10);

    std::set<ContactId> begun, down;
    int wrong = 0;
    for (const auto& contact : line.out) {
      if (contact.phase == Phase::Began) {
        wrong += !begun.insert(contact.id).second;
        down.insert(contact.id);
      } else {
        wrong += !down.count(contact.id);
        if (contact.phase != Phase::Moved) down.erase(contact.id);
      }
    }
    CHECK(wrong == 0);
    CHECK(begun.size() > 30);
    CHECK(down.empty());
  }
}
