#include "steps/board/widths.hpp"

#include <algorithm>

namespace steps {
namespace {

using Form = BoardLayout::Form;
constexpr double gap = BoardLayout::gap;
constexpr int mostRows = 4;
constexpr double mostUpright = 0.95; ///< a note is never higher than this part of its width
constexpr double worthMoving = 1.15; // so much larger notes become before those that are there move
constexpr double leastStep = 20, slipGap = 4, leastBar = 8, barHead = 14; // millimetres
constexpr double laneLabel = 11, mostOfLanes = 0.24;                      // of the sheet, one lane

std::size_t ceiling(std::size_t things, std::size_t per) { return (things + per - 1) / per; }

std::size_t acrossIn(const StepNeed& need, std::size_t rows) {
  return std::max<std::size_t>(1, ceiling(need.notes, rows));
}

double laneHeight(const std::vector<StepNeed>& needs, const std::vector<double>& widths, bool folded,
                  std::size_t StepNeed::*held, const LayoutWish& wish) {
  const Measures& m = wish.measures;
  if (folded) return m.fold;
  std::size_t rows = 1;
  for (std::size_t i = 0; i < needs.size(); ++i)
    rows = std::max(rows, ceiling(needs[i].*held, laneAcross(widths[i], m)));
  const double wanted = static_cast<double>(rows) * (m.laneNote + gap) - gap + laneLabel;
  return std::max(m.fold, std::min(wanted, mostOfLanes * wish.sheet.h) * wish.proportions.lanes);
}

/// What the parts get when notes may be `tallest` high in so many rows.
Heights heightsFor(const std::vector<StepNeed>& needs, const std::vector<double>& widths, std::size_t rows,
                   double tallest, double strip, const LayoutWish& wish) {
  const Measures& m = wish.measures;
  Heights h;
  h.needs = laneHeight(needs, widths, wish.needsFolded, &StepNeed::needs, wish);
  h.expectations = laneHeight(needs, widths, wish.expectationsFolded, &StepNeed::expectations, wish);
  const double lanes = std::max(h.needs + h.expectations, wish.proportions.panel);
  const double left = wish.sheet.h - m.heads - m.far - lanes - gap;
  const double words = wish.proportions.words;
  const double most = std::max(0.0, left - words - wish.proportions.curve * wish.sheet.h);
  const auto count = static_cast<double>(rows);
  h.note = std::max(1.0, std::min(tallest, (most - strip) / count - gap));
  h.notes = count * (h.note + gap) + strip + words;
  h.curve = left - h.notes;
  return h;
}

std::vector<double> widthsOf(const Widths& widths) {
  std::vector<double> out;
  for (const auto& step : widths.steps) out.push_back(step.width);
  return out;
}

/// As whole notes in this many rows: how wide they become.
Widths notesIn(const std::vector<StepNeed>& needs, std::size_t rows, const LayoutWish& wish) {
  Widths w{.rows = static_cast<int>(rows), .together = wish.sheet.w * wish.zoom};
  std::size_t across = 0;
  bool full = false;
  for (const StepNeed& need : needs) {
    across += acrossIn(need, rows);
    full = full || (need.notes > 0 && need.notes % rows == 0);
  }
  const double column = w.together / static_cast<double>(std::max<std::size_t>(1, across));
  for (const StepNeed& need : needs)
    w.steps.push_back({.width = column * static_cast<double>(acrossIn(need, rows)),
                       .across = acrossIn(need, rows),
                       .down = rows});
  w.noteWidth = std::min(wish.measures.widestNote, column - gap);
  w.strip = full ? stripHeight : 0;
  return w;
}

/// Gives the chosen widths their heights.
void settle(Widths& w, const std::vector<StepNeed>& needs, const LayoutWish& wish) {
  constexpr std::size_t openRows = 3;
  const bool whole = w.form == Form::Notes;
  const double tallest = whole ? std::min(wish.proportions.tallest, w.noteWidth * mostUpright) : wish.sheet.h;
  w.heights =
      heightsFor(needs, widthsOf(w), whole ? static_cast<std::size_t>(w.rows) : 1, tallest, w.strip, wish);
  if (!whole)
    w.heights.note = std::min({wish.proportions.tallest, wish.measures.leastNoteWidth * 1.15,
                               (w.heights.notes - stripHeight) / openRows - gap});
}

bool isLegible(const Widths& w, const LayoutWish& wish) {
  return w.noteWidth >= wish.measures.leastNoteWidth &&
         w.heights.note >= wish.measures.leastNoteHeight - 0.01;
}

std::optional<Widths> asNotes(const std::vector<StepNeed>& needs, const LayoutWish& wish) {
  std::optional<Widths> best;
  double most = 0;
  for (std::size_t rows = 1; rows <= mostRows; ++rows) {
    Widths w = notesIn(needs, rows, wish);
    settle(w, needs, wish);
    if (!isLegible(w, wish)) continue;
    const double worth = static_cast<int>(rows) == wish.rowsBefore ? worthMoving : 1;
    const double size = w.noteWidth * w.heights.note * worth;
    if (size > most * 1.02) most = size, best = std::move(w);
  }
  return best;
}

/// As slips or bars, with the steps that were opened as notes but for the oldest `giveWay` of them; nothing:
/// there is no room, unless there `must` be.
std::optional<Widths> folded(const std::vector<StepNeed>& needs, Form form, std::size_t giveWay, bool must,
                             const LayoutWish& wish) {
  constexpr std::size_t openRows = 3;
  const Measures& m = wish.measures;
  const std::vector<double> any(needs.size(), m.slipWidth);
  const double region = heightsFor(needs, any, 1, wish.sheet.h, 0, wish).notes;
  const double high = form == Form::Slips ? m.slipHeight + slipGap : leastBar;
  const double head = form == Form::Slips ? 0 : barHead;
  const auto down = std::max<std::size_t>(1, static_cast<std::size_t>((region - head) / high));
  Widths w{.form = form};
  double closed = 0;
  for (const StepNeed& need : needs) {
    const auto open = std::ranges::find(wish.opened, need.step);
    const bool opened =
        open != wish.opened.end() && static_cast<std::size_t>(open - wish.opened.begin()) >= giveWay;
    Widths::Step step{
        .down = opened ? openRows : down, .form = opened ? Form::Notes : form, .opened = opened};
    step.across = acrossIn(need, step.down);
    const double least = opened                ? m.leastNoteWidth + gap
                         : form == Form::Slips ? m.slipWidth + slipGap
                                               : leastStep;
    step.width = least * static_cast<double>(step.across);
    w.together += step.width;
    if (!opened) closed += step.width;
    w.steps.push_back(step);
  }
  const double wanted = wish.sheet.w * wish.zoom;
  if (w.together > wanted && !must) return {};
  const double more = std::max(0.0, wanted - w.together);
  for (auto& step : w.steps)
    if (closed <= 0 || !step.opened) step.width *= 1 + more / (closed > 0 ? closed : w.together);
  w.together = std::max(w.together, wanted);
  w.noteWidth = m.leastNoteWidth;
  return w;
}

/// What is shown of each step is decided as on the map, so that columns stay where they are under every lens.
Widths chosen(const std::vector<StepNeed>& needs, const LayoutWish& wish) {
  if (auto notes = asNotes(needs, wish)) return std::move(*notes);
  // Opened steps give way, the oldest first, before the others show less.
  for (const Form form : {Form::Slips, Form::Bars})
    for (std::size_t giveWay = 0; giveWay <= wish.opened.size(); ++giveWay)
      if (auto found = folded(needs, form, giveWay, false, wish)) return std::move(*found);
  return *folded(needs, Form::Bars, wish.opened.size(), true, wish);
}

} // namespace

std::size_t laneAcross(double width, const Measures& measures) {
  return std::max<std::size_t>(1, static_cast<std::size_t>(width / measures.leastNoteWidth));
}

Widths widthsFor(const std::vector<StepNeed>& needs, const LayoutWish& wish) {
  LayoutWish onMap = wish;
  onMap.proportions = {.tallest = wish.measures.tallestNote, .words = wish.proportions.words};
  Widths widths = chosen(needs, onMap);
  settle(widths, needs, wish);
  return widths;
}

} // namespace steps
