#pragma once
// Where touchpoints come along the journey: evenly inside their stage, a stage as wide as what it holds.
#include "journey/curve.hpp"

#include <vector>

namespace steps::chart {

/// Counted in touchpoints from the journey's beginning: 0 to `width`.
struct Columns {
  struct Part {
    const journey::Stage* stage; ///< nullptr: the loose ones
    double from = 0, to = 0;
  };
  std::vector<Part> stages;
  std::vector<double> middles; ///< of each point, in the order of the curve
  double width = 0;

  /// The stage that a place along the journey is in; the nearest one beyond the ends. Requires a stage.
  const Part& stageAt(double along) const;
};

/// A stage with few touchpoints or none still has room for its name.
Columns columnsOf(const journey::Outline& outline, const std::vector<journey::CurvePoint>& curve);

} // namespace steps::chart
