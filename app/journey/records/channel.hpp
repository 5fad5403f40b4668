#pragma once
// By what a touchpoint reaches the customer.
#include "journey/records/record.hpp"

namespace journey {

struct Channel {
  static constexpr std::string_view table = "channel";
  Id<Channel> id{};
  std::string name;
  std::int64_t paper = 0; ///< 0..5: which of the note papers
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Channel::name, fact::name);
    field("paper", &Channel::paper, fact::between(0, 5));
    field("rank", &Channel::rank);
    field("gone", &Channel::gone);
  }
  friend bool operator==(const Channel&, const Channel&) = default;
};

} // namespace journey
