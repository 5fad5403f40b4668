#pragma once
// What people gave, as dots on the numbers 1 to 10: the range as a bar on the axis, the mean as a mark under
// it.
#include "figures/scale.hpp"
#include "journey/statistics.hpp"

#include <array>
#include <optional>
#include <vector>

namespace figures {

struct VoteDot {
  std::int64_t seat = -1; ///< whose sign it bears; -1: nobody's
  bool late = false;      ///< has a ring: the others could be seen before it was given
};

struct DotPlot {
  static constexpr std::size_t numbers = 10;
  std::array<std::vector<VoteDot>, numbers> stacks{}; ///< on each number, from the axis upwards
  journey::Statistics all{};
  std::optional<double> bar{}; ///< the figure that is aimed at
};

enum class Asked { Experience, Importance, Score };
/// Votes bear the signs of their seats where the workshop names people, otherwise they are alike.
DotPlot dotPlotOf(const journey::Workshop& workshop, const journey::Round& round, Asked asked);

/// `letters`: height of a capital of the numbers. `grown`: 0 to 1, how far the dots have risen.
void drawDotPlot(look::Drawing& drawing, const DotPlot& plot, const base::Rect& box, double letters,
                 double grown = 1);

} // namespace figures
