#include "board/layout.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <random>
#include <set>

using base::Rect;
using base::Size;
using board::BoardLayout;
using board::LayoutWish;
using journey::Outline;
using Form = BoardLayout::Form;

namespace {

/// A 65 inch table in 4K and in Full HD.
constexpr double ultraHd = 2.667, fullHd = 1.334;
constexpr Size sheet{1376, 746};

/// A map with so many touchpoints, needs and expectations under its steps, one stage to each.
struct Map {
  struct Column {
    std::size_t touchpoints = 0, needs = 0, expectations = 0;
  };
  std::deque<journey::Stage> stages{};
  std::deque<journey::Step> steps{};
  std::deque<journey::Touchpoint> touchpoints{};
  std::deque<journey::Note> notes{};
  std::deque<journey::Behaviour> behaviours{};
  Outline outline{};

  explicit Map(const std::vector<Column>& columns) {
    outline.lanes = {{.id = "need"}, {.id = "expectation"}};
    for (const auto& column : columns) {
      const auto id = static_cast<std::int64_t>(steps.size() + 1);
      auto& step = steps.emplace_back();
      step.id = base::Id<journey::Step>{id};
      Outline::StepPart part{.step = &step, .touchpoints = {}, .notes = {{}, {}}};
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
      fill(column.needs, part.notes[0]);
      fill(column.expectations, part.notes[1]);
      auto& stage = stages.emplace_back();
      stage.id = base::Id<journey::Stage>{id};
      outline.stages.push_back({.stage = &stage, .steps = {std::move(part)}});
    }
  }
  BoardLayout layOut(const LayoutWish& wish) const { return board::layOut(outline, wish); }
};

/// Thirteen steps, as in a municipality's permit, with so many touchpoints together.
std::vector<Map::Column> permit(std::size_t touchpoints) {
  constexpr std::size_t count = 13;
  std::vector<Map::Column> columns;
  for (std::size_t i = 0; i < count; ++i)
    columns.push_back({touchpoints / count + (i < touchpoints % count ? 1U : 0U), 1, 0});
  return columns;
}

LayoutWish wishOn(double pixelsPerMillimetre, double zoom = 1) {
  LayoutWish wish;
  wish.measures = board::measuresFor(look::Theme{}, pixelsPerMillimetre, false);
  wish.sheet = {sheet.w - wish.measures.gutter - wish.measures.tools, sheet.h};
  wish.zoom = zoom;
  return wish;
}

bool holds(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

std::vector<const BoardLayout::Cell*> cellsOf(const BoardLayout& layout) {
  std::vector<const BoardLayout::Cell*> cells;
  for (const auto& stage : layout.stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells) cells.push_back(&cell);
  return cells;
}

} // namespace

TEST_CASE("everything lies in its column, beside everything else, and nothing leaves the sheet") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    INFO("round " << round);
    std::vector<Map::Column> columns(1 + random() % 14);
    for (auto& column : columns) column = {random() % 9, random() % 4, random() % 3};
    if (round % 10 == 0) columns.front().touchpoints = 60 + random() % 200;
    const Map map(columns);
    LayoutWish wish = wishOn(round % 2 == 0 ? ultraHd : fullHd, round % 3 == 0 ? 2.5 : 1);
    if (round % 5 == 0) wish.opened = {map.steps.front().id};
    wish.folded = {round % 7 == 0};
    const auto layout = map.layOut(wish);

    CHECK(layout.size.h == wish.sheet.h);
    CHECK(layout.size.w >= wish.sheet.w * wish.zoom - 0.01);
    CHECK(layout.curve.box.y >= layout.notesTop);
    CHECK(layout.lanesTop >= layout.curve.box.bottom() - 0.01);
    CHECK(layout.lanesEnd <= layout.size.h);
    double x = 0;
    for (const auto& stage : layout.stages)
      for (const auto& column : stage.columns) {
        CHECK(column.box.x == doctest::Approx(x));
        x = column.box.right();
        std::vector<Rect> boxes;
        if (column.form == Form::Notes) boxes.push_back(column.add);
        for (const auto& cell : column.cells) {
          CHECK(holds(column.region.inset(-0.01), cell.box));
          boxes.push_back(cell.box);
        }
        for (const auto& lane : column.lanes) {
          if (lane.add.empty()) {
            CHECK(lane.notes.empty());
            continue;
          }
          CHECK(holds(lane.box.inset(-0.01), lane.add));
          boxes.push_back(lane.add);
          for (const auto& cell : lane.notes) {
            CHECK(holds(lane.box.inset(-0.01), cell.box));
            boxes.push_back(cell.box);
          }
        }
        bool apart = true;
        for (std::size_t i = 0; i < boxes.size(); ++i)
          for (std::size_t j = i + 1; j < boxes.size(); ++j)
            apart = apart && !boxes[i].inset(0.001).intersects(boxes[j]);
        CHECK(apart);
      }
    CHECK(x == doctest::Approx(layout.size.w));
  }
}

TEST_CASE(
    "each touchpoint has a place of its own on the curve, in the order of the journey, under its step") {
  for (const std::size_t touchpoints : {10U, 45U, 75U, 100U, 300U}) {
    const Map map(permit(touchpoints));
    const auto layout = map.layOut(wishOn(ultraHd));
    double before = -1;
    int number = 0;
    for (const auto& stage : layout.stages)
      for (const auto& column : stage.columns)
        for (const auto& cell : column.cells) {
          CHECK(cell.number == ++number);
          CHECK(cell.x > before);
          CHECK(cell.x > column.box.x);
          CHECK(cell.x < column.box.right());
          if (column.form == Form::Notes) {
            CHECK(cell.x > cell.box.x);
            CHECK(cell.x < cell.box.right());
          }
          before = cell.x;
        }
  }
}

TEST_CASE("the more touchpoints there are the less is shown of each, and the curve keeps its third") {
  const auto layOut = [](std::size_t touchpoints, double pixelsPerMillimetre) {
    const Map map(permit(touchpoints));
    LayoutWish wish = wishOn(pixelsPerMillimetre);
    wish.folded.assign(2, touchpoints > 45);
    auto layout = map.layOut(wish);
    CHECK(layout.curve.box.h >= sheet.h / 3 - 0.01);
    return std::tuple{layout.form, layout.rows, layout.note};
  };
  for (const double pixels : {ultraHd, fullHd}) {
    INFO(pixels << " pixels to a millimetre");
    CHECK(std::get<0>(layOut(45, pixels)) == Form::Notes);
    CHECK(std::get<0>(layOut(100, pixels)) == Form::Slips);
    CHECK(std::get<0>(layOut(300, pixels)) == Form::Bars);
  }
  CHECK(std::get<1>(layOut(45, ultraHd)) >= 3);
  CHECK(std::get<2>(layOut(45, ultraHd)).w >= 73);

  const auto few = Map({{2, 0, 0}, {2, 0, 0}, {2, 0, 0}, {2, 0, 0}, {2, 0, 0}}).layOut(wishOn(ultraHd));
  CHECK(few.rows == 1);
  CHECK(few.note.w >= 110);
  CHECK(few.curve.box.h >= sheet.h * 0.45);
}

TEST_CASE("no note, slip or bar is too small for its letters, at any number of touchpoints") {
  for (const double pixels : {ultraHd, fullHd})
    for (const std::size_t touchpoints : {10U, 45U, 75U, 100U, 300U}) {
      INFO(touchpoints << " at " << pixels);
      const LayoutWish wish = wishOn(pixels);
      const Map map(permit(touchpoints));
      const auto layout = map.layOut(wish);
      const double two = 2 * 16 * 1.15 / pixels; // lines of the smallest letters
      for (const auto* cell : cellsOf(layout))
        if (layout.form == Form::Notes)
          CHECK(cell->box.h >= two + wish.measures.foot);
        else if (layout.form == Form::Slips)
          CHECK(cell->box.h >= two);
      for (const auto& stage : layout.stages)
        for (const auto& column : stage.columns) CHECK(column.box.w >= 20);
      CHECK(wish.measures.small * pixels >= 16 * 0.72);
      CHECK(wish.measures.text > wish.measures.small);
      CHECK(wish.measures.head > 1.2 * wish.measures.text);
    }
}

TEST_CASE("where pixels are coarse notes are larger, and still notes") {
  const Map map(permit(14));
  LayoutWish wish = wishOn(0.8); // a wall of 108 inches in Full HD
  wish.sheet = {2376 - wish.measures.gutter - wish.measures.tools, 1306};
  wish.proportions.tallest = wish.measures.tallestNote;
  const auto layout = map.layOut(wish);
  CHECK(layout.form == Form::Notes);
  CHECK(layout.note.h >= wish.measures.leastNoteHeight);
}

TEST_CASE("stretched, the same journey shows more of each touchpoint, at the same heights") {
  const Map map(permit(300));
  const auto far = map.layOut(wishOn(ultraHd)), near = map.layOut(wishOn(ultraHd, 8));
  CHECK(far.form == Form::Bars);
  CHECK(near.form == Form::Notes);
  CHECK(near.notesTop == far.notesTop);
  CHECK(near.lanesEnd == far.lanesEnd);
}

TEST_CASE("steps that people opened show whole notes, and the oldest give way first") {
  const Map map(permit(100));
  LayoutWish wish = wishOn(ultraHd);
  wish.opened = {map.steps[1].id};
  const auto one = map.layOut(wish);
  REQUIRE(one.form == Form::Slips);
  CHECK(one.find(map.steps[1].id)->form == Form::Notes);
  CHECK(one.find(map.steps[1].id)->box.w > one.find(map.steps[2].id)->box.w);

  wish.opened.clear();
  for (const auto& step : map.steps) wish.opened.push_back(step.id);
  const auto all = map.layOut(wish);
  CHECK(all.find(map.steps.front().id)->form != Form::Notes);
  CHECK(all.find(map.steps.back().id)->form == Form::Notes);
  CHECK(all.size.w == doctest::Approx(wish.sheet.w));
}

TEST_CASE("one note more moves little: rows are kept as long as that costs little") {
  std::vector<Map::Column> columns(11, {2, 1, 1});
  LayoutWish wish = wishOn(ultraHd);
  int changes = 0, before = Map(columns).layOut(wish).rows;
  for (int added = 0; added < 20; ++added) {
    ++columns[static_cast<std::size_t>(added % 11)].touchpoints;
    wish.rowsBefore = before;
    const int rows = Map(columns).layOut(wish).rows;
    changes += rows != before ? 1 : 0;
    before = rows;
  }
  CHECK(changes <= 2);
}

TEST_CASE("a lens trades the heights of notes, curve and lanes; heads and columns stay") {
  const Map map(permit(45));
  LayoutWish wish = wishOn(ultraHd);
  const auto whole = map.layOut(wish);
  wish.rowsBefore = whole.rows;
  wish.proportions = {.curve = 0.4, .tallest = 40, .lanes = 0, .panel = 200};
  const auto lens = map.layOut(wish);

  CHECK(lens.notesTop == whole.notesTop);
  CHECK(lens.curve.box.y < whole.curve.box.y);
  CHECK(lens.panel.h == doctest::Approx(200));
  CHECK(lens.panel.y == doctest::Approx(lens.curve.box.bottom()));
  for (std::size_t i = 0; i < whole.stages.size(); ++i) CHECK(lens.stages[i].box == whole.stages[i].box);
  for (std::size_t i = 0; i < cellsOf(whole).size(); ++i)
    CHECK(cellsOf(lens)[i]->x == doctest::Approx(cellsOf(whole)[i]->x));
}

TEST_CASE("a note goes before the one it is dropped on the left or upper half of") {
  const Map map({{7, 0, 0}, {2, 0, 0}, {3, 0, 0}, {6, 0, 0}, {6, 0, 0}, {6, 0, 0}, {6, 0, 0}, {6, 0, 0}});
  const auto layout = map.layOut(wishOn(ultraHd));
  REQUIRE(layout.rows > 1);
  const auto& column = layout.stages[0].columns[0];
  const auto before = [&](base::Point place) { return board::placeBefore(column, place, {}); };
  const auto& second = column.cells[1];
  CHECK(before({second.box.centre().x, second.box.y + 5}) == second.id);
  CHECK(before({second.box.centre().x, second.box.bottom() - 5}) == column.cells[2].id);
  CHECK(before({column.box.x + 1, column.cells[0].box.y}) == column.cells[0].id);
  CHECK(before({column.box.right() - 1, column.region.bottom()}) == base::Id<journey::Touchpoint>{});
}

namespace {

/// A map with all the lanes there are, and one more; in each a note under every step.
Map blueprint(std::size_t touchpoints) {
  Map map(permit(touchpoints));
  map.outline.lanes = journey::lanes();
  map.outline.lanes.push_back({.id = "trial", .above = journey::Line::Contact});
  for (auto& stage : map.outline.stages)
    for (auto& part : stage.steps) {
      part.notes.assign(map.outline.lanes.size(), {});
      part.behaviours.assign(part.touchpoints.size(), nullptr);
      if (!part.behaviours.empty()) part.behaviours.front() = &map.behaviours.emplace_back();
      for (std::size_t i = 0; i < part.notes.size(); ++i) {
        if (!map.outline.lanes[i].takesNotes()) continue;
        auto& note = map.notes.emplace_back();
        note.id = base::Id<journey::Note>{static_cast<std::int64_t>(map.notes.size())};
        note.kind = map.outline.lanes[i].id;
        note.text = map.outline.lanes[i].isAmount() ? "3 dagen" : "tekst";
        part.notes[i].push_back(&note);
      }
    }
  return map;
}

std::size_t openIn(const BoardLayout& layout) {
  return static_cast<std::size_t>(
      std::ranges::count_if(layout.lanes, [](const auto& band) { return !band.isFolded; }));
}

} // namespace

TEST_CASE(
    "lanes lie one below the other with their lines between them, and a new one is an entry in the list") {
  for (const double pixels : {ultraHd, fullHd})
    for (const std::size_t touchpoints : {10U, 45U, 75U, 300U}) {
      INFO(touchpoints << " at " << pixels);
      const Map map = blueprint(touchpoints);
      LayoutWish wish = wishOn(pixels);
      const auto layout = map.layOut(wish);
      REQUIRE(layout.lanes.size() == journey::lanes().size() + 1);
      CHECK(layout.laneNamed("trial") == layout.lanes.size() - 1);
      CHECK(layout.lanesTop >= layout.curve.box.bottom() - 0.01);
      CHECK(layout.curve.box.h >= sheet.h / 4 - 0.01);
      double y = layout.lanesTop;
      for (const auto& band : layout.lanes) {
        CHECK(band.top == doctest::Approx(y + band.line));
        CHECK((band.line > 0) == (band.lane.above != journey::Line::None));
        CHECK(band.bottom - band.top >= wish.measures.fold - 0.01);
        CHECK(band.filled == (band.lane.takesNotes() ? map.steps.size() : map.behaviours.size()));
        y = band.bottom;
      }
      CHECK(y == doctest::Approx(layout.lanesEnd));
      CHECK(layout.laneAt(layout.lanes[5].top - 1) == 5);
      CHECK_FALSE(layout.laneAt(layout.lanesTop - 1));
      // The topmost are open where there is room, and no other is before them.
      const std::size_t open = openIn(layout);
      if (touchpoints <= 10) CHECK(open >= 1);
      for (std::size_t i = 0; i < layout.lanes.size(); ++i) CHECK(layout.lanes[i].isFolded == (i >= open));
    }
}

TEST_CASE("lanes that people unfold take from the curve, then from the one unfolded first") {
  const Map map = blueprint(45);
  for (const double pixels : {ultraHd, fullHd}) {
    INFO(pixels << " pixels to a millimetre");
    LayoutWish wish = wishOn(pixels);
    std::size_t before = 0;
    for (std::size_t lane = 0; lane < map.outline.lanes.size(); ++lane) {
      wish.unfolded.push_back(lane);
      wish.folded.assign(map.outline.lanes.size(), true);
      for (const std::size_t one : wish.unfolded) wish.folded[one] = false;
      const auto layout = map.layOut(wish);
      CHECK_FALSE(layout.lanes[lane].isFolded); // the newest stays
      CHECK(layout.curve.box.h >= 0.12 * sheet.h - 0.01);
      CHECK(layout.lanesTop >= layout.curve.box.bottom() - 0.01);
      const std::size_t open = openIn(layout);
      for (std::size_t i = 0; i <= lane; ++i) CHECK(layout.lanes[i].isFolded == (i + open <= lane));
      before = std::max(before, open);
    }
    CHECK(before >= (pixels == ultraHd ? 11U : 4U));
  }
}
