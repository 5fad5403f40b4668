#pragma once
// How a step looks at the sheet.
#include "board/layout.hpp"
#include "journey/measures.hpp"
#include "touch/area.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace board {

/// How a step looks at the sheet: what it shows more of, and what a tap on a touchpoint means there.
struct Lens {
  Proportions proportions{};
  bool customers = false;                             ///< what customers say, beside the team's curve
  journey::Whose whose{};                             ///< which customers, and when
  bool picks = false;                                 ///< touchpoints that are worked on, from note to curve
  std::optional<base::Id<journey::Touchpoint>> lit{}; ///< all others step back
  std::vector<base::Id<journey::Touchpoint>> asked{}; ///< people look into these: cards of theirs are open
  base::Seconds litAfter = 0; ///< its point drops onto the curve so long after its score is there
  /// Begins the names of the areas of points, names and notes: "curve" makes "curve/point/12"; empty: points
  /// are only looked at.
  std::string points{};
  bool others = false; ///< the curves of the other journeys, too
  /// Shows or hides these; nothing: there is no choice.
  std::function<void()> toggleOthers{};
  bool keepsJourney = false; ///< nobody looks at another journey now
  bool columns = false;      ///< the whole column of a point is one area: "curve/12"
  std::function<void(base::Id<journey::Touchpoint>, const touch::Touch&)> tapped{};
};

} // namespace board
