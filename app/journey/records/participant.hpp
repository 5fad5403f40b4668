#pragma once
// The people of the workshop, and where they sit.
#include "journey/records/record.hpp"

namespace journey {

enum class Edge { None, Bottom, Right, Top, Left };
template <>
inline constexpr std::array<std::string_view, 5> enumerators<Edge>{"none", "bottom", "right", "top", "left"};

struct Participant {
  static constexpr std::string_view table = "participant";
  Id<Participant> id{};
  std::string name, department;
  bool core = true, challenge = false, lead = false; ///< teams; the project lead is in both
  std::int64_t seat = -1;                            ///< 0..11: colour and symbol; -1: not at the table
  Edge edge = Edge::None;
  double along = 0.5; ///< where on the edge, 0..1 from the left as seen by who sits there
  double rank = 0;
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Participant::name), v("department", &Participant::department), v("core", &Participant::core);
    v("challenge", &Participant::challenge), v("lead", &Participant::lead), v("seat", &Participant::seat);
    v("edge", &Participant::edge), v("along", &Participant::along), v("rank", &Participant::rank),
        v("gone", &Participant::gone);
  }
  friend bool operator==(const Participant&, const Participant&) = default;
};

} // namespace journey
