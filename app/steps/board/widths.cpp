#include "steps/board/widths.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace steps {
namespace {

using Form = BoardLayout::Form;
using journey::Outline;
constexpr double gap = BoardLayout::gap;
constexpr std::size_t mostRows = 4, openRows = 3;
constexpr double mostUpright = 0.95; // a note is never higher than this part of its width
constexpr double worthMoving = 1.15; // so much larger notes become before those that are there move
constexpr double leastStep = 20, slipGap = 4, leastBar = 8, barHead = 14; // millimetres
// Of the sheet: one lane, unless its words need more; the curve that gave all it can.
constexpr double mostOfLanes = 0.24, mostOfFullLanes = 0.45, leastCurve = 0.25;

std::size_t ceiling(std::size_t things, std::size_t per) { return (things + per - 1) / per; }

/// One step, or a stage that has none.
struct StepNeed {
  const Outline::StepPart* part = nullptr;
  const journey::Stage* stage = nullptr;
  std::size_t notes = 0; ///< with those that are being written
};

std::vector<StepNeed> needsOf(const Outline& outline, const LayoutWish& wish) {
  std::vector<StepNeed> needs;
  for (const auto& stage : outline.stages) {
    if (stage.steps.empty()) needs.push_back({.stage = stage.stage}); // where its first step comes
    for (const auto& part : stage.steps) {
      const auto writing = wish.writing.find(part.step->id);
      const auto drafts = static_cast<std::size_t>(writing == wish.writing.end() ? 0 : writing->second);
      needs.push_back({&part, stage.stage, part.touchpoints.size() + drafts});
    }
  }
  return needs;
}

std::size_t acrossIn(const StepNeed& need, std::size_t rows) {
  return std::max<std::size_t>(1, ceiling(need.notes, rows));
}

/// Widths that are equal for the eye are asked for once.
double wordsWidth(double width) {
  constexpr double step = 2;
  return std::max(1.0, std::floor(width / step) * step);
}

/// Shares the sheet out among steps, and its height among notes, curve and lanes.
class Sharing {
 public:
  Sharing(const Outline& outline, const LayoutWish& wish, const WordsNeed& words)
      : needs_(needsOf(outline, wish)), wish_(wish), onMap_(wish), words_(words) {
    onMap_.proportions = {.tallest = wish.measures.tallestNote, .words = wish.proportions.words};
    std::vector<std::string_view> texts;
    for (std::size_t i = 0; i < needs_.size(); ++i)
      if (needs_[i].part != nullptr)
        for (const auto* touchpoint : needs_[i].part->touchpoints)
          texts.emplace_back(touchpoint->text), stepOf_[texts.back().data()] = i;
    telling_ = tellingOf(std::move(texts));
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
    if (widths.form != Form::Notes) settleFolded(widths, wish_);
    return widths;
  }

 private:
  // How much room words need.

  double noteNeed(std::string_view words, double width) const {
    if (!words_.note) return 0;
    return words_.note(words, wordsWidth(width - 2 * noteSide)) + 2 * noteEdge + wish_.measures.foot + 2.5;
  }
  double slipNeed(double width) const {
    double most = 0;
    if (words_.slip)
      for (const auto text : telling_)
        most = std::max(most, words_.slip(text, wordsWidth(width - 2 * slipSide)) + slipEdges);
    return most;
  }

  /// The names of stages and steps are whole in every width.
  void settleHeads(Widths& w) const {
    const Measures& m = wish_.measures;
    constexpr double side = 6, edges = 7;
    double stage = lineOf(m.head), step = 2 * lineOf(m.small) + 2;
    for (std::size_t i = 0; i < needs_.size();) {
      const journey::Stage* of = needs_[i].stage;
      double width = 0;
      for (; i < needs_.size() && needs_[i].stage == of; ++i) {
        width += w.steps[i].width;
        if (words_.step && needs_[i].part != nullptr && w.steps[i].width > side)
          step = std::max(step,
                          words_.step(needs_[i].part->step->name, wordsWidth(w.steps[i].width - side)) + 0.5);
      }
      if (words_.stage && width > side)
        stage = std::max(stage, words_.stage(of->name, wordsWidth(width - side)) + 0.5);
    }
    w.heights.stageHead = stage;
    w.heights.heads = std::max(m.heads, edges + stage + step);
  }

  double laneHeight(const Widths& w, bool isFolded,
                    std::vector<const journey::Note*> Outline::StepPart::*held,
                    const LayoutWish& wish) const {
    const Measures& m = wish.measures;
    if (isFolded) return m.fold;
    const auto high = [](std::size_t rows, double card) {
      return static_cast<double>(rows) * (card + gap) - gap + laneLabel;
    };
    std::size_t rows = 1;
    double needed = 0;
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      if (needs_[i].part == nullptr) continue;
      const auto& cards = needs_[i].part->*held;
      const LaneGrid grid = laneGrid(cards.size(), w.steps[i].width, m);
      rows = std::max(rows, grid.rows);
      double card = 0;
      if (words_.note)
        for (const journey::Note* note : cards)
          card = std::max(card, words_.note(note->text, wordsWidth(grid.width - gap / 2 - 2 * noteSide)) +
                                    2 * noteEdge + 0.5);
      needed = std::max(needed, high(grid.rows, card));
    }
    const double wanted = std::min(high(rows, m.laneNote), mostOfLanes * wish.sheet.h);
    const double full = std::max(wanted, std::min(needed, mostOfFullLanes * wish.sheet.h));
    return std::max(m.fold, full * wish.proportions.lanes);
  }

  /// What is left for notes and curve, above all the lanes.
  double settleLanes(Widths& w, const LayoutWish& wish) const {
    Heights& h = w.heights;
    h.needs = laneHeight(w, w.needsFolded, &Outline::StepPart::needs, wish);
    h.expectations = laneHeight(w, w.expectationsFolded, &Outline::StepPart::expectations, wish);
    const double lanes = std::max(h.needs + h.expectations, wish.proportions.panel);
    return wish.sheet.h - h.heads - wish.measures.far - lanes - gap;
  }

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
    settleHeads(w);
    return w;
  }

  /// Gives notes their height. Few steps with a text that is too long for it become low; where there are more
  /// of them, or under a lens that leaves no room, all do. False: more than few.
  bool settleNotes(Widths& w, const LayoutWish& wish) const {
    constexpr std::size_t few = 8; // one step in so many
    const double left = settleLanes(w, wish), most = mostOfNote(w, left, true, wish);
    double need = 0;
    std::vector<bool> low(needs_.size());
    for (const auto text : telling_) {
      const double high = noteNeed(text, w.noteWidth);
      if (high > most)
        low[stepOf_.at(text.data())] = true;
      else
        need = std::max(need, high);
    }
    const bool whole = static_cast<std::size_t>(std::ranges::count(low, true)) <= needs_.size() / few;
    if (!whole) {
      low.assign(needs_.size(), true);
      const double slip = slipNeed(w.noteWidth);
      need = slip <= most ? slip : 0;
    }
    for (std::size_t i = 0; i < low.size(); ++i)
      w.steps[i].low = low[i], w.steps[i].form = low[i] ? Form::Slips : Form::Notes;
    const double tallest = std::min(wish.proportions.tallest, w.noteWidth * mostUpright);
    setNotes(w, std::max(std::min(tallest, mostOfNote(w, left, false, wish)), need), left, wish);
    return whole;
  }

  std::optional<Widths> asNotes(bool needsFolded, bool expectationsFolded) const {
    std::optional<Widths> best;
    double most = 0;
    for (std::size_t rows = 1; rows <= mostRows; ++rows) {
      Widths w = notesIn(rows);
      w.needsFolded = needsFolded, w.expectationsFolded = expectationsFolded;
      if (w.noteWidth < wish_.measures.leastNoteWidth || !settleNotes(w, onMap_)) continue;
      if (w.heights.note < wish_.measures.leastNoteHeight - 0.01) continue;
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
          high = std::max(high, noteNeed(touchpoint->text, width));
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

  void settleFolded(Widths& w, const LayoutWish& wish) const {
    settleHeads(w);
    w.rows = 1;
    const double left = settleLanes(w, wish);
    setNotes(w, mostOfNote(w, left, false, wish), left, wish);
    w.rows = 0;
    w.heights.note = std::min({wish.proportions.tallest, wish.measures.leastNoteWidth * 1.15,
                               (w.heights.notes - stripHeight) / openRows - gap});
  }

  bool foldsItself(const std::optional<bool>& folded) const { return folded.value_or(true); }

  /// With the steps that were opened as notes but for the oldest `giveWay` of them; nothing: there is no
  /// room, unless there `must` be.
  std::optional<Widths> folded(Form form, std::size_t giveWay, bool must, const LayoutWish& wish) const {
    const Measures& m = wish.measures;
    Widths w{.form = form};
    w.needsFolded = foldsItself(wish.needsFolded);
    w.expectationsFolded = foldsItself(wish.expectationsFolded);
    // What a step gets depends on the heights, and these on widths: those of closed steps will do.
    w.steps.assign(needs_.size(), {.width = m.slipWidth});
    settleFolded(w, wish);
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
    const double wanted = wish.sheet.w * wish.zoom;
    if (w.together > wanted && !must) return {};
    const double more = std::max(0.0, wanted - w.together);
    for (auto& step : w.steps)
      if (closed <= 0 || !step.opened) step.width *= 1 + more / (closed > 0 ? closed : w.together);
    w.together = std::max(w.together, wanted);
    w.noteWidth = m.leastNoteWidth;
    settleFolded(w, wish);
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
    // Lanes that nobody unfolded give way before notes do.
    const bool needs = wish_.needsFolded.value_or(false),
               expectations = wish_.expectationsFolded.value_or(false);
    if (auto notes = asNotes(needs, expectations)) return std::move(*notes);
    if (!wish_.expectationsFolded)
      if (auto notes = asNotes(needs, true)) return std::move(*notes);
    if (!wish_.needsFolded)
      if (auto notes = asNotes(true, foldsItself(wish_.expectationsFolded))) return std::move(*notes);
    // Opened steps give way, the oldest first, before the others show less.
    for (const Form form : {Form::Slips, Form::Bars})
      for (std::size_t giveWay = 0; giveWay <= wish_.opened.size(); ++giveWay)
        if (auto found = folded(form, giveWay, false, onMap_)) return std::move(*found);
    return *folded(Form::Bars, wish_.opened.size(), true, onMap_);
  }

  std::vector<StepNeed> needs_;
  const LayoutWish& wish_;
  LayoutWish onMap_;
  const WordsNeed& words_;
  std::vector<std::string_view> telling_{};
  std::unordered_map<const char*, std::size_t> stepOf_{};
};

} // namespace

LaneGrid laneGrid(std::size_t cards, double width, const Measures& measures) {
  const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(width / measures.leastNoteWidth));
  const std::size_t across = std::min(std::max<std::size_t>(1, cards), most);
  const double beside = cards == 0 ? 0 : laneAdd;
  return {across, std::max<std::size_t>(1, ceiling(cards, across)),
          std::min(120.0, (width - gap - beside) / static_cast<double>(across))};
}

Widths widthsFor(const Outline& outline, const LayoutWish& wish, const WordsNeed& words) {
  return Sharing(outline, wish, words).all();
}

} // namespace steps
