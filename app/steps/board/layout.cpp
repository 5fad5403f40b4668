#include "steps/board/layout.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace steps {
namespace {

using base::Rect;
using journey::Outline;
using Layout = BoardLayout;

constexpr double headerHeight = 26, nameHeight = 26, laneLabel = 13, laneAdd = 24, gap = Layout::gap;
constexpr double noteStep = Layout::noteWidth + gap, laneStep = Layout::laneNoteWidth + gap;
constexpr double noteRow = Layout::noteHeight + gap, laneRow = Layout::laneNoteHeight + gap;
/// Columns become more different where that makes the map so much larger, and what is there moves for this.
constexpr double worthDiffering = 1.03, worthMoving = 1.1;

std::size_t ceiling(std::size_t things, std::size_t per) { return (things + per - 1) / per; }
std::size_t fitting(double width, double step) {
  return std::max<std::size_t>(1, static_cast<std::size_t>((width - gap) / step + 1e-9));
}

/// What a column has to hold.
struct Need {
  std::size_t notes = 1, needs = 0, expectations = 0; ///< with the place for the next note
  std::size_t lane() const { return std::max(needs, expectations); }
};

/// What decides the size of a map before anything has its place.
struct Measure {
  std::vector<Need> columns;
  bool named = false;
};

Measure measure(const Outline& outline, const std::map<base::Id<journey::Step>, int>& writing) {
  Measure m;
  for (const auto& stage : outline.stages) {
    if (stage.steps.empty()) m.columns.emplace_back(); // where its first step comes
    for (const auto& part : stage.steps) {
      const auto drafts = writing.find(part.step->id);
      const auto extra = static_cast<std::size_t>(drafts == writing.end() ? 0 : drafts->second);
      m.columns.push_back({part.touchpoints.size() + extra + 1, part.needs.size(), part.expectations.size()});
      m.named = m.named || !part.step->name.empty();
    }
  }
  return m;
}

struct Grid {
  BoardLayout::Rows rows{};
  std::vector<double> widths{}; ///< of the columns
  double regionHeight = 0, needsHeight = 0, expectationsHeight = 0, head = 0;
  base::Size size{};
};

/// The least widths with which no column has more rows, and what height that takes.
Grid gridFor(const Measure& m, Layout::Rows rows) {
  Grid g{.rows = rows};
  std::size_t notes = 1, needs = 0, expectations = 0;
  for (const Need& need : m.columns) {
    const auto across = static_cast<double>(ceiling(need.notes, rows.notes)),
               laneAcross = static_cast<double>(ceiling(need.lane(), rows.lane));
    const double width = gap + std::max(across * noteStep, laneAcross * laneStep);
    notes = std::max(notes, ceiling(need.notes, fitting(width, noteStep)));
    needs = std::max(needs, ceiling(need.needs, fitting(width, laneStep)));
    expectations = std::max(expectations, ceiling(need.expectations, fitting(width, laneStep)));
    g.widths.push_back(width);
    g.size.w += width;
  }
  const auto lane = [](std::size_t used) {
    return laneLabel + static_cast<double>(used) * laneRow + laneAdd + gap;
  };
  g.head = headerHeight + (m.named ? nameHeight : 0);
  g.regionHeight = static_cast<double>(notes) * noteRow + gap;
  g.needsHeight = lane(needs);
  g.expectationsHeight = lane(expectations);
  g.size.h = g.head + g.regionHeight + g.needsHeight + g.expectationsHeight;
  return g;
}

double scaleOf(const Grid& grid, base::Size sheet) {
  return std::min({1.0, sheet.w / grid.size.w, sheet.h / grid.size.h});
}

/// Narrow columns are widened to one width until together they are as wide as that.
void widen(std::vector<double>& widths, double together) {
  std::vector<double> sorted = widths;
  std::ranges::sort(sorted);
  double wide = std::accumulate(sorted.begin(), sorted.end(), 0.0);
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    wide -= sorted[i];
    const double even = (together - wide) / static_cast<double>(i + 1);
    if (i + 1 < sorted.size() && even > sorted[i + 1]) continue;
    for (double& width : widths) width = std::max(width, even);
    return;
  }
}

/// The rows with which the whole map is seen largest, near enough: with more rows columns differ less.
Grid bestGrid(const Measure& m, base::Size sheet, std::optional<Layout::Rows> before) {
  std::size_t mostNotes = 1, mostLane = 1;
  for (const Need& need : m.columns)
    mostNotes = std::max(mostNotes, need.notes), mostLane = std::max(mostLane, need.lane());
  Grid best = gridFor(m, {mostNotes, mostLane});
  const auto consider = [&](Layout::Rows rows, double worth) {
    Grid grid = gridFor(m, rows);
    if (scaleOf(grid, sheet) > scaleOf(best, sheet) * worth) best = std::move(grid);
  };
  for (std::size_t across = 1; across <= 60 && across <= mostNotes; ++across)
    for (std::size_t laneAcross = 1; laneAcross <= 6 && laneAcross <= mostLane; ++laneAcross)
      consider({ceiling(mostNotes, across), ceiling(mostLane, laneAcross)}, worthDiffering);
  if (before && scaleOf(best, sheet) < 1) consider(*before, 1 / worthMoving);

  const double scale = scaleOf(best, sheet);
  widen(best.widths, sheet.w / scale);
  best.size.w = std::max(best.size.w, sheet.w / scale);
  best.regionHeight += sheet.h / scale - best.size.h;
  best.size.h = sheet.h / scale;
  return best;
}

/// The place of the i-th thing of a width and height in a centred grid.
Rect cellAt(const Rect& region, std::size_t i, std::size_t perRow, double width, double height) {
  const double used = static_cast<double>(perRow) * (width + gap) - gap,
               left = region.x + (region.w - used) / 2;
  const auto column = static_cast<double>(i % perRow), row = static_cast<double>(i / perRow);
  return {left + column * (width + gap), region.y + gap + row * (height + gap), width, height};
}

/// The place for the next one is lower where it has a row of its own.
Layout::Lane laneOf(const Rect& box, const std::vector<const journey::Note*>& notes) {
  const std::size_t perRow = fitting(box.w, laneStep);
  Layout::Lane lane{.box = box};
  const Rect region{box.x, box.y + laneLabel - gap, box.w, box.h};
  const auto at = [&](std::size_t i) {
    return cellAt(region, i, perRow, Layout::laneNoteWidth, Layout::laneNoteHeight);
  };
  for (std::size_t i = 0; i < notes.size(); ++i) lane.notes.push_back({notes[i], at(i)});
  lane.add = at(notes.size());
  if (notes.size() % perRow == 0) lane.add.h = laneAdd;
  return lane;
}

Layout::Column columnOf(const Outline::StepPart& part, const Rect& box, const Grid& grid, int drafts,
                        bool named) {
  Layout::Column column{.step = part.step, .box = box};
  if (named) column.name = {box.x, headerHeight, box.w, nameHeight};
  column.region = {box.x, grid.head, box.w, grid.regionHeight};
  const std::size_t perRow = fitting(box.w, noteStep);
  const auto at = [&](std::size_t i) {
    return cellAt(column.region, i, perRow, Layout::noteWidth, Layout::noteHeight);
  };
  std::size_t i = 0;
  column.cells.reserve(part.touchpoints.size());
  for (const auto* touchpoint : part.touchpoints)
    column.cells.push_back({touchpoint, at(i++), touchpoint->id});
  for (int d = 0; d < drafts; ++d) column.drafts.push_back(at(i++));
  column.add = at(i);
  const double needs = column.region.bottom(), expectations = needs + grid.needsHeight;
  column.needs = laneOf({box.x, needs, box.w, grid.needsHeight}, part.needs);
  column.expectations = laneOf({box.x, expectations, box.w, grid.expectationsHeight}, part.expectations);
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
                   const std::map<base::Id<journey::Step>, int>& writing,
                   std::optional<BoardLayout::Rows> before) {
  const Measure m = measure(outline, writing);
  const Grid grid = bestGrid(m, sheet, before);
  BoardLayout layout{.rows = grid.rows, .size = grid.size};
  layout.needsTop = grid.head + grid.regionHeight;
  layout.expectationsTop = layout.needsTop + grid.needsHeight;
  double x = 0;
  auto width = grid.widths.begin();
  for (const auto& stage : outline.stages) {
    BoardLayout::StageBox box{.stage = stage.stage};
    const double left = x;
    if (stage.steps.empty()) {
      box.add =
          cellAt({x, grid.head, *width, grid.regionHeight}, 0, 1, Layout::noteWidth, Layout::noteHeight);
      x += *width++;
    }
    for (const auto& part : stage.steps) {
      const auto drafts = writing.find(part.step->id);
      box.columns.push_back(columnOf(part, {x, 0, *width, grid.size.h}, grid,
                                     drafts == writing.end() ? 0 : drafts->second, m.named));
      x += *width++;
    }
    box.box = {left, 0, x - left, grid.size.h};
    box.header = {left, 0, x - left, headerHeight};
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
