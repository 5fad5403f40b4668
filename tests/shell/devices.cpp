#include "shell/devices/devices.hpp"

#include "support/fake_table.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <utility>

using base::Point;
using base::Transform;
using shell::Calibrating;
using support::FakeTable;
using touch::Contact;
using touch::Phase;

namespace {

/// A panel whose contacts are told by the test, as they come from the device.
struct Told : touch::Source {
  std::vector<Contact> news{};
  touch::Device device{};
  touch::ContactId next = touch::firstPanelContact;
  std::optional<touch::Trouble> wrong{};

  explicit Told(touch::Device it) : device(std::move(it)) {}
  std::string name() const override { return device.name; }
  void poll(base::Seconds, const std::function<void(const Contact&)>& give) override {
    for (const auto& contact : std::exchange(news, {})) give(contact);
  }
  std::vector<touch::Device> devices() const override { return {device}; }
  std::optional<touch::Trouble> trouble() const override { return wrong; }
};

struct Room {
  FakeTable table;
  touch::Panels panels{};
  double now = 1;

  explicit Room(std::string language = "en") : table(FakeTable::Size{}, std::move(language)) {
    const auto size = table.shell().settings().table;
    panels.place(size, {0, 0, size.w, size.h});
    table.shell().setPanels(panels);
  }
  Told& add(const std::string& name, int points) {
    return static_cast<Told&>(panels.add(std::make_unique<Told>(touch::Device{0, name, points}),
                                         {.flickerTime = 0, .silence = 0, .jitterCutoff = 0}));
  }
  /// `at` is what the device sees, on a monitor 1 wide and 1 high.
  void tell(Told& source, Phase phase, Point at, std::optional<base::Size> size = {}) {
    now += 0.008;
    const auto monitor = panels.monitor();
    source.news.push_back({.id = source.next,
                           .phase = phase,
                           .position = {at.x * monitor.w, at.y * monitor.h},
                           .time = now,
                           .size = size});
    if (phase == Phase::Ended) ++source.next;
    panels.poll(now, [](const Contact&) {});
  }
  void tap(Told& source, Point at) {
    tell(source, Phase::Began, at);
    tell(source, Phase::Ended, at);
    table.frame();
  }
  void open() {
    table.tap("start/display");
    table.tap("start/display/touch");
    REQUIRE(table.has("devices"));
  }
  void picture(const std::string& name) {
    if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
      table.picture(std::filesystem::path{folder} / (name + ".png"));
  }
};

/// Touches the crosses as a panel that lies so sees them.
void touchCrosses(Room& room, Told& panel, const Transform& lie,
                  Calibrating::Part part = Calibrating::Part::Whole) {
  Calibrating crosses({.name = panel.device.name});
  crosses.choose(part);
  for (std::size_t i = 0; i < Calibrating::crosses; ++i) room.tap(panel, lie.inverse()(crosses.cross(i)));
}

std::string warning(Room& room) {
  return room.table.has("devices/warning") ? room.table.area("devices/warning").label : "";
}

} // namespace

TEST_CASE("the touch check tells what every device is able to") {
  Room room;
  Told& panel = room.add("ILITEK frame", 20);
  room.add("tracker@127.0.0.1", 0);
  room.add("mouse", 1);
  room.open();
  CHECK(room.table.area("devices/panel/1").label == "ILITEK frame");
  CHECK(room.table.area("devices/panel/1").value ==
        "Follows 20 fingers at once.\nDoes not know how large fingers are.\nNot calibrated.\n");
  CHECK(room.table.area("devices/panel/2").value.find("Does not say how many") == 0);
  CHECK(room.table.area("devices/panel/3").label == "Mouse");
  CHECK_FALSE(room.table.has("devices/calibrate/3"));

  room.tell(panel, Phase::Began, {0.6, 0.5}, base::Size{9, 11});
  for (int i = 1; i <= 30; ++i) room.tell(panel, Phase::Moved, {0.6 + i * 0.001, 0.5}, base::Size{9, 11});
  ++panel.next;
  room.tell(panel, Phase::Began, {0.8, 0.7}, base::Size{80, 60});
  room.table.frame();
  CHECK(room.table.area("devices/panel/1").value.find("Knows how large fingers are. 125 times a second.") !=
        std::string::npos);
  room.picture("touch_check");

  room.table.tap("devices/close");
  CHECK_FALSE(room.table.has("devices"));
  CHECK(room.table.has("start/display"));
}

TEST_CASE("sixty fingers are all shown, the words of none on those of another") {
  Room room;
  Told& panel = room.add("ILITEK frame", 80);
  room.open();
  for (int i = 0; i < 60; ++i, ++panel.next)
    room.tell(panel, Phase::Began, {0.05 + 0.09 * (i % 11), 0.3 + 0.11 * (i / 11) + 0.004 * (i % 5)},
              base::Size{8, 9});
  room.table.frame();
  CHECK(room.panels.list().front().fingers.size() == 60);
  room.picture("touch_check_sixty");
}

TEST_CASE("too few fingers, no panel and one finger through two devices are told") {
  Room room;
  SUBCASE("no panel") {
    room.add("mouse", 1);
    room.open();
    CHECK(warning(room).find("no touch panel") != std::string::npos);
  }
  SUBCASE("another program has the touches") {
    room.add("touch panel", 0).wrong = touch::Trouble::Taken;
    room.add("mouse", 1);
    room.open();
    CHECK(warning(room).find("Another program") == 0);
  }
  SUBCASE("too few") {
    room.add("small", 10);
    room.open();
    CHECK(warning(room).find("10 fingers") != std::string::npos);
  }
  SUBCASE("enough") {
    room.add("large", 16);
    room.open();
    CHECK(warning(room).empty());
  }
  SUBCASE("two devices") {
    Told& one = room.add("one", 40);
    Told& two = room.add("two", 40);
    room.open();
    two.next += 1000;
    room.tell(one, Phase::Began, {0.5, 0.5});
    room.tell(two, Phase::Began, {0.505, 0.5});
    room.table.frame();
    CHECK(warning(room).find("two devices") != std::string::npos);
    room.picture("touch_check_twins");
  }
}

TEST_CASE("a mirrored panel comes right by four crosses, also tomorrow") {
  Room room;
  Told& panel = room.add("frame", 40);
  room.open();
  room.table.tap("devices/calibrate/1");
  REQUIRE(room.table.has("devices/cross/1"));
  room.tap(panel, {0.9, 0.1});
  CHECK(room.table.area("devices/cross/2").value == "next");
  room.picture("calibrating");
  room.table.tap("devices/stop");
  CHECK_FALSE(room.table.has("devices/cross/1"));

  room.table.tap("devices/calibrate/1");
  const Transform mirrored{-1, 0, 0, 1, 1, 0};
  touchCrosses(room, panel, mirrored);
  REQUIRE(room.panels.calibration("frame").has_value());
  CHECK(base::distance((*room.panels.calibration("frame"))(Point{0.2, 0.3}), {0.8, 0.3}) < 1e-9);
  CHECK(room.table.area("devices/panel/1").value.find("Was mirrored.") != std::string::npos);
  room.picture("calibrated");

  touch::Panels tomorrow;
  room.table.shell().setPanels(tomorrow);
  CHECK(tomorrow.calibration("frame").has_value());
  const auto remembered = shell::Memory::read(room.table.shell().settings().memory);
  REQUIRE(remembered.calibrations.size() == 1);
  CHECK(remembered.calibrations[0].device == "frame");

  room.table.shell().setPanels(room.panels);
  room.table.frame();
  room.table.tap("devices/reset/1");
  CHECK_FALSE(room.panels.calibration("frame").has_value());
  CHECK(shell::Memory::read(room.table.shell().settings().memory).calibrations.empty());
}

TEST_CASE("a panel that covers half of the display is given its half") {
  Room room;
  Told& panel = room.add("right", 40);
  room.open();
  room.table.tap("devices/calibrate/1");
  room.tap(panel, {0.5, 0.5}); // what asks for the half is no cross
  room.table.tap("devices/part/right");
  touchCrosses(room, panel, {0.5, 0, 0, 1, 0.5, 0}, Calibrating::Part::Right);

  const auto lie = room.panels.calibration("right");
  REQUIRE(lie.has_value());
  CHECK(base::distance((*lie)(Point{0, 0}), {0.5, 0}) < 1e-9);
  CHECK(base::distance((*lie)(Point{1, 1}), {1, 1}) < 1e-9);
}

TEST_CASE("crosses that were not touched well calibrate nothing") {
  Room room;
  Told& panel = room.add("frame", 40);
  room.open();
  room.table.tap("devices/calibrate/1");
  for (const Point at : {Point{0.1, 0.1}, {0.5, 0.6}, {0.9, 0.9}, {0.1, 0.9}}) room.tap(panel, at);
  CHECK_FALSE(room.panels.calibration("frame").has_value());
  CHECK(warning(room).find("try again") != std::string::npos);
}

TEST_CASE("the facilitator's panel leads to the touch check") {
  Room room("nl");
  room.add("paneel", 40);
  room.table.tap("start/new/five_stages");
  room.table.hold("facilitator/menu");
  room.table.tap("facilitator/tab/settings");
  room.picture("menu_with_touch");
  room.table.tap("facilitator/touch");
  CHECK(room.table.area("devices").label == "Touchcontrole");
}

TEST_CASE("a memory from before there were calibrations is still read") {
  const support::Folder folder;
  const auto file = folder.path() / "memory.json";
  shell::Memory memory;
  memory.language = "en";
  memory.opened({"/a.journey", "A", 1, ""});
  memory.calibrated("frame", Transform{-1, 0, 0, 1, 1, 0});
  memory.calibrated("broken", Transform{0, 0, 0, 0, 0, 0});
  memory.write(file);
  CHECK(shell::Memory::read(file).calibrations.size() == 1);

  const std::string text = support::bytesOf(file);
  const auto from = text.find(",\n    \"calibrations\"");
  REQUIRE(from != std::string::npos);
  std::ofstream(file) << text.substr(0, from) << "\n}\n";
  const auto old = shell::Memory::read(file);
  CHECK(old.language == "en");
  CHECK(old.recent.size() == 1);
  CHECK(old.calibrations.empty());
}
