#pragma once
// Which steps of the method this workshop does, and how long.
#include "journey/records/record.hpp"

namespace journey {

/// A step of the method as this workshop plans it.
struct Agenda {
  static constexpr std::string_view table = "agenda";
  Id<Agenda> id{};
  std::string name;         ///< "brief", "team", "map", "voting", ...
  std::int64_t minutes = 0; ///< planned
  bool done = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Agenda::name, fact::name);
    field("minutes", &Agenda::minutes, fact::between(0, 600));
    field("done", &Agenda::done);
  }
  friend bool operator==(const Agenda&, const Agenda&) = default;
};

} // namespace journey
