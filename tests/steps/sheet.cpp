#include "steps/sheet.hpp"

#include <doctest/doctest.h>

using base::Size;
using journey::Edge;
using steps::Setting;

namespace {

double share(Size table, Setting setting, const std::set<Edge>& taken) {
  const base::Rect sheet = steps::sheetOn(table, setting, taken);
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
  const base::Rect sheet = steps::sheetOn(table, Setting::Table, {Edge::Left});
  CHECK(sheet.x == steps::rimDepth);
  CHECK(sheet.y == steps::lightDepth);
  CHECK(table.w - sheet.right() == doctest::Approx(steps::lightDepth));
  CHECK(table.h - sheet.bottom() == doctest::Approx(steps::rimDepth));

  const base::Rect wall = steps::sheetOn(table, Setting::Wall, {Edge::Left});
  CHECK(wall.x == steps::lightDepth);
  // The tabs take the whole near edge: place and action have a row of their own.
  CHECK(table.h - wall.bottom() == doctest::Approx(2 * steps::rimDepth));
  CHECK(table.h - steps::sheetOn(table, Setting::Wall, {}).bottom() == doctest::Approx(steps::rimDepth));
}
