#include "table/sheet.hpp"

#include "support/open_permit.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

using base::Size;
using journey::Edge;
using table::Setting;

namespace {

double share(Size table, Setting setting, const std::set<Edge>& taken) {
  const base::Rect sheet = table::sheetOn(table, setting, taken);
  CHECK(base::intersect(sheet, {0, 0, table.w, table.h}) == sheet);
  return sheet.w * sheet.h / (table.w * table.h);
}

/// Of 16 to 9, by its diagonal in inches.
Size display(double inches) { return {inches * 22.14, inches * 12.45}; }

/// Displays of 43 to 110 inches, and a laptop's, which is laid out as a table of 1200 mm.
const std::vector<Size> tables{{1200, 675}, display(55), display(65), display(86), display(110)};

} // namespace

TEST_CASE("with all pads closed the sheet fills the table, whoever sits where") {
  const std::vector<std::set<Edge>> seatings{
      {},
      {Edge::Bottom},
      {Edge::Bottom, Edge::Top},
      {Edge::Left},
      {Edge::Bottom, Edge::Right, Edge::Top, Edge::Left},
  };
  for (const Size table : tables)
    for (const auto& taken : seatings) {
      INFO("a table of " << table.w << " mm, " << taken.size() << " edges taken");
      CHECK(share(table, Setting::Table, taken) >= 0.8);
      CHECK(share(table, Setting::Wall, taken) >= 0.85);
      CHECK(share(table, Setting::Laptop, taken) >= 0.8);
    }
}

TEST_CASE("the rim is kept where somebody sits, and at the near edge") {
  const Size table = display(65);
  const base::Rect sheet = table::sheetOn(table, Setting::Table, {Edge::Left});
  CHECK(sheet.x == table::rimDepth);
  CHECK(sheet.y == table::lightDepth);
  CHECK(table.w - sheet.right() == doctest::Approx(table::lightDepth));
  CHECK(table.h - sheet.bottom() == doctest::Approx(table::rimDepth));

  const base::Rect wall = table::sheetOn(table, Setting::Wall, {Edge::Left});
  CHECK(wall.x == table::lightDepth);
  // The tabs take the whole near edge: place and action have a row of their own.
  CHECK(table.h - wall.bottom() == doctest::Approx(2 * table::rimDepth));
  CHECK(table.h - table::sheetOn(table, Setting::Wall, {}).bottom() == doctest::Approx(table::rimDepth));
}

TEST_CASE("every step works on the sheet, at a table, before a wall and on a laptop") {
  const std::set<std::string> paper{"brief", "team", "brainstorm", "test", "result"};
  struct Place {
    support::FakeTable::Size size;
    Setting setting;
    double least; ///< of the table
  };
  for (const Place& place :
       {Place{{1920, 1080, 1.334}, Setting::Table, 0.8}, Place{{1920, 1080, 1.0}, Setting::Wall, 0.85},
        Place{{1366, 768, 1366 / 1200.}, Setting::Laptop, 0.8}}) {
    support::FakeTable table(place.size);
    support::openPermit(table);
    table.shell().setSetting(place.setting);
    for (const std::string step : {"brief", "team", "map", "voting", "curve", "plan", "customers", "loop",
                                   "opportunities", "brainstorm", "test", "result"}) {
      INFO(step << " as " << table::nameOf(place.setting));
      table.shell().table()->go(step);
      table.settle();
      CHECK(table.shell().table()->step().fillsTable());
      if (!paper.contains(step)) continue; // the map and its lenses are their board's
      const base::Rect sheet = table.area("sheet").place(table.area("sheet").box);
      CHECK(sheet.w * sheet.h >=
            place.least * table.shell().settings().table.w * table.shell().settings().table.h);
    }
  }
}

TEST_CASE("nothing on the sheet moves when a pad opens over it") {
  support::FakeTable table;
  support::openPermit(table);
  const auto places = [&] {
    std::map<std::string, base::Rect> at;
    for (const touch::Area& area : table.last().areas)
      if (!area.name.starts_with("seat/") && area.name != "saved") at[area.name] = area.place(area.box);
    return at;
  };
  struct Opening {
    std::string step, tap;
  };
  for (const Opening& opening : {Opening{"result", "seat/5"}, Opening{"brainstorm", "seat/5/idea/add"},
                                 Opening{"team", "seat/4"}, Opening{"brief", "brief/goal"}}) {
    INFO(opening.step);
    table.shell().table()->go(opening.step);
    table.settle();
    const auto before = places();
    table.tap(opening.tap);
    for (const auto& place : places()) {
      INFO(place.first);
      if (before.contains(place.first)) CHECK(before.at(place.first) == place.second);
    }
  }
}
