#pragma once
// What customers say: 2.0.
#include "journey/records/record.hpp"

namespace journey {

/// What customers say about one touchpoint (2.0).
struct CustomerScore {
  static constexpr std::string_view table = "customer_score";
  Id<CustomerScore> id{};
  Id<Touchpoint> touchpoint{};
  double score = 0;   ///< 1..10
  std::int64_t n = 0; ///< answers; 0: not known
  std::string source;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("touchpoint", &CustomerScore::touchpoint), v("score", &CustomerScore::score), v("n", &CustomerScore::n);
    v("source", &CustomerScore::source), v("gone", &CustomerScore::gone);
  }
  friend bool operator==(const CustomerScore&, const CustomerScore&) = default;
};

} // namespace journey
