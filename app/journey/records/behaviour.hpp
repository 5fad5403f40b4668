#pragma once
// What customers were seen to do, beside what they say.
#include "journey/records/record.hpp"

#include <optional>

namespace journey {

/// What was counted at one touchpoint over one period. Whoever dropped out, or came back, is among the
/// visits.
struct Behaviour {
  static constexpr std::string_view table = "behaviour";
  static constexpr std::array<std::string_view, 1> key{"touchpoint"};
  Id<Behaviour> id{};
  Id<Touchpoint> touchpoint{};
  std::optional<std::int64_t> visits{};   ///< nothing: nobody counted them
  std::optional<std::int64_t> dropOuts{}; ///< visits that ended before what they were for
  std::optional<std::int64_t> repeats{};  ///< visits once more for the same thing
  std::string waiting;                    ///< how long customers waited, a time as people write it: "8 min"
  std::string period;                     ///< when, and by what it was counted, in words
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Behaviour::touchpoint, fact::owner.set());
    field("visits", &Behaviour::visits, fact::count);
    field("drop_outs", &Behaviour::dropOuts, fact::count);
    field("repeats", &Behaviour::repeats, fact::count);
    field("waiting", &Behaviour::waiting, fact::name);
    field("period", &Behaviour::period, fact::name);
    field("gone", &Behaviour::gone);
  }
  friend bool operator==(const Behaviour&, const Behaviour&) = default;
};

} // namespace journey
