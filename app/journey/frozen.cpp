#include "journey/frozen.hpp"

#include <unordered_map>

namespace journey {

FrozenEstimate frozenEstimateOf(const Workshop& workshop, const Outline& outline,
                                const std::vector<CurvePoint>& team) {
  FrozenEstimate out;
  for (const CurvePoint& point : team) {
    out.held += point.given && !point.after ? 1 : 0;
    out.after += point.after ? 1 : 0;
    out.changed += point.later ? 1 : 0;
  }
  std::unordered_map<Id<Touchpoint>, double> estimates;
  for (const Estimate& estimate : workshop.estimates)
    if (!estimate.gone && estimate.n > 0) estimates[estimate.touchpoint] = estimate.experience;
  for (const Touchpoint* touchpoint : outline.bin)
    if (const auto at = estimates.find(touchpoint->id); at != estimates.end())
      out.binned.push_back({touchpoint, at->second});
  out.held += static_cast<std::int64_t>(out.binned.size());
  return out;
}

} // namespace journey
