#include "board/letters.hpp"

#include "board/lane_cards.hpp"
#include "figures/behaviour.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace board {

using Form = BoardLayout::Form;

namespace {

/// Lowers `cap` until all fit, down to `least`.
void fitAll(ui::Canvas& canvas, const std::vector<surface::Telling>& all, double& cap, double least) {
  std::map<const char*, const surface::Telling*> told;
  std::vector<std::string_view> texts;
  for (const surface::Telling& one : all) told[one.words->data()] = &one, texts.emplace_back(*one.words);
  for (const auto text : surface::tellingOf(std::move(texts))) {
    if (cap <= least) return;
    cap = std::min(
        cap, canvas.fitted(text, told.at(text.data())->box,
                           {cap, look::Weight::Medium, look::Align::Centre, surface::noteLeading, least}));
  }
}

} // namespace

void Letters::choose(ui::Canvas& canvas, const BoardLayout& layout, const Measures& measures,
                     const language::Catalogue& words) {
  chooseCaps(canvas, layout, measures);
  chooseSlips(canvas, layout, measures);
  chooseShortness(canvas, layout, measures.small, words);
}

void Letters::chooseCaps(ui::Canvas& canvas, const BoardLayout& layout, const Measures& measures) {
  noteCap_ = std::max(9.0, 1.38 * measures.small);
  laneCap_ = measures.text;
  std::vector<surface::Telling> notes, lanes;
  for (const auto& stage : layout.stages)
    for (const auto& column : stage.columns) {
      for (const auto& cell : column.cells)
        if (column.form == Form::Notes)
          notes.push_back(
              {&cell.touchpoint->text, surface::wordsOf(cell.box, surface::footIn(canvas, cell.box))});
      addTellings(layout, column, measures, lanes);
    }
  fitAll(canvas, notes, noteCap_, measures.small);
  fitAll(canvas, lanes, laneCap_, measures.small);
}

void Letters::chooseSlips(ui::Canvas& canvas, const BoardLayout& layout, const Measures& measures) {
  constexpr double mostSilent = 0.2; // of them: otherwise none has words
  const double small = measures.small;
  std::size_t count = 0;
  silent_.clear();
  for (const auto& stage : layout.stages)
    for (const auto& column : stage.columns) {
      if (column.form != Form::Slips) continue;
      for (const auto& cell : column.cells) {
        const Rect words = surface::slipWords(cell.box);
        const look::TextStyle style{small, look::Weight::Medium, look::Align::Centre, surface::slipLeading,
                                    small};
        ++count;
        if (canvas.measure(cell.touchpoint->text, style, words.w).h > words.h + 0.2) silent_.insert(cell.id);
      }
    }
  allSilent_ = static_cast<double>(silent_.size()) > mostSilent * static_cast<double>(count);
}

void Letters::chooseShortness(ui::Canvas& canvas, const BoardLayout& layout, double cap,
                              const language::Catalogue& words) {
  shortness_.clear();
  std::vector<figures::SeenPlace> row;
  for (const auto& stage : layout.stages)
    for (const auto& column : stage.columns)
      for (const auto& lane : column.lanes)
        for (const auto& cell : lane.seen)
          if (cell.behaviour != nullptr) row.push_back({cell.behaviour, cell.box.w});
  for (const journey::Seen seen : layout.seen.kinds)
    shortness_.push_back(figures::shortnessOf(canvas, row, seen, cap, words));
}

surface::WordsNeed wordsNeed(ui::Canvas& canvas, const Measures& measures) {
  const auto need = [&canvas, small = measures.small](look::Weight weight, double leading) {
    const look::TextStyle style{small, weight, look::Align::Centre, leading, small};
    return [&canvas, style](std::string_view words, double width) {
      return canvas.measure(words, style, width).h;
    };
  };
  return {.note = need(look::Weight::Medium, surface::noteLeading),
          .slip = need(look::Weight::Medium, surface::slipLeading),
          .stage = need(look::Weight::Bold, surface::headLeading),
          .step = need(look::Weight::Medium, surface::headLeading)};
}

} // namespace board
