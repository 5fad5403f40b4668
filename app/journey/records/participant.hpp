#pragma once
// The people of the workshop, and where they sit.
#include "journey/records/record.hpp"

namespace journey {

enum class Edge { None, Bottom, Right, Top, Left };
template <>
inline constexpr std::array<std::string_view, 5> enumerators<Edge>{"none", "bottom", "right", "top", "left"};

/// As many colours and symbols there are.
inline constexpr std::int64_t seats = 12;

struct Participant {
  static constexpr std::string_view table = "participant";
  static constexpr std::array<std::string_view, 1> key{"seat"};
  Id<Participant> id{};
  std::string name, department;
  bool core = true, challenge = false, lead = false; ///< teams; the project lead is in both
  std::int64_t seat = -1;                            ///< 0..11: colour and symbol; -1: not at the table
  Edge edge = Edge::None;
  double along = 0.5; ///< where on the edge, 0..1 from the left as seen by who sits there
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("name", &Participant::name, fact::name.personal());
    field("department", &Participant::department, fact::name.personal());
    field("core", &Participant::core);
    field("challenge", &Participant::challenge);
    field("lead", &Participant::lead);
    field("seat", &Participant::seat, fact::between(-1, seats - 1));
    field("edge", &Participant::edge);
    field("along", &Participant::along, fact::between(0, 1));
    field("rank", &Participant::rank);
    field("gone", &Participant::gone);
  }
  friend bool operator==(const Participant&, const Participant&) = default;
};

} // namespace journey
