#include "shell/panel/menu.hpp"

#include "support/open_permit.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using support::FakeTable;
using support::openPermit;
using support::permitWorkshop;

namespace {

void begin(FakeTable& table) {
  const std::filesystem::path assets = support::sources() / "assets";
  const auto file = table.folder() / "menu.journey";
  document::Document::create(file, permitWorkshop(assets),
                             {.utc = [] { return base::UtcMilliseconds{1790000000000}; }, .seed = 3});
  REQUIRE(table.shell().open(file));
  table.settle();
}

bool isWithin(const base::Rect& box, const base::Rect& all) {
  constexpr double hair = 1e-6;
  return box.x > all.x - hair && box.y > all.y - hair && box.right() < all.right() + hair &&
         box.bottom() < all.bottom() + hair;
}

void picture(FakeTable& table, const std::string& name) {
  if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
    table.picture(std::filesystem::path{folder} / (name + ".png"));
}

} // namespace

TEST_CASE("the facilitator's panel opens when its sign is held, not when it is tapped") {
  FakeTable table;
  begin(table);

  table.tap("facilitator/menu");
  CHECK_FALSE(table.has("facilitator/panel"));
  REQUIRE_FALSE(table.shell().table()->room().notices.texts().empty());
  CHECK(table.shell().table()->room().notices.texts().back() == "Houd vast om te openen");

  table.hold("facilitator/menu");
  CHECK(table.has("facilitator/panel"));
  picture(table, "menu_nl");
}

TEST_CASE("the panel fits in every corner and room, and each thing in it can be hit by itself") {
  struct Place {
    FakeTable::Size size;
    table::Setting setting;
  };
  for (const Place& place : {Place{{1920, 1080, 1.334}, table::Setting::Table},
                             Place{{1920, 1080, 1920 / 1904.}, table::Setting::Wall},
                             Place{{1366, 768, 1366 / 1200.}, table::Setting::Laptop}})
    for (const char* corner : {"1", "2", "3", "4"}) {
      FakeTable table(place.size);
      openPermit(table, 8, false);
      table.shell().setSetting(place.setting);
      table.settle();
      table.down(1, table.seen(std::string{"facilitator/corner/"} + corner));
      table.wait(0.7);
      table.up(1);
      table.settle();
      for (const char* page : {"now", "settings"}) {
        table.tap(std::string{"facilitator/tab/"} + page);
        INFO(table::nameOf(place.setting) << ", corner " << corner << ", " << page);
        const touch::Area& panel = table.area("facilitator/panel");
        const base::Size whole = table.shell().table()->size();
        CHECK(isWithin(panel.place(panel.box), {0, 0, whole.w, whole.h}));
        if (place.setting != table::Setting::Table) CHECK(panel.place.angle() == doctest::Approx(0));
        const auto& all = table.last().areas;
        const auto first = std::ranges::find(all, "facilitator/panel", &touch::Area::name);
        for (auto one = first + 1; one != all.end() && one->place.angle() == panel.place.angle(); ++one) {
          INFO(one->name);
          CHECK(isWithin(one->box, panel.box));
          CHECK(std::min(one->box.w, one->box.h) * one->place.scale() >= 15);
          for (auto other = first + 1; other != one; ++other)
            CHECK_FALSE(one->box.inset(0.01).intersects(other->box));
        }
      }
    }
}

TEST_CASE("before a wall the panel lies over nobody's open pad") {
  FakeTable table({1920, 1080, 1920 / 1904.});
  openPermit(table, 8, false);
  table.shell().setSetting(table::Setting::Wall);
  table.shell().table()->go("map");
  table.settle();
  table.tapTogether({"seat/1", "seat/2", "seat/3", "seat/4", "seat/5", "seat/6", "seat/7", "seat/8"});
  table.hold("facilitator/menu");
  const touch::Area& panel = table.area("facilitator/panel");
  for (int seat = 1; seat <= 8; ++seat) {
    const touch::Area& pad = table.area("seat/" + std::to_string(seat) + "/sheet");
    CHECK_FALSE(panel.place(panel.box).intersects(pad.place(pad.box)));
  }
  picture(table, "menu_wall_pads");
}

TEST_CASE("the panel closes by its sign, by a tap on the bare table, and with the workshop") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");

  SUBCASE("its sign") { table.tap("facilitator/close"); }
  SUBCASE("the bare table") {
    table.go("team"); // nothing lies under its list
    table.tap(base::Point{700, 700});
  }
  SUBCASE("the workshop closes") {
    table.tap("facilitator/tab/settings");
    table.tap("facilitator/close_workshop");
    CHECK(table.shell().table() == nullptr);
    table.tap("start/recent/0");
    REQUIRE(table.shell().table() != nullptr);
  }

  CHECK_FALSE(table.has("facilitator/panel"));
}

TEST_CASE("others go on while the panel is open") {
  FakeTable table;
  begin(table);
  table.shell().table()->go("team");
  table.settle();
  table.hold("facilitator/menu");

  table.go("brief");

  CHECK(table.shell().step() == "brief");
  CHECK(table.has("facilitator/panel"));
}

TEST_CASE("the panel changes language and set-up") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  picture(table, "menu_settings_nl");
  CHECK(table.area("facilitator/close_workshop").label == "Sluit de workshop");

  table.tap("facilitator/language/en");
  CHECK(table.area("facilitator/close_workshop").label == "Close the workshop");

  table.tap("facilitator/display/wall");
  CHECK(table.shell().table()->room().isUpright());
  table.tap("facilitator/display/laptop");
  CHECK(table.shell().table()->room().setting == table::Setting::Laptop);
  CHECK(table.shell().table()->room().isUpright());
  table.tap("facilitator/display/table");
  CHECK_FALSE(table.shell().table()->room().isUpright());

  const double inch = table.shell().diagonalInch();
  table.tap("facilitator/display/plus");
  CHECK(table.shell().diagonalInch() == doctest::Approx(std::round(inch) + 1));
}

TEST_CASE("the panel plans the minutes of the step and starts its clock anew") {
  FakeTable table;
  begin(table);
  const std::string full = table.area("timer").value;
  table.hold("facilitator/menu");

  table.tap("facilitator/minutes/plus");
  CHECK(table.area("timer").value == "25:00");
  table.tap("facilitator/minutes/minus");
  CHECK(table.area("timer").value == full);
  CHECK(full == "20:00");

  table.tap("timer");
  table.wait(65);
  CHECK(table.area("timer").value != full);
  table.tap("facilitator/timer/reset");
  CHECK(table.area("timer").value == full);
}

TEST_CASE("the panel sets the workshop's policies, which can be undone") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  const bool anonymous = table.workshop().brief().anonymous;

  table.tap("facilitator/anonymous");
  CHECK(table.workshop().brief().anonymous == !anonymous);
  CHECK(table.area("facilitator/anonymous").value == (anonymous ? "off" : "on"));
  table.tap("facilitator/undo");
  CHECK(table.workshop().brief().anonymous == anonymous);

  table.tap("facilitator/open_votes");
  CHECK(table.workshop().brief().openVotes);
}

TEST_CASE("the panel sets from which spread votes are marked to be discussed, within the scale") {
  FakeTable table;
  begin(table);
  table.hold("facilitator/menu");
  table.tap("facilitator/tab/settings");
  const auto spread = table.workshop().brief().discussSpread;
  table.tap("facilitator/discuss/plus");
  CHECK(table.workshop().brief().discussSpread == spread + 1);
  for (int i = 0; i < 12; ++i) table.tap("facilitator/discuss/minus");
  CHECK(table.workshop().brief().discussSpread == 1); // what is less is refused
  table.tap("facilitator/undo");
  CHECK(table.workshop().brief().discussSpread == 2);
}
