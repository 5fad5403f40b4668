#pragma once
// How much of each step the sheet can show: in how many rows its notes lie, or as slips or bars, and how wide
// each step becomes with it.
#include "steps/board/layout.hpp"

namespace steps {

/// The heights of the sheet's parts from top to bottom, for a number of rows.
struct Heights {
  double notes = 0; ///< the whole region
  double note = 0;  ///< one of them
  double curve = 0, needs = 0, expectations = 0;
};

/// One step, or a stage that has none.
struct StepNeed {
  base::Id<journey::Step> step{};
  std::size_t notes = 0, needs = 0, expectations = 0;
};

struct Widths {
  struct Step {
    double width = 0;
    std::size_t across = 1, down = 1; ///< the grid of its notes
    BoardLayout::Form form = BoardLayout::Form::Notes;
    bool opened = false;
  };
  int rows = 0;
  BoardLayout::Form form = BoardLayout::Form::Notes;
  std::vector<Step> steps;
  double noteWidth = 0, together = 0, strip = 0;
  Heights heights{};
};

Widths widthsFor(const std::vector<StepNeed>& needs, const LayoutWish& wish);

/// How many notes of a lane lie beside each other in a step of this width.
std::size_t laneAcross(double width, const Measures& measures);

/// The place for the next note below a full column.
constexpr double stripHeight = 12;

} // namespace steps
