#pragma once
// The refusals of deeds, each as the one place that knows its words.
#include "journey/refusal.hpp"
#include "journey/schema.hpp"

#include <cmath>
#include <string>

namespace document {

using journey::Outcome;
using journey::Refusal;

inline Refusal refused(std::string_view text) { return {text}; }
/// Thrown away, or unknown here.
inline Refusal refusedGone() { return {"refusal.gone"}; }
inline Refusal refusedName(std::string_view text, const std::string& name) { return {text, {name}}; }

/// Of what people give for this field, as its record describes it.
template <class Record, class Field> Outcome checkRange(Field Record::*member, double value) {
  const journey::Facts& facts = journey::fieldOf(member).facts;
  if (value >= facts.lowest && value <= facts.highest) return {};
  const auto words = [](double end) { return std::to_string(static_cast<std::int64_t>(end)); };
  return Refusal{"refusal.out_of_range", {words(facts.lowest), words(facts.highest)}};
}
template <class Record, class Field> Outcome checkRange(Field Record::*member, std::int64_t value) {
  return checkRange(member, static_cast<double>(value));
}
/// Of a position and an angle.
inline Outcome checkPlace(double x, double y, double angle = 0) {
  if (std::isfinite(x) && std::isfinite(y) && std::isfinite(angle)) return {};
  return Refusal{"refusal.not_a_place"};
}

} // namespace document
