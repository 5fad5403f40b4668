#pragma once
// What customers say: 2.0.
#include "journey/records/record.hpp"

namespace journey {

/// What customers say about one touchpoint (2.0).
struct CustomerScore {
  static constexpr std::string_view table = "customer_score";
  static constexpr std::array<std::string_view, 1> key{"touchpoint"};
  Id<CustomerScore> id{};
  Id<Touchpoint> touchpoint{};
  double score = 0;   ///< 1..10
  std::int64_t n = 0; ///< answers; 0: not known
  std::string source;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &CustomerScore::touchpoint, fact::owner.set());
    field("score", &CustomerScore::score, fact::score.set());
    field("n", &CustomerScore::n, fact::between(0, 1e9));
    field("source", &CustomerScore::source, fact::name);
    field("gone", &CustomerScore::gone);
  }
  friend bool operator==(const CustomerScore&, const CustomerScore&) = default;
};

} // namespace journey
