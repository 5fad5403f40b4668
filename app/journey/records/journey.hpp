#pragma once
// Whose ways through the service a workshop follows.
#include "journey/records/record.hpp"

namespace journey {

/// One customer's way; a workshop can hold several, one for each persona or segment. There is always one.
struct Journey {
  static constexpr std::string_view table = "journey";
  Id<Journey> id{};
  std::string name; ///< empty where there is only one
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Journey::name, fact::name);
    field("rank", &Journey::rank);
    field("gone", &Journey::gone);
  }
  friend bool operator==(const Journey&, const Journey&) = default;
};

} // namespace journey
