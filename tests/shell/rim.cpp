#include "shell/rim/rim.hpp"

#include "shell/rim/light.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace support;

namespace {

void begin(FakeTable& table, const std::string& step = "map") {
  openPermit(table, 8, false);
  table.shell().table()->go(step);
  table.settle();
}

base::Rect boxOf(FakeTable& table, const std::string& name) {
  const touch::Area& area = table.area(name);
  return area.place(area.box);
}

/// What a finger meets there.
std::string topmostAt(const FakeTable& table, base::Point at) {
  const auto& all = table.last().areas;
  const auto top = std::find_if(all.rbegin(), all.rend(), [&](const touch::Area& area) {
    return area.takesFingers && area.distance(at) == 0;
  });
  return top == all.rend() ? std::string{} : top->name;
}

} // namespace

TEST_CASE("The place says phase and step in two opposite corners, and unfolds into the way") {
  for (const char* side : {"", "far/"}) {
    FakeTable table;
    begin(table);
    CHECK(table.area(side + std::string{"place"}).label == "1.0 Kaart");
    CHECK_FALSE(table.has(side + std::string{"step/team"}));

    table.tap(side + std::string{"place"});
    keepPicture(table, *side == 0 ? "way_near" : "way_far");
    CHECK(table.area(side + std::string{"step/map"}).value == "now");
    table.tap(side + std::string{"step/team"});

    CHECK(table.shell().step() == "team");
    CHECK_FALSE(table.has(side + std::string{"step/team"}));
    CHECK(table.area(side + std::string{"place"}).label == "Vooraf Team");
  }
}

TEST_CASE("On a wall and a laptop everything is said once") {
  for (const table::Setting setting : {table::Setting::Wall, table::Setting::Laptop}) {
    FakeTable table;
    begin(table);
    table.shell().setSetting(setting);
    table.settle();
    CHECK(table.has("place"));
    CHECK_FALSE(table.has("far/place"));
    keepPicture(table, std::string{"rim_"} + std::string{table::nameOf(setting)});
  }
}

TEST_CASE("On a wall and a laptop open pads leave the place, the time and the action free") {
  struct Place {
    FakeTable::Size size;
    table::Setting setting;
  };
  const std::vector<std::string> rim{
      "place", "timer", "saved", "facilitator/menu", "park", "facilitator/undo", "help", "facilitator/redo",
      "next"};
  const std::map<std::string, std::string> papers{
      {"place", "way"}, {"help", "help/sheet"}, {"park", "parking"}};
  for (const Place& place : {Place{{1920, 1080, 1920 / 1904.}, table::Setting::Wall},
                             Place{{1366, 768, 1366 / 1200.}, table::Setting::Laptop}}) {
    FakeTable table(place.size);
    begin(table);
    table.shell().setSetting(place.setting);
    table.settle();
    table.tapTogether({"seat/1", "seat/2", "seat/3", "seat/4", "seat/5", "seat/6", "seat/7", "seat/8"});
    table.settle();
    REQUIRE(table.shell().table()->seats().all().size() == 8);
    keepPicture(table, std::string{"rim_pads_"} + std::string{table::nameOf(place.setting)});
    for (const std::string& name : rim) {
      INFO(table::nameOf(place.setting) << ": " << name);
      CHECK(topmostAt(table, table.at(name)) == name);
    }

    // What unfolds from there covers nobody's pad, and no pad covers it.
    for (const auto& unfolds : papers) {
      table.tap(unfolds.first);
      const base::Rect lies = boxOf(table, unfolds.second);
      for (int seat = 1; seat <= 8; ++seat) {
        INFO(unfolds.second << " and seat " << seat);
        CHECK_FALSE(lies.intersects(boxOf(table, "seat/" + std::to_string(seat) + "/sheet").inset(0.5)));
      }
      table.tap(unfolds.first);
    }
  }
}

TEST_CASE("What unfolds at a table lies beside and above open pads, and goes back when they are closed") {
  const std::map<std::string, std::string> papers{
      {"place", "way"}, {"help", "help/sheet"}, {"park", "parking"}, {"search", "search/sheet"}};
  for (const std::string side : {"", "far/"})
    for (const auto& unfolds : papers) {
      FakeTable table;
      begin(table);
      table.tap(side + unfolds.first);
      const base::Rect low = boxOf(table, side + unfolds.second);
      table.tap(side + unfolds.first);
      std::vector<std::string> seats;
      for (int seat = 1; seat <= 8; ++seat) seats.push_back("seat/" + std::to_string(seat));
      table.tapTogether(seats);
      table.settle();
      table.tap(side + unfolds.first);
      keepPicture(table, "unfolded_" + unfolds.first + (side.empty() ? "" : "_far"));
      const base::Rect lies = boxOf(table, side + unfolds.second);
      for (const std::string& seat : seats) {
        INFO(side << unfolds.second << " and " << seat);
        CHECK_FALSE(lies.intersects(boxOf(table, seat + "/sheet").inset(0.5)));
      }
      const base::Rect all{0, 0, 1920 / 1.334, 1080 / 1.334};
      CHECK(base::intersect(lies, all) == lies);
      if (unfolds.first == "search") continue; // it has a keyboard of its own
      for (const std::string& seat : seats) table.tap(seat + "/close");
      CHECK(boxOf(table, side + unfolds.second).centre().x == doctest::Approx(low.centre().x));
      CHECK(boxOf(table, side + unfolds.second).centre().y == doctest::Approx(low.centre().y));
    }
}

TEST_CASE("What unfolds before a wall comes down with the last pad, not with each") {
  FakeTable table({1920, 1080, 1920 / 1904.});
  begin(table);
  table.shell().setSetting(table::Setting::Wall);
  table.settle();
  table.tap("place");
  const double low = boxOf(table, "way").bottom();
  table.tapTogether({"seat/1", "seat/2"});
  const double high = boxOf(table, "way").bottom();
  CHECK(high < low - 60);
  table.tap("seat/1/close");
  CHECK(boxOf(table, "way").bottom() == doctest::Approx(high));
  table.tap("seat/2/close");
  CHECK(boxOf(table, "way").bottom() == doctest::Approx(low));
}

TEST_CASE("The way folds by itself, not while somebody has a finger on it, and others work on beside it") {
  FakeTable table;
  begin(table);
  table.tap("place");
  table.down(1, table.at("way") + base::Point{0, 0});
  table.wait(40);
  CHECK(table.has("way"));
  table.up(1);
  table.tap("seat/1");
  CHECK(table.shell().table()->seats().all().size() == 1);
  CHECK(table.has("way"));
  table.wait(31);
  CHECK_FALSE(table.has("way"));
}

TEST_CASE("The light drains to the middle, is late in the last two minutes, and grows back over time") {
  FakeTable table;
  begin(table);
  auto& document = table.document();
  shell::Timer timer(document, "map");
  const base::UtcMilliseconds start = 1'000'000;
  timer.round(600, start);
  CHECK(shell::litPart(timer, start) == doctest::Approx(1));
  CHECK(shell::litPart(timer, start + 300'000) == doctest::Approx(0.5));
  CHECK_FALSE(timer.isLate(start + 479'000));
  CHECK(timer.isLate(start + 481'000));
  CHECK(shell::litPart(timer, start + 600'000) == doctest::Approx(0));
  CHECK(shell::litPart(timer, start + 900'000) == doctest::Approx(0.5));
  CHECK(shell::clockText(table.shell().words(), timer.left(start + 640'000)) == "+0:40");
}

TEST_CASE("A round goes by half minutes from 0:30, in any step, and reads the same wherever one looks") {
  FakeTable table;
  begin(table, "brief");
  table.tap("place");
  table.tap("way/round/30");
  CHECK(table.area("timer").value == "0:30");
  CHECK(table.area("far/timer").value == table.area("timer").value);
  table.tap("way/minus"); // no shorter than the shortest
  CHECK(shell::Timer(table.document(), "brief").length() == 30);
  table.tap("way/plus");
  CHECK(shell::Timer(table.document(), "brief").length() == 60);
  table.tap("way/more");
  CHECK(shell::Timer(table.document(), "brief").length() == 360);
  CHECK(shell::Timer(table.document(), "brief").isRunning());
}

TEST_CASE("A time that is over gets the minutes that are added, and no tap makes it over") {
  FakeTable table;
  begin(table);
  shell::Timer timer(table.document(), "map");
  timer.round(60, 0);
  timer.lengthen(300, 1'200'000); // 19 minutes over
  CHECK(timer.left(1'200'000) == doctest::Approx(-840));
  timer.round(60, 0);
  timer.lengthen(-30, 50'000); // 10 seconds left
  CHECK(timer.left(50'000) == doctest::Approx(0));
  CHECK(timer.length() == doctest::Approx(30));
}

TEST_CASE("The way tells how long people were at a step, beside what was planned") {
  FakeTable table;
  begin(table);
  for (int i = 0; i < 31; ++i) table.wait(4);
  table.tap("place");
  const auto stops = table.shell().table()->stops();
  const auto here = std::ranges::find_if(stops, [](const shell::Stop& stop) { return stop.now; });
  REQUIRE(here != stops.end());
  CHECK(here->name == "map");
  CHECK(here->usedMinutes() == 2);

  table.go("team");
  table.shell().close();
  REQUIRE(table.shell().open(table.folder() / "permit.journey"));
  const auto after = table.shell().table()->stops();
  CHECK(std::ranges::find(after, "map", &shell::Stop::name)->usedMinutes() == 2);
}

TEST_CASE("Help unfolds the step's sentence, three drawings and the sample") {
  FakeTable table;
  begin(table, "voting");
  table.tap("help");
  CHECK(table.areas("help/hand/").size() == 3);
  CHECK(table.has("help/sample"));
  keepPicture(table, "help_voting");
  table.tap("far/help");
  CHECK(table.areas("far/help/hand/").size() == 3);
  table.tap("help");
  CHECK_FALSE(table.has("help/sheet"));
}

TEST_CASE("The facilitator's panel opens by a tap from the way, facing whoever unfolded it") {
  FakeTable table;
  begin(table);
  table.tap("far/place");
  table.tap("far/way/facilitator");
  REQUIRE(table.has("facilitator/panel"));
  CHECK(std::abs(table.area("facilitator/panel").place.angle()) == doctest::Approx(base::pi));
}

TEST_CASE("Nothing in the rim overlaps what is beside it, in any step and language") {
  for (const char* language : {"nl", "en"}) {
    FakeTable table(FakeTable::Size{}, language);
    begin(table);
    for (const shell::Stop& stop : table.shell().table()->stops()) {
      table.shell().table()->go(stop.name);
      table.settle();
      std::vector<std::string> names{
          "place", "timer", "saved", "facilitator/menu", "facilitator/undo", "facilitator/redo", "help"};
      if (table.has("next")) names.emplace_back("next");
      for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        INFO(stop.name << ": " << names[i] << " and " << names[i + 1]);
        CHECK(boxOf(table, names[i]).right() <= boxOf(table, names[i + 1]).x + 0.01);
      }
      CHECK(boxOf(table, names.back()).right() <= table.shell().settings().table.w - 35);
    }
  }
}

TEST_CASE("A sound tells once that the time is over, where the facilitator wants it") {
  int heard = 0;
  FakeTable table(FakeTable::Size{}, "nl", [&heard] { ++heard; });
  begin(table);
  table.tap("place");
  table.tap("way/round/30");
  table.wait(29);
  CHECK(heard == 0);
  table.wait(3);
  CHECK(heard == 1);
  table.wait(5);
  CHECK(heard == 1);

  table.shell().memory().sound = false;
  table.tap("place"); // the way has folded by itself
  table.tap("way/round/30");
  table.wait(32);
  CHECK(heard == 1);
}
