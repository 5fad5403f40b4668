#include "shell/agenda/used_time.hpp"

#include <charconv>
#include <cmath>

namespace shell {
namespace {

constexpr double longest = 3 * UsedTime::beat; // seconds between two ticks that still count

std::string keyOf(std::string_view step) { return "used/" + std::string{step}; }

/// Whole seconds.
double kept(const document::Document& document, std::string_view step) {
  const auto at = document.view().find(keyOf(step));
  std::int64_t value = 0;
  if (at != document.view().end())
    std::from_chars(at->second.data(), at->second.data() + at->second.size(), value);
  return static_cast<double>(value);
}

} // namespace

void UsedTime::tick(std::string_view step, base::UtcMilliseconds now) {
  if (step != step_) {
    keep();
    step_ = step;
  } else if (last_ != 0) {
    const double since = static_cast<double>(now - last_) / 1000;
    if (since > 0 && since <= longest) counted_ += since;
  }
  last_ = now;
  if (counted_ >= beat) keep();
}

void UsedTime::keep() {
  const double whole = std::floor(counted_);
  if (whole < 1) return;
  document_.setView(keyOf(step_), std::to_string(static_cast<std::int64_t>(kept(document_, step_) + whole)));
  counted_ -= whole;
}

double UsedTime::of(std::string_view step) const {
  return kept(document_, step) + (step == step_ ? counted_ : 0);
}

} // namespace shell
