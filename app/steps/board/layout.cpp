#include "steps/board/layout.hpp"

#include <algorithm>
#include <cmath>

namespace steps {
namespace {

using base::Rect;
using journey::Outline;
using Layout = BoardLayout;

constexpr double headerHeight = 26, nameHeight = 17, laneLabel = 13, gap = Layout::gap;

int rowsFor(std::size_t things, int perRow) {
  return static_cast<int>((things + static_cast<std::size_t>(perRow) - 1) / static_cast<std::size_t>(perRow));
}

/// What decides the size of a map before anything has its place.
struct Measure {
  std::size_t columns = 0;
  bool named = false;
  std::size_t most = 0, mostNeeds = 0, mostExpectations = 0;
};

Measure measure(const Outline& outline, const std::map<base::Id<journey::Step>, int>& writing) {
  Measure m;
  for (const auto& stage : outline.stages) {
    if (stage.steps.empty()) ++m.columns; // where its first step comes
    for (const auto& part : stage.steps) {
      const auto drafts = writing.find(part.step->id);
      const auto extra = static_cast<std::size_t>(drafts == writing.end() ? 0 : drafts->second);
      ++m.columns;
      m.named = m.named || !part.step->name.empty();
      m.most = std::max(m.most, part.touchpoints.size() + extra + 1);
      m.mostNeeds = std::max(m.mostNeeds, part.needs.size() + 1);
      m.mostExpectations = std::max(m.mostExpectations, part.expectations.size() + 1);
    }
  }
  return m;
}

struct Grid {
  int perRow = 1, lanePerRow = 1;
  double columnWidth = 0, regionHeight = 0, needsHeight = 0, expectationsHeight = 0, head = 0;
  double width = 0, height = 0;
};

Grid gridFor(const Measure& m, int perRow, base::Size sheet) {
  Grid g;
  g.perRow = perRow;
  const double least = perRow * (Layout::noteWidth + gap) + gap;
  const auto columns = static_cast<double>(std::max<std::size_t>(1, m.columns));
  g.columnWidth = std::max(least, sheet.w / columns);
  g.lanePerRow = std::max(1, static_cast<int>((g.columnWidth - gap) / (Layout::laneNoteWidth + gap)));
  const auto lane = [&](std::size_t things) {
    return laneLabel + rowsFor(things, g.lanePerRow) * (Layout::laneNoteHeight + gap) + 2;
  };
  g.head = headerHeight + (m.named ? nameHeight : 0);
  g.needsHeight = lane(m.mostNeeds);
  g.expectationsHeight = lane(m.mostExpectations);
  g.regionHeight = rowsFor(m.most, perRow) * (Layout::noteHeight + gap) + gap;
  g.width = g.columnWidth * columns;
  g.height = g.head + g.regionHeight + g.needsHeight + g.expectationsHeight;
  return g;
}

/// The number of notes in a row with which the whole map is seen largest.
Grid bestGrid(const Measure& m, base::Size sheet) {
  Grid best;
  double most = -1;
  for (int perRow = 1; perRow <= 60; ++perRow) {
    const Grid grid = gridFor(m, perRow, sheet);
    const double scale = std::min({1.0, sheet.w / grid.width, sheet.h / grid.height});
    if (scale >= most + (scale < 1 ? 1e-9 : 0)) most = scale, best = grid; // at full size: as wide as it goes
    if (grid.width > 8 * sheet.w) break;
  }
  best.regionHeight += std::max(0.0, sheet.h - best.height);
  best.height = std::max(best.height, sheet.h);
  return best;
}

/// The place of the i-th thing of a width and height in a centred grid.
Rect cellAt(const Rect& region, std::size_t i, int perRow, double width, double height) {
  const double used = perRow * (width + gap) - gap, left = region.x + (region.w - used) / 2;
  const auto column = static_cast<double>(i % static_cast<std::size_t>(perRow));
  const auto row = static_cast<double>(i / static_cast<std::size_t>(perRow));
  return {left + column * (width + gap), region.y + gap + row * (height + gap), width, height};
}

Layout::Lane laneOf(const Rect& box, const std::vector<const journey::Note*>& notes, int perRow) {
  Layout::Lane lane{.box = box};
  const Rect region{box.x, box.y + laneLabel - gap, box.w, box.h};
  const auto at = [&](std::size_t i) {
    return cellAt(region, i, perRow, Layout::laneNoteWidth, Layout::laneNoteHeight);
  };
  for (std::size_t i = 0; i < notes.size(); ++i) lane.notes.push_back({notes[i], at(i)});
  lane.add = at(notes.size());
  return lane;
}

Layout::Column columnOf(const Outline::StepPart& part, double x, const Grid& grid, int drafts, bool named) {
  Layout::Column column{.step = part.step, .box = {x, 0, grid.columnWidth, grid.height}};
  if (named) column.name = {x, headerHeight, grid.columnWidth, nameHeight};
  column.region = {x, grid.head, grid.columnWidth, grid.regionHeight};
  const auto at = [&](std::size_t i) {
    return cellAt(column.region, i, grid.perRow, Layout::noteWidth, Layout::noteHeight);
  };
  std::size_t i = 0;
  column.cells.reserve(part.touchpoints.size());
  for (const auto* touchpoint : part.touchpoints)
    column.cells.push_back({touchpoint, at(i++), touchpoint->id});
  for (int d = 0; d < drafts; ++d) column.drafts.push_back(at(i++));
  column.add = at(i);
  const double needs = column.region.bottom(), expectations = needs + grid.needsHeight;
  column.needs = laneOf({x, needs, grid.columnWidth, grid.needsHeight}, part.needs, grid.lanePerRow);
  column.expectations = laneOf({x, expectations, grid.columnWidth, grid.expectationsHeight},
                               part.expectations, grid.lanePerRow);
  return column;
}

void addIndex(Layout& layout) {
  for (std::size_t s = 0; s < layout.stages.size(); ++s)
    for (std::size_t c = 0; c < layout.stages[s].columns.size(); ++c) {
      const Layout::Column& column = layout.stages[s].columns[c];
      for (std::size_t i = 0; i < column.cells.size(); ++i)
        layout.touchpoints[column.cells[i].id] = {s, c, i};
      std::size_t i = 0;
      for (const auto* lane : {&column.needs, &column.expectations})
        for (const auto& cell : lane->notes) layout.notes[cell.note->id] = {s, c, i++};
    }
}

} // namespace

BoardLayout layOut(const Outline& outline, base::Size sheet,
                   const std::map<base::Id<journey::Step>, int>& writing) {
  const Measure m = measure(outline, writing);
  const Grid grid = bestGrid(m, sheet);
  BoardLayout layout{.size = {grid.width, grid.height}};
  layout.needsTop = grid.head + grid.regionHeight;
  layout.expectationsTop = layout.needsTop + grid.needsHeight;
  double x = 0;
  for (const auto& stage : outline.stages) {
    const double width = grid.columnWidth * static_cast<double>(std::max<std::size_t>(1, stage.steps.size()));
    BoardLayout::StageBox box{
        .stage = stage.stage, .box = {x, 0, width, grid.height}, .header = {x, 0, width, headerHeight}};
    if (stage.steps.empty()) {
      box.add = cellAt({x, grid.head, width, grid.regionHeight}, 0, 1, Layout::noteWidth, Layout::noteHeight);
      x += width;
    }
    for (const auto& part : stage.steps) {
      const auto drafts = writing.find(part.step->id);
      box.columns.push_back(columnOf(part, x, grid, drafts == writing.end() ? 0 : drafts->second, m.named));
      x += grid.columnWidth;
    }
    layout.stages.push_back(std::move(box));
  }
  addIndex(layout);
  return layout;
}

const BoardLayout::StageBox* BoardLayout::stageAt(base::Point place) const {
  const auto found =
      std::ranges::find_if(stages, [&](const StageBox& stage) { return stage.box.contains(place); });
  return found == stages.end() ? nullptr : &*found;
}

const BoardLayout::Column* BoardLayout::columnAt(base::Point place) const {
  const StageBox* stage = stageAt(place);
  if (stage == nullptr) return nullptr;
  const auto found =
      std::ranges::find_if(stage->columns, [&](const Column& column) { return column.box.contains(place); });
  return found == stage->columns.end() ? nullptr : &*found;
}

const BoardLayout::Column* BoardLayout::find(base::Id<journey::Step> step) const {
  for (const StageBox& stage : stages)
    for (const Column& column : stage.columns)
      if (column.step->id == step) return &column;
  return nullptr;
}

const BoardLayout::Cell* BoardLayout::find(base::Id<journey::Touchpoint> touchpoint) const {
  const auto at = touchpoints.find(touchpoint);
  return at == touchpoints.end()
             ? nullptr
             : &stages[at->second.stage].columns[at->second.column].cells[at->second.cell];
}

const BoardLayout::LaneCell* BoardLayout::find(base::Id<journey::Note> note) const {
  const auto at = notes.find(note);
  if (at == notes.end()) return nullptr;
  const Column& column = stages[at->second.stage].columns[at->second.column];
  const std::size_t needs = column.needs.notes.size(), cell = at->second.cell;
  return cell < needs ? &column.needs.notes[cell] : &column.expectations.notes[cell - needs];
}

base::Id<journey::Touchpoint> placeBefore(const BoardLayout::Column& column, base::Point place,
                                          base::Id<journey::Touchpoint> moving) {
  // Rows above the place end before it.
  constexpr double half = BoardLayout::gap / 2;
  for (const BoardLayout::Cell& cell : cellsBetween(column.cells, place.y - half, column.box.bottom())) {
    if (cell.touchpoint->id == moving) continue;
    const bool rowBelow = place.y < cell.box.y - half;
    if (rowBelow || place.x < cell.box.centre().x) return cell.touchpoint->id;
  }
  return {};
}

} // namespace steps
