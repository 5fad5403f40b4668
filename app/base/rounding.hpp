#pragma once
// Rounding as people do it: half away from zero, also where a half cannot be written in binary (1.005).
#include <algorithm>
#include <array>
#include <cmath>

namespace base {

/// To at most nine decimals.
inline double rounded(double value, int decimals) {
  constexpr std::array<double, 10> powers{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
  const double power = powers[static_cast<std::size_t>(decimals)];
  const double scaled = value * power;
  // Beyond this a number has no such decimals any more.
  if (!(std::abs(scaled) < 1e15)) return value;
  return std::round(scaled + std::copysign(1e-9 * std::max(1.0, std::abs(scaled)), scaled)) / power;
}

} // namespace base
