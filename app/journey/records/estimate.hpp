#pragma once
// The team's frozen 1.0.
#include "journey/records/record.hpp"

#include <optional>

namespace journey {

/// The team's frozen 1.0 of one touchpoint. Freezing again marks the earlier ones gone.
struct Estimate {
  static constexpr std::string_view table = "estimate";
  static constexpr std::array<std::string_view, 1> key{"touchpoint"};
  Id<Estimate> id{};
  Id<Touchpoint> touchpoint{};
  double experience = 0, importance = 0; ///< means
  double lowest = 0, highest = 0;        ///< of experience
  std::int64_t n = 0;
  std::optional<bool>
      star{}; ///< whether it was a moment of truth then; nothing: an older program did not say
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Estimate::touchpoint, fact::owner.set());
    field("experience", &Estimate::experience, fact::score);
    field("importance", &Estimate::importance, fact::score);
    field("lowest", &Estimate::lowest, fact::score);
    field("highest", &Estimate::highest, fact::score);
    field("n", &Estimate::n, fact::between(0, 1e9));
    field("star", &Estimate::star);
    field("gone", &Estimate::gone);
  }
  friend bool operator==(const Estimate&, const Estimate&) = default;
};

} // namespace journey
