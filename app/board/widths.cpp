#include "board/widths.hpp"

#include "figures/behaviour.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace board {
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
// What lanes that nobody unfolded leave; and the curve, to those that somebody did.
constexpr double leastBesideLanes = 0.45, leastCurveBesideLanes = 0.12;

/// So that a note in a lane shows its words: one line of them.
double leastCard(const Measures& measures) { return std::max(14.5, 1.4 * surface::lineOf(measures.small)); }

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

/// Shares the sheet out among steps, and its height among notes, curve and lanes.
class Sharing {
 public:
  Sharing(const Outline& outline, const LayoutWish& wish, const surface::WordsNeed& words)
      : needs_(needsOf(outline, wish)), lanes_(outline.lanes), seen_(journey::seenIn(outline)), wish_(wish),
        onMap_(wish), words_(words) {
    onMap_.proportions = {.tallest = wish.measures.tallestNote, .words = wish.proportions.words};
    std::vector<std::string_view> texts;
    for (std::size_t i = 0; i < needs_.size(); ++i)
      if (needs_[i].part != nullptr)
        for (const auto* touchpoint : needs_[i].part->touchpoints)
          texts.emplace_back(touchpoint->text), stepOf_[texts.back().data()] = i;
    telling_ = surface::tellingOf(std::move(texts));
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
    return words_.note(words, surface::wordsWidth(width - 2 * surface::noteSide)) + 2 * surface::noteEdge +
           wish_.measures.foot + 2.5;
  }
  double slipNeed(double width) const {
    double most = 0;
    if (words_.slip)
      for (const auto text : telling_)
        most = std::max(most, words_.slip(text, surface::wordsWidth(width - 2 * surface::slipSide)) +
                                  surface::slipEdges);
    return most;
  }

  /// The names of stages and steps are whole in every width.
  void settleHeads(Widths& w) const {
    const Measures& m = wish_.measures;
    constexpr double side = 6, edges = 7;
    double stage = surface::lineOf(m.head), step = 2 * surface::lineOf(m.small) + 2;
    for (std::size_t i = 0; i < needs_.size();) {
      const journey::Stage* of = needs_[i].stage;
      double width = 0;
      for (; i < needs_.size() && needs_[i].stage == of; ++i) {
        width += w.steps[i].width;
        if (words_.step && needs_[i].part != nullptr && w.steps[i].width > side)
          step = std::max(
              step,
              words_.step(needs_[i].part->step->name, surface::wordsWidth(w.steps[i].width - side)) + 0.5);
      }
      if (words_.stage && width > side)
        stage = std::max(stage, words_.stage(of->name, surface::wordsWidth(width - side)) + 0.5);
    }
    w.heights.stageHead = stage;
    w.heights.heads = std::max(m.heads, edges + stage + step);
  }

  // How much room lanes need.

  /// Of the words of a note in a lane.
  double cardNeed(const journey::Lane& lane, const journey::Note& note, double width) const {
    if (lane.isAmount()) return amountHeight(wish_.measures);
    if (!words_.note) return 0;
    const auto high = [&](std::string_view words, double aside) {
      return words_.note(words, surface::wordsWidth(width - 2 * surface::noteSide - aside)) +
             2 * surface::noteEdge + 0.5;
    };
    if (lane.holds != journey::Holds::Remedied) return high(note.text, 0);
    const double sign = remedySign(wish_.measures);
    return 2 * std::max(high(note.text, sign), high(note.remedy, sign));
  }

  /// What a lane takes where it is open.
  struct LaneNeed {
    double wanted = 0, tight = 0;
  };
  LaneNeed laneNeed(const Widths& w, std::size_t lane) const {
    const Measures& m = wish_.measures;
    const journey::Lane& kind = lanes_[lane];
    if (!kind.takesNotes()) {
      const auto rows = static_cast<double>(std::max<std::size_t>(1, seen_.kinds.size()));
      const double all = seenHead(m) + rows * figures::seenHeight(m.small) + seenFoot;
      return {all, all};
    }
    const auto high = [](std::size_t rows, double card) {
      return static_cast<double>(rows) * (card + gap) - gap + laneLabel;
    };
    std::size_t rows = 1;
    const double least = kind.isAmount() ? amountHeight(m) : leastCard(m);
    double needed = high(1, least);
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      if (needs_[i].part == nullptr) continue;
      const auto& cards = needs_[i].part->notes[lane];
      const LaneGrid grid = laneGrid(cards.size(), w.steps[i].width, m);
      rows = std::max(rows, grid.rows);
      double card = least;
      for (const journey::Note* note : cards)
        card = std::max(card, cardNeed(kind, *note, grid.width - gap / 2));
      needed = std::max(needed, high(grid.rows, card));
    }
    if (kind.isAmount()) {
      const double all = totalsHeight(m) + high(rows, amountHeight(m));
      return {all, all};
    }
    const double wanted = std::min(high(rows, m.laneNote), mostOfLanes * wish_.sheet.h);
    const double most = std::min(needed, mostOfFullLanes * wish_.sheet.h);
    return {std::max(wanted, most), std::min(std::max(wanted, most), most)};
  }
  /// The same, reckoned once for each number of rows, which is all that widths of whole notes hang on.
  LaneNeed laneNeedOnce(const Widths& w, std::size_t lane) const {
    if (w.form != Form::Notes) return laneNeed(w, lane);
    const auto [at, isNew] = laneNeeds_.try_emplace({w.rows, lane});
    if (isNew) at->second = laneNeed(w, lane);
    return at->second;
  }

  double lineHeight(std::size_t lane) const {
    return lanes_[lane].above == journey::Line::None ? 0
                                                     : std::max(7.0, surface::lineOf(wish_.measures.small));
  }

  /// What is left for notes and curve, above all the lanes.
  double settleLanes(Widths& w, const LayoutWish& wish) const {
    Heights& h = w.heights;
    h.lanes.assign(lanes_.size(), wish.measures.fold);
    h.lines.assign(lanes_.size(), 0);
    double together = 0;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
      if (!w.folded[i]) {
        const LaneNeed need = laneNeedOnce(w, i);
        const double open = w.isTight ? need.tight : need.wanted;
        h.lanes[i] = std::max(wish.measures.fold, open * wish.proportions.lanes);
      }
      h.lines[i] = lineHeight(i);
      together += h.lanes[i] + h.lines[i];
    }
    // Under a lens with a panel there are no lanes, not even as lines.
    const double below = std::max(together * wish.proportions.lanes, wish.proportions.panel);
    return wish.sheet.h - h.heads - wish.measures.far - below - gap;
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

  /// `gives`: lanes that nobody unfolded are open, and take no more than their part of the sheet.
  std::optional<Widths> asNotes(const std::vector<bool>& closed, bool isTight, bool gives) const {
    std::optional<Widths> best;
    double most = 0;
    for (std::size_t rows = 1; rows <= mostRows; ++rows) {
      Widths w = notesIn(rows);
      w.folded = closed, w.isTight = isTight;
      if (w.noteWidth < wish_.measures.leastNoteWidth) continue;
      const double left = settleLanes(w, onMap_);
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
  void settleFolded(Widths& w, const LayoutWish& wish) const {
    settleHeads(w);
    w.rows = 1;
    w.isTight = std::ranges::any_of(w.folded, [](bool isFolded) { return !isFolded; });
    double left = settleLanes(w, wish), region = 0;
    const double need = regionNeed(w.form);
    const auto beside = [&](double curve) { return left - wish.proportions.words - curve * wish.sheet.h; };
    std::vector<std::size_t> givingWay = openLanes(w);
    for (std::size_t given = 0;; ++given) {
      region = beside(wish.proportions.curve);
      if (region >= need || given == givingWay.size()) break;
      region = std::min(need, beside(std::min(wish.proportions.curve, leastCurveBesideLanes)));
      if (region >= need) break;
      w.folded[givingWay[given]] = true;
      left = settleLanes(w, wish);
    }
    setNotes(w, region - w.strip - gap, left, wish);
    w.rows = 0;
    w.heights.note = std::min({wish.proportions.tallest, wish.measures.leastNoteWidth * 1.15,
                               (w.heights.notes - stripHeight) / openRows - gap});
  }

  /// The oldest first; those of which nobody said when, before all others.
  std::vector<std::size_t> openLanes(const Widths& w) const {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < lanes_.size(); ++i)
      if (!w.folded[i] && std::ranges::find(wish_.unfolded, i) == wish_.unfolded.end()) open.push_back(i);
    for (const std::size_t i : wish_.unfolded)
      if (i < lanes_.size() && !w.folded[i]) open.push_back(i);
    return open;
  }

  std::optional<bool> said(std::size_t lane) const {
    return lane < wish_.folded.size() ? wish_.folded[lane] : std::nullopt;
  }
  /// `unsaid`: of those of which nobody said it.
  std::vector<bool> foldedLanes(bool unsaid) const {
    std::vector<bool> folded;
    for (std::size_t i = 0; i < lanes_.size(); ++i) folded.push_back(said(i).value_or(unsaid));
    return folded;
  }

  /// With the steps that were opened as notes but for the oldest `giveWay` of them; nothing: there is no
  /// room, unless there `must` be.
  std::optional<Widths> folded(Form form, std::size_t giveWay, bool must, const LayoutWish& wish) const {
    const Measures& m = wish.measures;
    Widths w{.form = form};
    w.folded = foldedLanes(true);
    // What a step gets depends on the heights, and these on widths: those of closed steps will do.
    const double wanted = wish.sheet.w * wish.zoom;
    w.steps.assign(needs_.size(),
                   {.width = wanted / static_cast<double>(std::max<std::size_t>(1, needs_.size()))});
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
    if (w.together > wanted && !must) return {};
    const double more = std::max(0.0, wanted - w.together);
    for (auto& step : w.steps)
      if (closed <= 0 || !step.opened) step.width *= 1 + more / (closed > 0 ? closed : w.together);
    w.together = std::max(w.together, wanted);
    w.noteWidth = m.leastNoteWidth;
    w.folded = foldedLanes(true); // they need less room now that steps have their widths
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
    // Lanes that nobody unfolded give way before notes do, the lowest first; then those that somebody did are
    // as low as their words.
    std::vector<bool> closed = foldedLanes(false);
    for (std::size_t lane = lanes_.size();; --lane) {
      const bool gives = closed != foldedLanes(true);
      if (auto notes = asNotes(closed, false, gives)) return std::move(*notes);
      while (lane > 0 && said(lane - 1)) --lane;
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

  std::vector<StepNeed> needs_;
  const journey::Lanes& lanes_;
  journey::SeenInAll seen_;
  const LayoutWish& wish_;
  LayoutWish onMap_;
  const surface::WordsNeed& words_;
  std::vector<std::string_view> telling_{};
  std::unordered_map<const char*, std::size_t> stepOf_{};
  mutable std::map<std::pair<int, std::size_t>, LaneNeed> laneNeeds_{};
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
