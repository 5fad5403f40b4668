#pragma once
// What people gave, as dots on the numbers 1 to 10: the range as a bar on the axis, the mean as a line above
// it. An earlier round lies under the axis, with the way from its mean to this one.
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

struct EarlierVotes {
  std::array<std::size_t, 10> counts{}; ///< on each number
  double mean = 0;
};

struct DotPlot {
  static constexpr std::size_t numbers = 10;
  std::array<std::vector<VoteDot>, numbers> stacks{}; ///< on each number, from the axis upwards
  journey::Statistics all{};
  std::optional<double> bar{}; ///< the figure that is aimed at
  bool lowIsBad = true;        ///< a low mean is set in the warm colour
  std::size_t tallest = 8;     ///< how many dots on one number there is room for, so that plots beside each
                               ///< other have dots alike: everybody at the table
  std::optional<EarlierVotes> earlier{};
  std::size_t highest() const; ///< of the stacks
};

look::Colour meanColour(const look::Theme& theme, const DotPlot& plot);

enum class Asked { Experience, Importance, Score };
/// Votes bear the signs of their seats where the workshop names people, otherwise they are alike.
DotPlot dotPlotOf(const journey::Workshop& workshop, const journey::Round& round, Asked asked);

/// Where parts of the plot come in its box; `letters`: height of a capital of the numbers.
base::Rect dotsIn(const DotPlot& plot, const base::Rect& box, double letters);

/// `grown`: 0 to 1, how far the dots have fallen, one after the other, and then the line of the mean risen.
void drawDotPlot(look::Drawing& drawing, const DotPlot& plot, const base::Rect& box, double letters,
                 double grown = 1);

} // namespace figures
