#pragma once
// What a score says: the ends of its scale, and what counts as low, high and wide. Scores are judged as they
// are shown, to one decimal, so that nobody sees a 4.5 that is low beside one that is not.
#include "base/rounding.hpp"

namespace journey {

constexpr double leastScore = 1, middleScore = 5.5, mostScore = 10;
/// An experience below this stands out as a low point.
constexpr double lowScore = 4.5;
/// A gap between team and customers of this or more stands out.
constexpr double wideGap = 2;

/// A score, or the mean of scores, as it is shown.
inline double shown(double score) { return base::rounded(score, 1); }
/// Between two scores as they are shown: "4.4" and "5.1" differ by 0.7 for whoever reads them.
inline double shownGap(double team, double customers) {
  return base::rounded(shown(customers) - shown(team), 1);
}

enum class Level { Low, Middle, High };
/// `bar`: the brief's, nine unless the workshop chose another.
inline Level levelOf(double score, double bar) {
  return shown(score) < lowScore ? Level::Low : shown(score) >= bar ? Level::High : Level::Middle;
}

} // namespace journey
