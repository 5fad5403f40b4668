#include "board/widths.hpp"

#include "board/lane_room.hpp"
#include "board/slips.hpp"
#include "board/words_room.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace board {
namespace {

using Form = BoardLayout::Form;
using journey::Outline;
constexpr double gap = BoardLayout::gap;
constexpr std::size_t mostRows = 4, openRows = 3;
constexpr double mostUpright = 0.95; // a note is never higher than this part of its width
constexpr double worthMoving = 1.15; // so much larger notes become before those that are there move
constexpr double leastStep = 20;     // millimetres
// Of the sheet: the curve that gave all it can.
constexpr double leastCurve = 0.25;
// What lanes that nobody unfolded leave; and the curve, to those that somebody did.
constexpr double leastBesideLanes = 0.45, leastCurveBesideLanes = 0.12;

/// Shares the sheet out among steps, and its height among notes, curve and lanes.
class Sharing {
 public:
  Sharing(const Outline& outline, const LayoutWish& wish, const surface::WordsNeed& words)
      : outline_(outline), need_(words), wish_(wish), onMap_(wish), needs_(needsOf(outline, wish)),
        words_(needs_, wish.measures, words), lanes_(outline, needs_, wish, words) {
    onMap_.proportions = {.tallest = wish.measures.tallestNote, .words = wish.proportions.words};
  }

  /// What is shown of each step is decided as on the map, so that columns stay where they are under every
  /// lens; unless somebody opened a step that is too low there.
  Widths all() {
    Widths widths = chosen();
    if (widths.form == Form::Notes) {
      settleNotes(widths, wish_);
      const bool anyLow = std::ranges::any_of(widths.steps, &Widths::Step::low);
      if (!anyLow || !opensLowOne(widths)) return widths;
    }
    const Form form = widths.form == Form::Notes ? Form::Slips : widths.form;
    for (std::size_t giveWay = 0; giveWay < wish_.opened.size(); ++giveWay)
      if (auto found = folded(form, giveWay, false, wish_)) return std::move(*found);
    if (widths.form != Form::Notes) settleFolded(widths, wish_, true);
    return widths;
  }

 private:
  /// How high a note can be in so many rows; `gives`: the curve gives what it can.
  double mostOfNote(const Widths& w, double left, bool gives, const LayoutWish& wish) const {
    const double curve = gives ? std::min(wish.proportions.curve, leastCurve) : wish.proportions.curve;
    const double region = std::max(0.0, left - wish.proportions.words - curve * wish.sheet.h);
    return (region - w.strip) / static_cast<double>(w.rows) - gap;
  }

  void setNotes(Widths& w, double note, double left, const LayoutWish& wish) const {
    w.heights.note = std::max(1.0, note);
    w.heights.notes = static_cast<double>(w.rows) * (w.heights.note + gap) + w.strip + wish.proportions.words;
    w.heights.curve = left - w.heights.notes;
  }

  // As whole notes.

  double leastNoteHeight() const { return wish_.measures.leastNoteHeight - 0.01; }

  Widths notesIn(std::size_t rows) const {
    Widths w{.rows = static_cast<int>(rows), .together = wish_.sheet.w * wish_.zoom};
    std::size_t across = 0;
    bool full = false;
    for (const StepNeed& need : needs_) {
      across += acrossIn(need, rows);
      full = full || (need.notes > 0 && need.notes % rows == 0);
    }
    const double column = w.together / static_cast<double>(std::max<std::size_t>(1, across));
    for (const StepNeed& need : needs_)
      w.steps.push_back({.width = column * static_cast<double>(acrossIn(need, rows)),
                         .across = acrossIn(need, rows),
                         .down = rows});
    w.noteWidth = std::min(wish_.measures.widestNote, column - gap);
    w.strip = full ? stripHeight : 0;
    words_.settleHeads(w);
    return w;
  }

  /// Gives notes their height. Few steps with a text that is too long for it become low; where there are more
  /// of them, or under a lens that leaves no room, all do. False: more than few.
  bool settleNotes(Widths& w, const LayoutWish& wish) const {
    constexpr std::size_t few = 8; // one step in so many
    const double left = lanes_.settle(w, wish), most = mostOfNote(w, left, true, wish);
    double need = 0;
    std::vector<bool> low(needs_.size());
    for (const auto text : words_.telling()) {
      const double high = words_.note(text, w.noteWidth);
      if (high > most)
        low[words_.stepOf(text)] = true;
      else
        need = std::max(need, high);
    }
    const bool whole = static_cast<std::size_t>(std::ranges::count(low, true)) <= needs_.size() / few;
    if (!whole) {
      low.assign(needs_.size(), true);
      const double slip = words_.slip(w.noteWidth);
      need = slip <= most ? slip : 0;
    }
    for (std::size_t i = 0; i < low.size(); ++i)
      w.steps[i].low = low[i], w.steps[i].form = low[i] ? Form::Slips : Form::Notes;
    const double tallest = std::min(wish.proportions.tallest, w.noteWidth * mostUpright);
    setNotes(w, std::max(std::min(tallest, mostOfNote(w, left, false, wish)), need), left, wish);
    return whole;
  }

  /// `gives`: lanes that nobody unfolded are open, and take no more than their part of the sheet.
  std::optional<Widths> asNotes(const std::vector<bool>& closed, bool isTight, bool gives) const {
    std::optional<Widths> best;
    double most = 0;
    for (std::size_t rows = 1; rows <= mostRows; ++rows) {
      Widths w = notesIn(rows);
      w.folded = closed, w.isTight = isTight;
      if (w.noteWidth < wish_.measures.leastNoteWidth) continue;
      const double left = lanes_.settle(w, onMap_);
      if (gives && left < leastBesideLanes * wish_.sheet.h) continue;
      if (mostOfNote(w, left, true, onMap_) < leastNoteHeight() || !settleNotes(w, onMap_)) continue;
      if (w.heights.note < leastNoteHeight()) continue;
      const double worth = static_cast<int>(rows) == wish_.rowsBefore ? worthMoving : 1;
      const double size = w.noteWidth * w.heights.note * worth;
      if (size > most * 1.02) most = size, best = std::move(w);
    }
    return best;
  }

  // As slips or bars.

  /// How a step lies that somebody opened, so that all its words are read, as narrow as can be.
  Widths::Step openedStep(const StepNeed& need, double region, const LayoutWish& wish) const {
    const Measures& m = wish.measures;
    constexpr double wider = 6;
    Widths::Step best{.form = Form::Notes, .opened = true};
    for (std::size_t rows = openRows; rows >= 1; --rows) {
      const double most = (region - stripHeight) / static_cast<double>(rows) - gap;
      if (rows > 1 && most < m.leastNoteHeight) continue;
      for (double width = m.leastNoteWidth; width <= 2 * m.widestNote; width += wider) {
        double high = 0;
        for (const auto* touchpoint : need.part->touchpoints)
          high = std::max(high, words_.note(touchpoint->text, width));
        const double all = static_cast<double>(acrossIn(need, rows)) * (width + gap);
        if (high > most && (rows > 1 || width + wider <= 2 * m.widestNote)) continue;
        if (best.width == 0 || all < best.width) {
          best.width = all, best.across = acrossIn(need, rows), best.down = rows;
          best.noteHeight = std::max(std::min({wish.proportions.tallest, m.leastNoteWidth * 1.15, most}),
                                     std::min(high, most));
        }
        break;
      }
    }
    return best;
  }

  /// How high closed steps must be for all of them to be seen at once, as far as that is reasonable.
  double regionNeed(Form form) const {
    const Measures& m = wish_.measures;
    const bool isSlips = form == Form::Slips;
    const double high = isSlips ? m.slipHeight + slipGap : leastBar, head = isSlips ? 0 : barHead;
    const double width = isSlips ? m.slipWidth + slipGap : leastStep;
    constexpr std::size_t most = 6;
    std::size_t down = 2;
    const auto together = [&] {
      std::size_t across = 0;
      for (const StepNeed& need : needs_) across += acrossIn(need, down);
      return static_cast<double>(across) * width;
    };
    while (down < most && together() > wish_.sheet.w * wish_.zoom) ++down;
    return head + static_cast<double>(down) * high;
  }

  /// Lanes that people unfolded take their room from the curve, then from each other, the oldest first.
  /// `last`: steps have their widths.
  void settleFolded(Widths& w, const LayoutWish& wish, bool last) const {
    words_.settleHeads(w);
    w.rows = 1;
    w.isTight = std::ranges::any_of(w.folded, [](bool isFolded) { return !isFolded; });
    double left = lanes_.settle(w, wish), region = 0;
    const double need = regionNeed(w.form);
    const auto beside = [&](double curve) { return left - wish.proportions.words - curve * wish.sheet.h; };
    std::vector<std::size_t> givingWay = lanes_.open(w);
    for (std::size_t given = 0;; ++given) {
      region = beside(wish.proportions.curve);
      if (region >= need || given == givingWay.size()) break;
      region = std::min(need, beside(std::min(wish.proportions.curve, leastCurveBesideLanes)));
      if (region >= need) break;
      w.folded[givingWay[given]] = true;
      left = lanes_.settle(w, wish);
    }
    if (last) region = settleSlips(outline_, wish.measures, need_, region, w);
    setNotes(w, region - w.strip - gap, left, wish);
    w.rows = 0;
    w.heights.note = std::min({wish.proportions.tallest, wish.measures.leastNoteWidth * 1.15,
                               (w.heights.notes - stripHeight) / openRows - gap});
  }

  /// With the steps that were opened as notes but for the oldest `giveWay` of them; nothing: there is no
  /// room, unless there `must` be.
  std::optional<Widths> folded(Form form, std::size_t giveWay, bool must, const LayoutWish& wish) const {
    const Measures& m = wish.measures;
    Widths w{.form = form};
    w.folded = lanes_.folded(true);
    // What a step gets depends on the heights, and these on widths: those of closed steps will do.
    const double wanted = wish.sheet.w * wish.zoom;
    w.steps.assign(needs_.size(),
                   {.width = wanted / static_cast<double>(std::max<std::size_t>(1, needs_.size()))});
    settleFolded(w, wish, false);
    const double region = w.heights.notes;
    w.steps.clear();
    const double high = form == Form::Slips ? m.slipHeight + slipGap : leastBar;
    const double head = form == Form::Slips ? 0 : barHead;
    const auto down = std::max<std::size_t>(1, static_cast<std::size_t>((region - head) / high));
    double closed = 0;
    for (const StepNeed& need : needs_) {
      const auto open =
          need.part == nullptr ? wish.opened.end() : std::ranges::find(wish.opened, need.part->step->id);
      const bool opened =
          open != wish.opened.end() && static_cast<std::size_t>(open - wish.opened.begin()) >= giveWay;
      Widths::Step step{.down = down, .form = form};
      step.across = acrossIn(need, down);
      step.width =
          (form == Form::Slips ? m.slipWidth + slipGap : leastStep) * static_cast<double>(step.across);
      if (opened)
        step = openedStep(need, region, wish);
      else
        closed += step.width;
      w.together += step.width;
      w.steps.push_back(step);
    }
    if (w.together > wanted && !must) return {};
    const double more = std::max(0.0, wanted - w.together);
    for (auto& step : w.steps)
      if (closed <= 0 || !step.opened) step.width *= 1 + more / (closed > 0 ? closed : w.together);
    w.together = std::max(w.together, wanted);
    w.noteWidth = m.leastNoteWidth;
    w.folded = lanes_.folded(true); // they need less room now that steps have their widths
    settleFolded(w, wish, true);
    return w;
  }

  bool opensLowOne(const Widths& w) const {
    for (std::size_t i = 0; i < needs_.size(); ++i)
      if (w.steps[i].low && needs_[i].part != nullptr &&
          std::ranges::find(wish_.opened, needs_[i].part->step->id) != wish_.opened.end())
        return true;
    return false;
  }

  Widths chosen() const {
    // Lanes that nobody unfolded give way before notes do, the lowest first; then those that somebody did are
    // as low as their words.
    std::vector<bool> closed = lanes_.folded(false);
    for (std::size_t lane = lanes_.count();; --lane) {
      const bool gives = closed != lanes_.folded(true);
      if (auto notes = asNotes(closed, false, gives)) return std::move(*notes);
      while (lane > 0 && lanes_.said(lane - 1)) --lane;
      if (lane == 0) break;
      closed[lane - 1] = true;
    }
    const bool anyOpen = std::ranges::any_of(closed, [](bool isFolded) { return !isFolded; });
    if (auto notes = anyOpen ? asNotes(closed, true, false) : std::nullopt) return std::move(*notes);
    // Opened steps give way, the oldest first, before the others show less.
    for (const Form form : {Form::Slips, Form::Bars})
      for (std::size_t giveWay = 0; giveWay <= wish_.opened.size(); ++giveWay)
        if (auto found = folded(form, giveWay, false, onMap_)) return std::move(*found);
    return *folded(Form::Bars, wish_.opened.size(), true, onMap_);
  }

  const Outline& outline_;
  const surface::WordsNeed& need_;
  const LayoutWish& wish_;
  LayoutWish onMap_;
  std::vector<StepNeed> needs_;
  WordsRoom words_;
  LaneRoom lanes_;
};

} // namespace

double totalsHeight(const Measures& measures) { return surface::lineOf(measures.text) + 2; }

double seenHead(const Measures& measures) { return surface::lineOf(measures.small); }

double amountHeight(const Measures& measures) { return surface::lineOf(measures.small) + 5; }

LaneGrid laneGrid(std::size_t cards, double width, const Measures& measures) {
  const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(width / measures.leastNoteWidth));
  const std::size_t across = std::min(std::max<std::size_t>(1, cards), most);
  const double beside = cards == 0 ? 0 : laneAdd;
  return {across, std::max<std::size_t>(1, ceiling(cards, across)),
          std::min(120.0, (width - gap - beside) / static_cast<double>(across))};
}

void Widths::stretch(double wider, double widestNote) {
  if (together <= 0 || wider <= together) return;
  const double factor = wider / together;
  for (Step& step : steps) step.width *= factor;
  if (form == Form::Notes) noteWidth = std::min(widestNote, (noteWidth + gap) * factor - gap);
  together = wider;
}

Widths widthsFor(const Outline& outline, const LayoutWish& wish, const surface::WordsNeed& words) {
  return Sharing(outline, wish, words).all();
}

} // namespace board
