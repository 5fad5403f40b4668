#include "touch/panels.hpp"

#include <doctest/doctest.h>

#include <utility>

using base::Point;
using base::Transform;
using touch::Contact;
using touch::ContactId;
using touch::Panels;
using touch::Phase;

namespace {

/// A source whose contacts are told by the test.
struct Told : touch::Source {
  std::vector<Contact> news{};
  std::vector<touch::Device> there{};
  std::optional<base::Seconds> again{};

  std::string name() const override { return "told"; }
  void poll(base::Seconds, const std::function<void(const Contact&)>& give) override {
    for (const auto& contact : std::exchange(news, {})) give(contact);
  }
  std::optional<base::Seconds> next() const override { return again; }
  std::vector<touch::Device> devices() const override { return there; }
};

touch::Filters::Settings plain() {
  return {.palmSize = 35, .flickerTime = 0, .silence = 0, .jitterCutoff = 0};
}

/// A table of 1000 by 500 millimetres with a panel and a tracker.
struct Room {
  Panels panels{};
  Told& panel = add({{.number = 7, .name = "frame", .points = 20}});
  Told& tracker = add({{.number = 0, .name = "left"}, {.number = 1, .name = "right"}});
  std::vector<Contact> out{};

  Room() { panels.place({1000, 500}, {0, 0, 1000, 500}); }
  Told& add(std::vector<touch::Device> devices) {
    auto source = std::make_unique<Told>();
    source->there = std::move(devices);
    return static_cast<Told&>(panels.add(std::move(source), plain()));
  }
  void tell(Told& source, unsigned device, ContactId id, Phase phase, Point at, base::Seconds time,
            std::optional<base::Size> size = {}) {
    source.news.push_back(
        {.id = id, .phase = phase, .position = at, .time = time, .size = size, .device = device});
    panels.poll(time, [this](const Contact& contact) { out.push_back(contact); });
  }
  std::string phases(ContactId id) const {
    std::string text;
    for (const auto& contact : out)
      if (contact.id == id) text += "bmec"[static_cast<int>(contact.phase)];
    return text;
  }
  Panels::Panel named(const std::string& name) const {
    for (auto& one : panels.list())
      if (one.name == name) return one;
    FAIL("no panel is called " << name);
    return {};
  }
};

} // namespace

TEST_CASE("every device is calibrated by itself") {
  Room room;
  room.panels.calibrate("right", Transform{0.5, 0, 0, 1, 0.5, 0}); // the right half of the monitor
  room.tell(room.tracker, 0, 1, Phase::Began, {500, 100}, 1);
  room.tell(room.tracker, 1, 2, Phase::Began, {500, 100}, 1);
  room.panels.calibrate("left", Transform{-1, 0, 0, 1, 1, 0});
  room.tell(room.tracker, 0, 1, Phase::Moved, {400, 100}, 2);

  REQUIRE(room.out.size() == 3);
  CHECK(room.out[0].position == Point{500, 100});
  CHECK(room.out[1].position == Point{750, 100});
  CHECK(room.out[2].position == Point{600, 100});
  CHECK(room.named("left").fingers.at(0).position == Point{600, 100});

  room.panels.calibrate("left", {});
  room.tell(room.tracker, 0, 1, Phase::Moved, {300, 100}, 3);
  CHECK(room.out[3].position == Point{300, 100});
}

TEST_CASE("a calibration is about the monitor, wherever the window is on it") {
  Room room;
  room.panels.calibrate("frame", Transform{-1, 0, 0, 1, 1, 0});
  // The window begins 200 millimetres from the left of a monitor of 1000.
  room.panels.place({500, 300}, {-200, -100, 1000, 500});
  room.tell(room.panel, 7, 1, Phase::Began, {0, 50}, 1);
  CHECK(room.out.at(0).position.x == doctest::Approx(600));
  CHECK(room.out.at(0).position.y == doctest::Approx(50));
}

TEST_CASE("one finger through two devices is taken once") {
  Room room;
  room.tell(room.panel, 7, 1, Phase::Began, {100, 100}, 1);
  room.tell(room.tracker, 0, 2, Phase::Began, {110, 90}, 1.03);
  CHECK(room.named("left").fingers.at(0).ignored);
  CHECK_FALSE(room.named("frame").fingers.at(0).ignored);
  room.tell(room.panel, 7, 1, Phase::Moved, {300, 100}, 1.2);
  room.tell(room.tracker, 0, 2, Phase::Moved, {310, 90}, 1.2);
  // The tracker loses it for a moment.
  room.tell(room.tracker, 0, 2, Phase::Ended, {310, 90}, 1.3);
  room.tell(room.tracker, 0, 3, Phase::Began, {312, 90}, 1.35);
  room.tell(room.panel, 7, 1, Phase::Ended, {300, 100}, 2);
  room.tell(room.tracker, 0, 3, Phase::Ended, {312, 90}, 2.1);

  CHECK(room.phases(1) == "bme");
  CHECK(room.phases(2).empty());
  CHECK(room.phases(3).empty());
  CHECK(room.panels.twins() == 2);
}

TEST_CASE("a tap that is over is known when the other device tells it") {
  Room room;
  room.tell(room.tracker, 0, 2, Phase::Began, {100, 100}, 1);
  room.tell(room.tracker, 0, 2, Phase::Ended, {100, 100}, 1.02);
  room.tell(room.panel, 7, 1, Phase::Began, {100, 100}, 1.04);
  room.tell(room.panel, 7, 1, Phase::Ended, {100, 100}, 1.06);
  room.tell(room.panel, 7, 3, Phase::Began, {100, 100}, 1.2);
  CHECK(room.phases(2) == "be");
  CHECK(room.phases(1).empty());
  CHECK(room.phases(3) == "b");
}

TEST_CASE("two fingers of one device, far ones and later ones are two fingers") {
  Room room;
  room.tell(room.panel, 7, 1, Phase::Began, {100, 100}, 1);
  room.tell(room.panel, 7, 2, Phase::Began, {110, 100}, 1);
  room.tell(room.tracker, 0, 3, Phase::Began, {141, 100}, 1);
  room.tell(room.tracker, 0, 4, Phase::Began, {100, 100}, 1.06);
  for (ContactId id = 1; id <= 4; ++id) CHECK(room.phases(id) == "b");
  CHECK(room.panels.twins() == 0);
}

TEST_CASE("the touch check tells what a panel was seen to do") {
  Room room;
  CHECK(room.panels.list().size() == 3);
  CHECK(room.named("frame").points == 20);
  CHECK_FALSE(room.named("frame").tellsSize);

  room.tell(room.panel, 7, 1, Phase::Began, {100, 100}, 1, base::Size{8, 9});
  room.tell(room.panel, 7, 2, Phase::Began, {600, 100}, 1, base::Size{90, 90});
  for (int i = 1; i <= 50; ++i)
    room.tell(room.panel, 7, 1, Phase::Moved, {100 + i * 2., 100}, 1 + i * 0.01, base::Size{8, 9});
  auto panel = room.named("frame");
  CHECK(panel.tellsSize);
  CHECK(panel.most == 2);
  CHECK(panel.rate == doctest::Approx(100).epsilon(0.01));
  REQUIRE(panel.fingers.size() == 2);
  CHECK(panel.fingers[0].rate == doctest::Approx(100).epsilon(0.01));
  CHECK(panel.fingers[0].size == base::Size{8, 9});
  CHECK(panel.fingers[1].ignored); // a palm

  room.tell(room.panel, 7, 1, Phase::Ended, {250, 100}, 2);
  panel = room.named("frame");
  CHECK(panel.fingers.size() == 1);
  CHECK(panel.taps == 1);
  CHECK(panel.tapped == Point{0.25, 0.2});
}

TEST_CASE("a source that wants to be asked again is") {
  Room room;
  room.tracker.again = 42;
  CHECK(room.panels.poll(1, [](const Contact&) {}) == 42);
}

TEST_CASE("a device that went is not listed, and its calibration waits for it") {
  Room room;
  room.panels.calibrate("left", Transform{-1, 0, 0, 1, 1, 0});
  room.tracker.there.clear();
  CHECK(room.panels.list().size() == 1);
  room.tracker.there = {{.number = 9, .name = "left"}};
  room.tell(room.tracker, 9, 1, Phase::Began, {100, 100}, 1);
  CHECK(room.out.at(0).position.x == doctest::Approx(900));
}
