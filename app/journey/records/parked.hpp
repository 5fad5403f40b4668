#pragma once
// What is kept for later.
#include "journey/records/record.hpp"

namespace journey {

/// Something that was said at the wrong moment, and must not be lost.
struct Parked {
  static constexpr std::string_view table = "parked";
  Id<Parked> id{};
  std::string text;
  bool done = false; ///< it was dealt with
  double rank = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("text", &Parked::text, fact::note);
    field("done", &Parked::done);
    field("rank", &Parked::rank);
    field("author", &Parked::author);
    field("gone", &Parked::gone);
  }
  friend bool operator==(const Parked&, const Parked&) = default;
};

} // namespace journey
