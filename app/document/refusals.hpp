#pragma once
// The refusals of deeds, each as the one place that knows its words.
#include "journey/refusal.hpp"

#include <cmath>
#include <string>

namespace document {

using journey::Outcome;
using journey::Refusal;

inline Refusal refused(std::string_view text) { return {text}; }
/// Thrown away, or unknown here.
inline Refusal refusedGone() { return {"refusal.gone"}; }
inline Refusal refusedName(std::string_view text, const std::string& name) { return {text, {name}}; }

inline Outcome checkRange(double value, int lowest, int highest) {
  if (value >= lowest && value <= highest) return {};
  return Refusal{"refusal.out_of_range", {std::to_string(lowest), std::to_string(highest)}};
}
inline Outcome checkRange(std::int64_t value, int lowest, int highest) {
  return checkRange(static_cast<double>(value), lowest, highest);
}
/// Of a position and an angle.
inline Outcome checkPlace(double x, double y, double angle = 0) {
  if (std::isfinite(x) && std::isfinite(y) && std::isfinite(angle)) return {};
  return Refusal{"refusal.not_a_place"};
}

} // namespace document
