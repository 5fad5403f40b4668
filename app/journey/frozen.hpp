#pragma once
// What the frozen estimate (1.0) holds, and what came after it: votes go on, and touchpoints come and go.
#include "journey/curve.hpp"

namespace journey {

struct FrozenEstimate {
  std::int64_t held = 0;    ///< estimates of this journey, also of what lies in the bin since
  std::int64_t after = 0;   ///< touchpoints that were voted on for the first time since
  std::int64_t changed = 0; ///< those about which later votes say something else
  struct Binned {
    const Touchpoint* touchpoint;
    double experience;
  };
  std::vector<Binned> binned{}; ///< held, and in the bin since: it stays part of 1.0
};
/// `team`: the team's curve of that journey.
FrozenEstimate frozenEstimateOf(const Workshop& workshop, const Outline& outline,
                                const std::vector<CurvePoint>& team);

} // namespace journey
