#pragma once
// Which steps of the method this workshop does, in which order, how long, and the breaks between them.
#include "journey/records/record.hpp"

namespace journey {

/// A step of the method as this workshop plans it, or a break.
struct Agenda {
  static constexpr std::string_view table = "agenda";
  Id<Agenda> id{};
  std::string name;         ///< of a step: "brief", "team", "map", ...; of a break: see isBreak()
  std::int64_t minutes = 0; ///< planned
  bool done = false;
  bool off = false; ///< not in this workshop; a break that is off was taken away
  double rank = 0;  ///< 0: where the method has it
  std::string day;  ///< of a meeting: "2026-12-04"; empty: not yet said

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Agenda::name, fact::name.made());
    field("minutes", &Agenda::minutes, fact::between(0, 600));
    field("done", &Agenda::done);
    field("off", &Agenda::off);
    field("rank", &Agenda::rank);
    field("day", &Agenda::day, fact::atMost(10).made());
  }
  friend bool operator==(const Agenda&, const Agenda&) = default;
};

/// What is no step of the method: people leave the table, for a while or until they meet again.
inline constexpr std::array<std::string_view, 3> breakNames{"break", "lunch", "meeting"};
inline constexpr std::string_view meetingName = breakNames[2];
constexpr bool isBreak(std::string_view name) {
  for (const std::string_view one : breakNames)
    if (one == name) return true;
  return false;
}

} // namespace journey
