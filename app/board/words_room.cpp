#include "board/words_room.hpp"

#include <algorithm>

namespace board {

WordsRoom::WordsRoom(const std::vector<StepNeed>& needs, const Measures& measures,
                     const surface::WordsNeed& words)
    : needs_(needs), m_(measures), words_(words) {
  std::vector<std::string_view> texts;
  for (std::size_t i = 0; i < needs_.size(); ++i)
    if (needs_[i].part != nullptr)
      for (const auto* touchpoint : needs_[i].part->touchpoints)
        texts.emplace_back(touchpoint->text), stepOf_[texts.back().data()] = i;
  telling_ = surface::tellingOf(std::move(texts));
}

double WordsRoom::note(std::string_view words, double width) const {
  if (!words_.note) return 0;
  return words_.note(words, surface::wordsWidth(width - 2 * surface::noteSide)) + 2 * surface::noteEdge +
         m_.foot + 2.5;
}

double WordsRoom::slip(double width) const {
  double most = 0;
  if (words_.slip)
    for (const auto text : telling_)
      most = std::max(most, words_.slip(text, surface::wordsWidth(width - 2 * surface::slipSide)) +
                                surface::slipEdges);
  return most;
}

void WordsRoom::settleHeads(Widths& w) const {
  constexpr double side = 6, edges = 7;
  double stage = surface::lineOf(m_.head), step = 2 * surface::lineOf(m_.small) + 2;
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
  w.heights.heads = std::max(m_.heads, edges + stage + step);
}

} // namespace board
