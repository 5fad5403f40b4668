#include "board/slips.hpp"

#include <algorithm>

namespace board {

using Form = BoardLayout::Form;
using Part = journey::Outline::StepPart;

namespace {

/// Every step with its width; of a stage without steps: no step.
template <class Act> void each(const journey::Outline& outline, const Widths& widths, Act act) {
  std::size_t at = 0;
  for (const auto& stage : outline.stages) {
    if (stage.steps.empty()) ++at;
    for (const Part& part : stage.steps) act(part, widths.steps[at++]);
  }
}

/// How high slips become, no higher than `most`; sets Widths::silent.
double heightOf(const journey::Outline& outline, const surface::WordsNeed& words, double least, double most,
                Widths& widths) {
  constexpr double mostSilent = 0.2; // of all of them
  std::size_t all = 0, fitting = 0;
  double high = std::min(least, most);
  each(outline, widths, [&](const Part& part, const Widths::Step& step) {
    if (step.opened || !words.slip) return;
    const double width = step.width / static_cast<double>(step.across) - slipGap - 2 * surface::slipSide;
    for (const journey::Touchpoint* touchpoint : part.touchpoints) {
      const double need = words.slip(touchpoint->text, surface::wordsWidth(width)) + surface::slipEdges + 0.1;
      ++all;
      if (need > most) continue;
      ++fitting;
      high = std::max(high, need);
    }
  });
  widths.silent = static_cast<double>(all - fitting) > mostSilent * static_cast<double>(all);
  return widths.silent ? std::min(least, most) : high;
}

} // namespace

double settleSlips(const journey::Outline& outline, const Measures& measures, const surface::WordsNeed& words,
                   double region, Widths& widths) {
  constexpr std::size_t mostRead = 400;
  constexpr double tallest = 2.4, openRows = 3, worthOpening = 1.12; // parts of the least heights
  std::size_t rows = 1, count = 0;
  double opened = openRows * (worthOpening * measures.leastNoteHeight + BoardLayout::gap) + stripHeight;
  each(outline, widths, [&](const Part& part, const Widths::Step& step) {
    count += part.touchpoints.size();
    if (step.opened)
      opened = std::max(opened,
                        static_cast<double>(step.down) * (step.noteHeight + BoardLayout::gap) + stripHeight);
    else
      rows = std::max(rows, std::min(part.touchpoints.size(), step.down));
  });
  const auto down = static_cast<double>(rows);
  widths.silent = true;
  if (widths.form != Form::Slips) {
    widths.pitch = std::min(tallestBar, (region - barHead) / down);
    return std::min(region, std::max(opened, barHead + down * widths.pitch));
  }
  const double least = measures.slipHeight, room = region / down - slipGap;
  const double high = count > mostRead
                          ? std::min(least, room)
                          : heightOf(outline, words, least, std::min(tallest * least, room), widths);
  widths.pitch = high + slipGap;
  return std::min(region, std::max(opened, down * widths.pitch));
}

} // namespace board
