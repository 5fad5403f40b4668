#include "surface/carry.hpp"

#include <doctest/doctest.h>

#include <random>

using base::Point;
using base::Transform;
using surface::Carry;
using touch::Touch;
using Phase = touch::Touch::Phase;

namespace {

Touch told(touch::ContactId finger, Phase phase, Point at, double time = 0) {
  return {.contact = finger, .phase = phase, .position = at, .time = time};
}

void checkSame(const Transform& a, const Transform& b, double most = 1e-6) {
  for (const Point p : {Point{0, 0}, Point{44, 30}, Point{-44, 30}}) CHECK(base::distance(a(p), b(p)) < most);
}

} // namespace

TEST_CASE("one finger in the middle moves and never turns") {
  Carry carry{Transform::placed({100, 100}, 0.5), {.middle = 24}};

  carry.feed(told(1, Phase::Began, {110, 105}));
  carry.feed(told(1, Phase::Moved, {300, 20}));
  carry.feed(told(1, Phase::Moved, {250, 250}));

  checkSame(carry.place(), Transform::placed({240, 245}, 0.5));
}

TEST_CASE("one finger at the rim turns what it drags until it trails behind, and stays on its point") {
  Carry carry{Transform::placed({100, 100}, 0), {.middle = 24}};
  const Point grabbed{40, 0}; // its right rim

  carry.feed(told(1, Phase::Began, {140, 100}));
  Point finger{140, 100};
  for (int i = 0; i < 200; ++i) {
    finger.y += 2; // straight down
    carry.feed(told(1, Phase::Moved, finger));
    CHECK(base::distance(carry.place()(grabbed), finger) < 1e-6);
  }

  CHECK(base::degrees(carry.place().angle()) == doctest::Approx(90).epsilon(0.01));
  CHECK(carry.place()(Point{}).y == doctest::Approx(finger.y - 40).epsilon(0.01));
  CHECK(carry.place().scale() == doctest::Approx(1));
}

TEST_CASE("at the rim a push through the middle does not turn") {
  Carry carry{Transform::placed({100, 100}, 0), {.middle = 24}};

  carry.feed(told(1, Phase::Began, {140, 100}));
  carry.feed(told(1, Phase::Moved, {180, 100}));

  checkSame(carry.place(), Transform::placed({140, 100}, 0));
}

TEST_CASE("two fingers move, turn and scale, each staying on its point") {
  Carry carry{Transform::placed({100, 100}, 0), {.middle = 24, .turn = true, .scale = true}};

  carry.feed(told(1, Phase::Began, {80, 100}));
  carry.feed(told(2, Phase::Began, {120, 100}));
  carry.feed(told(1, Phase::Moved, {300, 260}));
  carry.feed(told(2, Phase::Moved, {300, 340}));

  CHECK(carry.place().scale() == doctest::Approx(2));
  CHECK(base::degrees(carry.place().angle()) == doctest::Approx(90));
  checkSame(carry.place(), Transform::placed({300, 300}, base::pi / 2) * Transform::scaling(2));
}

TEST_CASE("a note is handed over: the first finger leaves while the second holds on") {
  Carry carry{Transform::placed({100, 100}, 0), {.middle = 24}};

  carry.feed(told(1, Phase::Began, {90, 100}));
  carry.feed(told(1, Phase::Moved, {190, 100}));
  carry.feed(told(2, Phase::Began, {210, 100}));
  const Transform together = carry.place();
  CHECK(carry.feed(told(1, Phase::Ended, {190, 100})));
  checkSame(carry.place(), together);
  carry.feed(told(2, Phase::Moved, {310, 150}));

  checkSame(carry.place(), Transform::placed({300, 150}, 0));
  CHECK_FALSE(carry.feed(told(2, Phase::Ended, {310, 150})));
}

TEST_CASE("whatever fingers come and go, nothing jumps") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto real = [&](double low, double high) {
      return std::uniform_real_distribution<double>{low, high}(random);
    };
    Carry carry{Transform::placed({500, 400}, real(-3, 3)) * Transform::scaling(real(0.5, 2)),
                {.middle = 24, .turn = true, .scale = seed % 2 == 0}};
    std::map<touch::ContactId, Point> fingers;
    touch::ContactId next = 1;
    for (int step = 0; step < 120; ++step) {
      const Transform before = carry.place();
      const auto dice = random() % 10;
      if (fingers.empty() || (dice == 0 && fingers.size() < 5)) {
        const Point at = before(Point{real(-44, 44), real(-30, 30)});
        fingers[next] = at;
        carry.feed(told(next++, Phase::Began, at));
        checkSame(carry.place(), before);
      } else {
        auto finger = std::next(fingers.begin(), static_cast<std::ptrdiff_t>(random() % fingers.size()));
        if (dice == 1 || dice == 2) {
          carry.feed(told(finger->first, dice == 1 ? Phase::Ended : Phase::Cancelled, finger->second));
          fingers.erase(finger);
          checkSame(carry.place(), before);
        } else {
          const Point by{real(-3, 3), real(-3, 3)};
          finger->second = finger->second + by;
          carry.feed(told(finger->first, Phase::Moved, finger->second));
          if (fingers.size() > 1) continue;
          // One finger stays where it took hold, and a small move is a small change.
          CHECK(base::distance(carry.place()(before.inverse()(finger->second - by)), finger->second) < 1e-6);
        }
      }
      CHECK(std::isfinite(carry.place().angle()));
      CHECK(carry.place().scale() > 0);
    }
  }
}

TEST_CASE("a thing that is moving when it is let go has its speed, one that was put down has none") {
  Carry thrown{Transform::placed({0, 0}, 0), {}}, put{Transform::placed({0, 0}, 0), {}};
  for (Carry* carry : {&thrown, &put}) {
    carry->feed(told(1, Phase::Began, {0, 0}, 1));
    for (int i = 1; i <= 10; ++i) carry->feed(told(1, Phase::Moved, {20.0 * i, 0}, 1 + 0.01 * i));
  }

  CHECK(thrown.velocity(1.1).x == doctest::Approx(2000));
  CHECK(thrown.velocity(1.1).y == doctest::Approx(0));
  CHECK(put.velocity(1.3) == Point{});
}
