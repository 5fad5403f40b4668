#include "board/layout.hpp"

#include "board/slips.hpp"
#include "board/widths.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace board {
namespace {

using base::Rect;
using journey::Outline;
using Layout = BoardLayout;
using Form = Layout::Form;

constexpr double gap = Layout::gap, barGap = 2;
constexpr double leastLaneNote = 10, widestSeen = 60;

/// Makes the plan from what the widths allow.
class Plan {
 public:
  Plan(const Outline& outline, const LayoutWish& wish, Widths widths)
      : outline_(outline), wish_(wish), widths_(std::move(widths)) {}

  Layout all() {
    layout_.seen = journey::seenIn(outline_);
    heights();
    double x = 0;
    std::size_t at = 0;
    for (const auto& stage : outline_.stages) {
      Layout::StageBox box{.stage = stage.stage};
      const double left = x;
      if (stage.steps.empty()) {
        const Widths::Step& step = widths_.steps[at++];
        box.add = cell({x, layout_.notesTop, step.width, widths_.heights.notes}, {.down = 1}, 0);
        x += step.width;
      }
      for (const auto& part : stage.steps) {
        const Widths::Step& step = widths_.steps[at++];
        box.columns.push_back(column(part, step, x));
        x += step.width;
      }
      box.box = {left, 0, x - left, wish_.sheet.h};
      box.header = {left, 0, x - left, headLine()};
      layout_.stages.push_back(std::move(box));
    }
    addIndex();
    return std::move(layout_);
  }

 private:
  double headLine() const { return 5 + widths_.heights.stageHead; }

  void heights() {
    const Heights& h = widths_.heights;
    layout_.rows = widths_.rows;
    layout_.form = widths_.form;
    if (std::ranges::all_of(widths_.steps, &Widths::Step::low) && !widths_.steps.empty())
      layout_.form = Form::Slips;
    layout_.heads = h.heads, layout_.stageHead = h.stageHead;
    layout_.size = {widths_.together, wish_.sheet.h};
    layout_.note = {widths_.noteWidth, h.note};
    layout_.notesTop = h.heads + gap / 2;
    const double curve = layout_.notesTop + h.notes + gap / 2, end = curve + h.curve;
    // Below the base line: the scores of the lowest points, then the numbers.
    const double numbers = surface::lineOf(wish_.measures.small) + surface::lineOf(wish_.measures.text);
    layout_.curve = {.box = {0, curve, layout_.size.w, h.curve},
                     .ten = curve + std::min(16.0, h.curve * 0.12),
                     .one = end - std::min(numbers + 7, h.curve * 0.3)};
    layout_.lanesEnd = wish_.sheet.h - wish_.measures.far;
    bands();
    layout_.panel = {0, end, layout_.size.w, layout_.lanesEnd - end};
  }

  /// From the far side's strip upwards.
  void bands() {
    const Heights& h = widths_.heights;
    double bottom = layout_.lanesEnd;
    for (std::size_t i = outline_.lanes.size(); i > 0; --i) {
      const journey::Lane& lane = outline_.lanes[i - 1];
      const bool isFolded = widths_.folded[i - 1];
      const double top = bottom - h.lanes[i - 1];
      const double totals = lane.isAmount() && !isFolded ? totalsHeight(wish_.measures) : 0;
      layout_.lanes.insert(layout_.lanes.begin(), {.lane = lane,
                                                   .top = top,
                                                   .bottom = bottom,
                                                   .isFolded = isFolded,
                                                   .line = h.lines[i - 1],
                                                   .totals = totals});
      bottom = top - h.lines[i - 1];
    }
    layout_.lanesTop = bottom;
  }

  static bool isLaidAsNotes(const Widths::Step& step) { return step.form == Form::Notes || step.low; }

  /// The i-th place in a step whose notes lie downwards, then to the right.
  Rect cell(const Rect& region, const Widths::Step& step, std::size_t i) const {
    const auto across = static_cast<double>(i / step.down), down = static_cast<double>(i % step.down);
    const double width = region.w / static_cast<double>(step.across), left = region.x + across * width;
    switch (isLaidAsNotes(step) ? Form::Notes : step.form) {
    case Form::Notes: {
      const double w = std::min(width - gap, std::max(widths_.noteWidth, step.opened ? width - gap : 0));
      const double h = step.opened ? step.noteHeight : layout_.note.h;
      return {left + (width - w) / 2, region.y + down * (h + gap), w, h};
    }
    case Form::Slips:
      return {left + slipGap / 2, region.y + down * widths_.pitch, width - slipGap, widths_.pitch - slipGap};
    case Form::Bars:
      return {left + slipGap / 2, region.y + down * widths_.pitch, width - slipGap, widths_.pitch - barGap};
    }
    return {};
  }

  Layout::Column column(const Outline::StepPart& part, const Widths::Step& step, double x) {
    Layout::Column column{.step = part.step, .box = {x, 0, step.width, wish_.sheet.h}};
    column.form = step.form, column.opened = step.opened;
    column.name = {x, headLine(), step.width, widths_.heights.heads - headLine() - 2};
    column.region = {x, layout_.notesTop, step.width, widths_.heights.notes};
    Rect grid = column.region;
    if (step.form == Form::Bars) grid.y += barHead, grid.h -= barHead;
    const std::size_t held = part.touchpoints.size();
    column.cells.reserve(held);
    for (std::size_t i = 0; i < held; ++i) {
      const Rect box = cell(grid, step, i);
      column.cells.push_back({part.touchpoints[i], box, part.touchpoints[i]->id, ++number_,
                              placeOnCurve(column, step, box, i, held)});
    }
    const auto drafts = wish_.writing.find(part.step->id);
    std::size_t i = held;
    for (int d = 0; drafts != wish_.writing.end() && d < drafts->second; ++d)
      column.drafts.push_back(cell(grid, step, i++));
    column.add = placeForNext(column, grid, step, i);
    for (std::size_t at = 0; at < layout_.lanes.size(); ++at) {
      const Layout::LaneBand& band = layout_.lanes[at];
      column.lanes.push_back(band.lane.takesNotes() ? lane(column, part.notes[at], band)
                                                    : seenLane(column, part, band));
      layout_.lanes[at].filled += column.lanes.back().filled;
    }
    return column;
  }

  /// Evenly among those it shares its column of notes with; without notes, among all of its step.
  static double placeOnCurve(const Layout::Column& column, const Widths::Step& step, const Rect& box,
                             std::size_t i, std::size_t held) {
    if (!isLaidAsNotes(step))
      return column.box.x + column.box.w * (static_cast<double>(i) + 0.5) / static_cast<double>(held);
    const std::size_t first = i / step.down * step.down, among = std::min(step.down, held - first);
    return box.x + box.w * (static_cast<double>(i - first) + 0.5) / static_cast<double>(among);
  }

  /// The next cell; where the column is full, a strip below it.
  Rect placeForNext(const Layout::Column& column, const Rect& grid, const Widths::Step& step,
                    std::size_t used) const {
    if (step.form == Form::Notes && used < step.across * step.down) return cell(grid, step, used);
    const double width = column.region.w / static_cast<double>(step.across);
    return {column.region.right() - width + gap / 2, column.region.bottom() - stripHeight, width - gap,
            stripHeight - 1};
  }

  Layout::Lane lane(const Layout::Column& column, const std::vector<const journey::Note*>& notes,
                    const Layout::LaneBand& band) const {
    Layout::Lane lane{.box = {column.box.x, band.top, column.box.w, band.bottom - band.top},
                      .filled = notes.size()};
    const double top = band.top + band.totals, height = band.bottom - top;
    if (band.isFolded || height < laneLabel + leastLaneNote) return lane;
    const auto [across, rows, width] = laneGrid(notes.size(), column.box.w, wish_.measures);
    const double beside = notes.empty() ? 0 : laneAdd;
    const double pitch = (height - laneLabel + gap) / static_cast<double>(rows);
    const double left = column.box.x + (column.box.w - beside - width * static_cast<double>(across)) / 2;
    for (std::size_t i = 0; i < notes.size(); ++i)
      lane.notes.push_back(
          {notes[i],
           {left + static_cast<double>(i % across) * width + gap / 4,
            top + laneLabel / 2 + static_cast<double>(i / across) * pitch, width - gap / 2, pitch - gap}});
    lane.add = notes.empty() ? Rect{left + gap / 4, top + laneLabel / 2, width - gap / 2, pitch - gap}
                             : Rect{left + width * static_cast<double>(across), top + laneLabel / 2, laneAdd,
                                    height - laneLabel};
    return lane;
  }

  /// Each under its place on the curve, as wide as its neighbours leave it.
  Layout::Lane seenLane(const Layout::Column& column, const Outline::StepPart& part,
                        const Layout::LaneBand& band) const {
    Layout::Lane lane{.box = {column.box.x, band.top, column.box.w, band.bottom - band.top}};
    for (const journey::Behaviour* behaviour : part.behaviours) lane.filled += behaviour != nullptr ? 1 : 0;
    if (band.isFolded) return lane;
    double width = std::min(column.box.w - gap, widestSeen);
    for (std::size_t i = 1; i < column.cells.size(); ++i)
      width = std::min(width, std::abs(column.cells[i].x - column.cells[i - 1].x) - 1);
    const double top = band.top + seenHead(wish_.measures);
    for (std::size_t i = 0; i < column.cells.size(); ++i)
      lane.seen.push_back({column.cells[i].id,
                           i < part.behaviours.size() ? part.behaviours[i] : nullptr,
                           {column.cells[i].x - width / 2, top, width, band.bottom - top - seenFoot}});
    return lane;
  }

  void addIndex() {
    for (std::size_t s = 0; s < layout_.stages.size(); ++s)
      for (std::size_t c = 0; c < layout_.stages[s].columns.size(); ++c) {
        const Layout::Column& column = layout_.stages[s].columns[c];
        for (std::size_t i = 0; i < column.cells.size(); ++i)
          layout_.touchpoints[column.cells[i].id] = {s, c, i};
        for (std::size_t lane = 0; lane < column.lanes.size(); ++lane)
          for (std::size_t i = 0; i < column.lanes[lane].notes.size(); ++i)
            layout_.notes[column.lanes[lane].notes[i].note->id] = {s, c, i, lane};
      }
  }

  const Outline& outline_;
  const LayoutWish& wish_;
  Widths widths_;
  Layout layout_{};
  int number_ = 0;
};

} // namespace

BoardLayout layOut(const Outline& outline, const LayoutWish& wish, const surface::WordsNeed& words) {
  return layOut(outline, wish, widthsFor(outline, wish, words));
}

BoardLayout layOut(const Outline& outline, const LayoutWish& wish, Widths widths) {
  return Plan(outline, wish, std::move(widths)).all();
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

const BoardLayout::LaneCell* BoardLayout::find(base::Id<journey::Note> id) const {
  const auto at = notes.find(id);
  if (at == notes.end()) return nullptr;
  const Column& column = stages[at->second.stage].columns[at->second.column];
  return &column.lanes[at->second.lane].notes[at->second.cell];
}

std::optional<std::size_t> BoardLayout::laneAt(double y) const {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (y >= lanes[i].top - lanes[i].line && y < lanes[i].bottom) return i;
  return {};
}

std::optional<std::size_t> BoardLayout::laneNamed(std::string_view id) const {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (lanes[i].lane.id == id) return i;
  return {};
}

base::Id<journey::Touchpoint> placeBefore(const BoardLayout::Column& column, base::Point place,
                                          base::Id<journey::Touchpoint> moving) {
  constexpr double half = BoardLayout::gap / 2, side = 1.0 / 6; // of a note's width
  for (const BoardLayout::Cell& cell : column.cells) {
    if (cell.id == moving) continue;
    const bool further = place.x < cell.box.x - half;
    const bool same = !further && place.x < cell.box.right() + half;
    const bool alone = column.cells.size() < 2 || column.cells[0].box.y == column.cells[1].box.y;
    const bool inRow = place.y < cell.box.bottom() + half;
    const bool left = place.x < cell.box.centre().x - (alone ? 0 : side * cell.box.w);
    const bool above = !alone && place.y < cell.box.centre().y;
    if (further || (same && (above || (inRow && left)))) return cell.id;
  }
  return {};
}

} // namespace board
