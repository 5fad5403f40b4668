#pragma once
// Slips and bars: how much of the sheet steps fill that are too full for whole notes.
#include "board/widths.hpp"

namespace board {

/// As high as the words of slips need, all of them alike, where nearly all have words then (Widths::silent).
/// Gives how much of a region of this height closed steps fill, or opened ones need; the rest is the curve's.
double settleSlips(const journey::Outline& outline, const Measures& measures, const surface::WordsNeed& words,
                   double region, Widths& widths);

/// Millimetres: from one slip to the next, and how high bars and their strip with numbers are.
constexpr double slipGap = 4, leastBar = 8, tallestBar = 14, barHead = 14;

} // namespace board
