#pragma once
// The team's frozen 1.0.
#include "journey/records/record.hpp"

namespace journey {

/// The team's frozen 1.0 of one touchpoint. Freezing again marks the earlier ones gone.
struct Estimate {
  static constexpr std::string_view table = "estimate";
  Id<Estimate> id{};
  Id<Touchpoint> touchpoint{};
  double experience = 0, importance = 0; ///< means
  double lowest = 0, highest = 0;        ///< of experience
  std::int64_t n = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("touchpoint", &Estimate::touchpoint), v("experience", &Estimate::experience),
        v("importance", &Estimate::importance);
    v("lowest", &Estimate::lowest), v("highest", &Estimate::highest), v("n", &Estimate::n),
        v("gone", &Estimate::gone);
  }
  friend bool operator==(const Estimate&, const Estimate&) = default;
};

} // namespace journey
