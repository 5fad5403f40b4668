#include "steps/board/layout.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <random>
#include <set>

using base::Rect;
using base::Size;
using journey::Outline;
using steps::BoardLayout;

namespace {

constexpr Size sheet{1120, 430};

/// A map with so many touchpoints, needs and expectations under its steps, one stage to each.
struct Map {
  struct Column {
    std::size_t touchpoints = 0, needs = 0, expectations = 0;
  };
  std::deque<journey::Stage> stages{};
  std::deque<journey::Step> steps{};
  std::deque<journey::Touchpoint> touchpoints{};
  std::deque<journey::Note> notes{};
  Outline outline{};

  explicit Map(const std::vector<Column>& columns, bool named = true) {
    for (const auto& column : columns) {
      const auto id = static_cast<std::int64_t>(steps.size() + 1);
      auto& step = steps.emplace_back();
      step.id = base::Id<journey::Step>{id};
      step.name = named ? "step" : "";
      Outline::StepPart part{.step = &step, .touchpoints = {}, .needs = {}, .expectations = {}};
      for (std::size_t i = 0; i < column.touchpoints; ++i) {
        auto& touchpoint = touchpoints.emplace_back();
        touchpoint.id = base::Id<journey::Touchpoint>{static_cast<std::int64_t>(touchpoints.size())};
        part.touchpoints.push_back(&touchpoint);
      }
      const auto fill = [&](std::size_t count, std::vector<const journey::Note*>& lane) {
        for (std::size_t i = 0; i < count; ++i) {
          auto& note = notes.emplace_back();
          note.id = base::Id<journey::Note>{static_cast<std::int64_t>(notes.size())};
          lane.push_back(&note);
        }
      };
      fill(column.needs, part.needs);
      fill(column.expectations, part.expectations);
      auto& stage = stages.emplace_back();
      stage.id = base::Id<journey::Stage>{id};
      outline.stages.push_back({.stage = &stage, .steps = {std::move(part)}});
    }
  }
  BoardLayout layOut(std::optional<BoardLayout::Rows> before = {}) const {
    return steps::layOut(outline, sheet, {}, before);
  }
};

/// How large the map is seen when all of it is.
double scaleOf(const BoardLayout& layout) {
  return std::min(sheet.w / layout.size.w, sheet.h / layout.size.h);
}

std::vector<double> widthsOf(const BoardLayout& layout) {
  std::vector<double> widths;
  for (const auto& stage : layout.stages)
    for (const auto& column : stage.columns) widths.push_back(column.box.w);
  return widths;
}

bool holds(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

} // namespace

TEST_CASE("everything lies in its column, beside everything else, and the map has the shape of its sheet") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round);
    std::vector<Map::Column> columns(1 + random() % 14);
    for (auto& column : columns) column = {random() % 9, random() % 4, random() % 3};
    if (round % 10 == 0) columns.front().touchpoints = 60 + random() % 200;
    const Map map(columns, round % 2 == 0);
    const auto layout = map.layOut();
    CHECK(layout.size.w / layout.size.h == doctest::Approx(sheet.w / sheet.h).epsilon(0.001));
    CHECK(scaleOf(layout) <= 1.0001);
    double x = 0;
    for (const auto& stage : layout.stages)
      for (const auto& column : stage.columns) {
        CHECK(column.box.x == doctest::Approx(x));
        x = column.box.right();
        std::vector<Rect> boxes{column.add, column.needs.add, column.expectations.add};
        for (const auto& cell : column.cells) {
          CHECK(holds(column.region.inset(-0.001), cell.box));
          boxes.push_back(cell.box);
        }
        for (const auto* lane : {&column.needs, &column.expectations}) {
          CHECK(holds(lane->box.inset(-0.001), lane->add));
          for (const auto& cell : lane->notes) {
            CHECK(holds(lane->box.inset(-0.001), cell.box));
            boxes.push_back(cell.box);
          }
        }
        bool apart = true;
        for (std::size_t i = 0; i < boxes.size(); ++i)
          for (std::size_t j = i + 1; j < boxes.size(); ++j) apart = apart && !boxes[i].intersects(boxes[j]);
        CHECK(apart);
      }
    CHECK(x == doctest::Approx(layout.size.w));
  }
}

TEST_CASE("as long as there is room all columns are of one width, at full size") {
  const auto layout = Map({{3, 1, 0}, {5, 0, 0}, {0, 0, 0}, {1, 0, 0}, {2, 0, 0}}).layOut();
  CHECK(scaleOf(layout) == doctest::Approx(1));
  for (const double width : widthsOf(layout)) CHECK(width == doctest::Approx(sheet.w / 5));
}

TEST_CASE("while a map grows and has room, its columns stay of one width") {
  std::vector<Map::Column> columns(5);
  auto shown = Map(columns).layOut();
  for (int added = 0; added < 20; ++added) {
    ++columns[static_cast<std::size_t>(added % 5)].touchpoints;
    shown = Map(columns).layOut(shown.rows);
    for (const double width : widthsOf(shown)) CHECK(width == doctest::Approx(sheet.w / 5));
  }
}

TEST_CASE("a step with many notes becomes wider, so that all of the map is larger") {
  std::vector<Map::Column> columns(11, {3, 1, 1});
  const double without = scaleOf(Map(columns).layOut());
  columns[4].touchpoints = columns[5].touchpoints = 8;
  const auto layout = Map(columns).layOut();
  CHECK(widthsOf(layout)[4] > 1.5 * widthsOf(layout)[0]);
  CHECK(scaleOf(layout) > 0.8 * without);
}

TEST_CASE("one note more moves little, until keeping everything makes the map much smaller") {
  std::vector<Map::Column> columns(11, {3, 1, 1});
  auto shown = Map(columns).layOut();
  const auto first = shown.rows;
  int changes = 0;
  for (int added = 0; added < 60; ++added) {
    ++columns[static_cast<std::size_t>(added % 3)].touchpoints;
    const auto best = Map(columns).layOut(), next = Map(columns).layOut(shown.rows);
    CHECK(scaleOf(next) * 1.11 > scaleOf(best));
    changes += next.rows.notes != shown.rows.notes || next.rows.lane != shown.rows.lane;
    shown = next;
  }
  CHECK(changes > 0);
  CHECK(changes <= 8);
  CHECK(shown.rows.notes > first.notes);
}
