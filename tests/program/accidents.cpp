#include "program/tabletop.hpp"
#include "support/fake_table.hpp"
#include "support/offscreen_gl.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <new>

using touch::Phase;

namespace {

/// The program but for its window, whose clock throws what it is told to throw: drawing asks it in every
/// frame of the bar and of the curve.
struct Broken {
  support::Folder folder;
  support::OffscreenGl gl{1280, 720};
  std::function<void()> accident = [] {};
  int asked = 0; ///< for the time, since a frame began
  program::Tabletop tabletop{{.assets = support::sources() / "assets",
                              .workshops = folder.path() / "workshops",
                              .memory = folder.path() / "memory.json",
                              .marks = folder.path() / "marks",
                              .copies = folder.path() / "copies",
                              .table = {1280, 720},
                              .utc =
                                  [this] {
                                    if (++asked > 1) accident(); // the table itself asks first in a frame
                                    return base::UtcMilliseconds{1790000000000};
                                  },
                              .seed = 7,
                              .language = "en"},
                             {1280, 720, 1},
                             {}};
  base::Seconds now = 100;
  touch::ContactId finger = 1;

  Broken() {
    const auto file = folder.path() / "permit.journey";
    document::Document::create(file, support::permitWorkshop(support::sources() / "assets"),
                               {.utc = [] { return base::UtcMilliseconds{1790000000000}; }});
    REQUIRE(tabletop.shell().open(file));
    settle();
  }

  void settle() {
    for (int i = 0; i < 60; ++i, now += 1. / 60) {
      asked = 0;
      tabletop.draw(now);
    }
  }
  bool has(const std::string& area) const { return tabletop.find(area).has_value(); }
  void tap(const std::string& area) {
    const auto at = tabletop.find(area);
    REQUIRE_MESSAGE(at, area);
    tabletop.feed({.id = ++finger, .phase = Phase::Began, .position = *at, .time = now});
    tabletop.feed({.id = finger, .phase = Phase::Ended, .position = *at, .time = now + 0.05});
    settle();
  }
  void go(const std::string& step) {
    tap("place");
    tap("step/" + step);
  }
  std::string label(const std::string& name) {
    const auto& areas = tabletop.router().areas();
    const auto found = std::ranges::find(areas, name, &touch::Area::name);
    return found == areas.end() ? "" : found->label + found->value;
  }
};

} // namespace

TEST_CASE("a step that cannot be drawn is told once, and the others can be reached") {
  Broken broken;
  SUBCASE("a mistake of ours") {
    broken.accident = [] { throw std::logic_error("vector::_M_range_check"); };
  }
  SUBCASE("no memory") {
    broken.accident = [] { throw std::bad_alloc(); };
  }
  SUBCASE("a disk that says no") {
    broken.accident = [] { throw std::system_error(std::make_error_code(std::errc::io_error), "read"); };
  }

  broken.go("curve");
  REQUIRE(broken.tabletop.shell().hasMessage());
  const std::string told = broken.label("message");
  CHECK(told.find("{0}") == std::string::npos);
  CHECK(told.find("::") == std::string::npos);
  CHECK(told.find("bad_alloc") == std::string::npos);
  CHECK(told.find("saved") != std::string::npos);
  CHECK(broken.has("step/failed"));

  broken.tap("message/close");
  CHECK_FALSE(broken.tabletop.shell().hasMessage());
  CHECK(broken.has("step/failed"));
  CHECK(broken.tabletop.shell().table()->document().flush());

  broken.go("result");
  CHECK(broken.tabletop.shell().step() == "result");
  CHECK_FALSE(broken.has("step/failed"));
  CHECK(broken.has("export/all"));

  broken.accident = [] {};
  broken.go("curve");
  CHECK_FALSE(broken.has("step/failed"));
  CHECK(std::ranges::any_of(broken.tabletop.router().areas(),
                            [](const touch::Area& area) { return area.name.starts_with("curve/"); }));
}

TEST_CASE("what is asked and fails is told every time, and changes nothing") {
  Broken broken;
  broken.tabletop.shell().memory().shortcuts = true; // else keys that nothing is written with do nothing
  const auto before = broken.tabletop.shell().table()->document().revision();
  broken.accident = [] { throw std::out_of_range("map::at"); };

  for (int i = 0; i < 2; ++i) {
    broken.tabletop.shell().guard([&] { broken.tabletop.shell().press(shell::Key::Timer); });
    broken.settle();

    CHECK(broken.tabletop.shell().hasMessage());
    CHECK(broken.label("message").find("map::at") == std::string::npos);
    broken.tap("message/close");
    CHECK_FALSE(broken.tabletop.shell().hasMessage());
  }
  CHECK(broken.tabletop.shell().table()->document().revision() == before);
}

TEST_CASE("what comes later comes, also where one of it fails") {
  Broken broken;
  bool came = false;
  broken.tabletop.shell().later([] { throw std::logic_error("first"); });
  broken.tabletop.shell().later([&] { came = true; });

  broken.settle();

  CHECK(came);
  CHECK(broken.tabletop.shell().hasMessage());
}
