#pragma once
// The emotion curve: the team's experience along the journey, and what it suggests.
#include "journey/level.hpp"
#include "journey/measures.hpp"
#include "journey/outline.hpp"
#include "journey/statistics.hpp"

#include <optional>

namespace journey {

struct CurvePoint {
  const Touchpoint* touchpoint;
  const Stage* stage;                    ///< nullptr: loose
  bool given = false;                    ///< false: a gap, the values mean nothing
  double experience = 0, importance = 0; ///< means, 1..10
  bool weighted = false;                 ///< importance was voted
  double lowest = 0, highest = 0;        ///< of experience
  std::int64_t n = 0;
  bool discuss = false;
  bool after = false;            ///< voted on since the estimate was frozen: no part of 1.0
  std::optional<double> later{}; ///< the mean of votes since then, where they say something else
  std::int64_t laterVotes = 0;   ///< how many these are
  std::optional<double>
      expected{}; ///< of customers: what they had expected here, also where nothing is given
};
/// One point per touchpoint of the map, in journey order; from revealed votes.
std::vector<CurvePoint> liveCurve(const Workshop& workshop, const Outline& outline, const Results& results);
/// The same from the frozen estimates (1.0).
std::vector<CurvePoint> frozenCurve(const Workshop& workshop, const Outline& outline);
/// 1.0 where it was frozen, with what votes said since then; otherwise the live one. A later vote is never
/// denied, and never changes what 1.0 says.
std::vector<CurvePoint> teamCurve(const Workshop& workshop, const Outline& outline, const Results& results);
/// What customers say (2.0, journey/measures.hpp); lowest = highest = score; given where there is one.
std::vector<CurvePoint> customerCurve(const Workshop& workshop, const Outline& outline,
                                      const Whose& whose = {});

/// What customers had expected, as a curve: Reality of it and theirs is the gap of service (bias above 0:
/// they got more than they had expected).
std::vector<CurvePoint> expectedCurve(const std::vector<CurvePoint>& customers);

/// Suggested moments of truth: importance of at least 8, at a peak or a valley of the curve (not on a slope:
/// between a higher and a lower point; gaps are passed over, the curve's ends count as peaks or valleys). Our
/// own rule; the group decides.
std::vector<Id<Touchpoint>> suggestedMoments(const std::vector<CurvePoint>& curve);

/// How well the team knows its customer, over the touchpoints that both have (n): gap = customers minus team;
/// bias = mean gap (above 0: the team is gloomier than its customers), error = mean absolute gap.
struct Reality {
  struct Gap {
    const Touchpoint* touchpoint;
    double team, customers, gap;
  };
  std::vector<Gap> gaps;
  double bias = 0, error = 0;
  std::int64_t n() const { return static_cast<std::int64_t>(gaps.size()); }
};
Reality realityOf(const std::vector<CurvePoint>& team, const std::vector<CurvePoint>& customers);

/// Where a touchpoint lies in importance x experience.
enum class Quadrant {
  Improve,     ///< important, experienced badly
  Keep,        ///< important, experienced well
  Watch,       ///< less important, experienced badly
  NoInvestment ///< less important, experienced well
};
struct CrossHair {
  double experience = middleScore, importance = middleScore;
};
/// The means of all points that have both values; the middle where there are none.
CrossHair meansOf(const std::vector<CurvePoint>& points);
Quadrant quadrantOf(const CurvePoint& point, const CrossHair& cross);
/// The experience that opportunities look at: the customers' where they gave one, otherwise the team's;
/// importance from the team.
std::vector<CurvePoint> opportunityPoints(const Workshop& workshop, const Outline& outline,
                                          const Results& results);

} // namespace journey
