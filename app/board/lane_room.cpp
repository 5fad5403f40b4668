#include "board/lane_room.hpp"

#include "figures/behaviour.hpp"

#include <algorithm>

namespace board {
namespace {

constexpr double gap = BoardLayout::gap;
// Of the sheet: one lane, unless its words need more.
constexpr double mostOfLanes = 0.24, mostOfFullLanes = 0.45;

/// So that a note in a lane shows its words: one line of them.
double leastCard(const Measures& measures) { return std::max(14.5, 1.4 * surface::lineOf(measures.small)); }

/// Of so many rows of cards.
double heightOf(std::size_t rows, double card) {
  return static_cast<double>(rows) * (card + gap) - gap + laneLabel;
}

} // namespace

/// Of the words of a note in a lane.
double LaneRoom::cardNeed(const journey::Lane& lane, const journey::Note& note, double width) const {
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

LaneRoom::Need LaneRoom::need(const Widths& w, std::size_t lane) const {
  const Measures& m = wish_.measures;
  if (lanes_[lane].takesNotes()) return needOfNotes(w, lane);
  const auto rows = static_cast<double>(std::max<std::size_t>(1, seen_.kinds.size()));
  const double all = seenHead(m) + rows * figures::seenHeight(m.small) + seenFoot;
  return {all, all};
}

LaneRoom::Need LaneRoom::needOfNotes(const Widths& w, std::size_t lane) const {
  const Measures& m = wish_.measures;
  const journey::Lane& kind = lanes_[lane];
  std::size_t rows = 1;
  const double least = kind.isAmount() ? amountHeight(m) : leastCard(m);
  double needed = heightOf(1, least);
  for (std::size_t i = 0; i < needs_.size(); ++i) {
    if (needs_[i].part == nullptr) continue;
    const auto& cards = needs_[i].part->notes[lane];
    const LaneGrid grid = laneGrid(cards.size(), w.steps[i].width, m);
    rows = std::max(rows, grid.rows);
    double card = least;
    for (const journey::Note* note : cards)
      card = std::max(card, cardNeed(kind, *note, grid.width - gap / 2));
    needed = std::max(needed, heightOf(grid.rows, card));
  }
  if (kind.isAmount()) {
    const double all = totalsHeight(m) + heightOf(rows, amountHeight(m));
    return {all, all};
  }
  const double wanted = std::min(heightOf(rows, m.laneNote), mostOfLanes * wish_.sheet.h);
  const double most = std::min(needed, mostOfFullLanes * wish_.sheet.h);
  return {std::max(wanted, most), most};
}

LaneRoom::Need LaneRoom::needOnce(const Widths& w, std::size_t lane) const {
  if (w.form != BoardLayout::Form::Notes) return need(w, lane);
  const auto [at, isNew] = needsOnce_.try_emplace({w.rows, lane});
  if (isNew) at->second = need(w, lane);
  return at->second;
}

double LaneRoom::lineHeight(std::size_t lane) const {
  return lanes_[lane].above == journey::Line::None ? 0 : std::max(7.0, surface::lineOf(wish_.measures.small));
}

double LaneRoom::settle(Widths& w, const LayoutWish& wish) const {
  Heights& h = w.heights;
  h.lanes.assign(lanes_.size(), wish.measures.fold);
  h.lines.assign(lanes_.size(), 0);
  double together = 0;
  for (std::size_t i = 0; i < lanes_.size(); ++i) {
    if (!w.folded[i]) {
      const Need takes = needOnce(w, i);
      const double open = w.isTight ? takes.tight : takes.wanted;
      h.lanes[i] = std::max(wish.measures.fold, open * wish.proportions.lanes);
    }
    h.lines[i] = lineHeight(i);
    together += h.lanes[i] + h.lines[i];
  }
  // Under a lens with a panel there are no lanes, not even as lines.
  const double below = std::max(together * wish.proportions.lanes, wish.proportions.panel);
  return wish.sheet.h - h.heads - wish.measures.far - below - gap;
}

std::vector<std::size_t> LaneRoom::open(const Widths& w) const {
  std::vector<std::size_t> lanes;
  for (std::size_t i = 0; i < lanes_.size(); ++i)
    if (!w.folded[i] && std::ranges::find(wish_.unfolded, i) == wish_.unfolded.end()) lanes.push_back(i);
  for (const std::size_t i : wish_.unfolded)
    if (i < lanes_.size() && !w.folded[i]) lanes.push_back(i);
  return lanes;
}

std::optional<bool> LaneRoom::said(std::size_t lane) const {
  return lane < wish_.folded.size() ? wish_.folded[lane] : std::nullopt;
}

std::vector<bool> LaneRoom::folded(bool unsaid) const {
  std::vector<bool> all;
  for (std::size_t i = 0; i < lanes_.size(); ++i) all.push_back(said(i).value_or(unsaid));
  return all;
}

} // namespace board
