#pragma once
// What people gave, as dots on the numbers of a scale: the range as a bar on the axis, the mean as a line
// above it. An earlier round lies under the axis, with the way from its mean to this one.
#include "journey/statistics.hpp"
#include "look/drawing.hpp"

#include <optional>
#include <vector>

namespace figures {

struct VoteDot {
  std::int64_t seat = -1; ///< whose sign it bears; -1: nobody's
  bool late = false;      ///< has a ring: the others could be seen before it was given
};

struct EarlierVotes {
  std::vector<std::size_t> counts{}; ///< on each number
  double mean = 0;
};

struct DotPlot {
  explicit DotPlot(const journey::Question& asked = {})
      : question(asked), stacks(static_cast<std::size_t>(asked.width()) + 1) {}

  journey::Question question;
  std::vector<std::vector<VoteDot>> stacks; ///< on each number of its scale, from the axis upwards
  journey::Statistics all{};
  std::optional<double> bar{}; ///< the figure that is aimed at
  std::size_t tallest = 8;     ///< how many dots on one number there is room for, so that plots beside each
                               ///< other have dots alike: everybody at the table
  std::optional<EarlierVotes> earlier{};
  std::size_t highest() const; ///< of the stacks
  std::int64_t number(std::size_t stack) const { return question.lowest + static_cast<std::int64_t>(stack); }
};

look::Colour meanColour(const look::Theme& theme, const DotPlot& plot);

/// Votes bear the signs of their seats where the workshop names people, otherwise they are alike.
DotPlot dotPlotOf(const journey::Workshop& workshop, const journey::Round& round,
                  const journey::Question& question);

/// Where parts of the plot come in its box; `letters`: height of a capital of the numbers.
base::Rect dotsIn(const DotPlot& plot, const base::Rect& box, double letters);

/// `grown`: 0 to 1, how far the dots have fallen, one after the other, and then the line of the mean risen.
void drawDotPlot(look::Drawing& drawing, const DotPlot& plot, const base::Rect& box, double letters,
                 double grown = 1);

} // namespace figures
