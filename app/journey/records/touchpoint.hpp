#pragma once
// Moments of contact, and piles of them.
#include "journey/records/record.hpp"

namespace journey {

/// Loose touchpoints on top of each other: they lie where the pile lies, the highest rank on top.
struct Pile {
  static constexpr std::string_view table = "pile";
  Id<Pile> id{};
  std::string name;
  double x = 0, y = 0; ///< its middle, table millimetres
  double angle = 0;    ///< degrees, clockwise
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("name", &Pile::name), v("x", &Pile::x), v("y", &Pile::y), v("angle", &Pile::angle);
    v("author", &Pile::author), v("gone", &Pile::gone);
  }
  friend bool operator==(const Pile&, const Pile&) = default;
};

/// A moment of contact: a sticky note under its step, or loose on the table (no step) at x, y.
struct Touchpoint {
  static constexpr std::string_view table = "touchpoint";
  Id<Touchpoint> id{};
  Id<Step> step{};
  std::string text;
  Id<Channel> channel{};
  double rank = 0;
  double x = 0, y = 0; ///< its middle, table millimetres, where it is loose
  double angle = 0;    ///< degrees, clockwise
  double size = 1;     ///< times the usual, where it is loose
  Id<Pile> pile{};     ///< the one it lies in, where it is loose
  Id<Participant> author{};
  bool star = false, heart = false, bolt = false; ///< moment of truth, differentiator, point of non-quality
  bool voted = true;                              ///< the team votes on it
  bool picked = false;                            ///< an opportunity the team works on
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    v("step", &Touchpoint::step), v("text", &Touchpoint::text), v("channel", &Touchpoint::channel),
        v("rank", &Touchpoint::rank);
    v("x", &Touchpoint::x), v("y", &Touchpoint::y), v("angle", &Touchpoint::angle),
        v("size", &Touchpoint::size), v("pile", &Touchpoint::pile), v("author", &Touchpoint::author);
    v("star", &Touchpoint::star), v("heart", &Touchpoint::heart), v("bolt", &Touchpoint::bolt),
        v("voted", &Touchpoint::voted);
    v("picked", &Touchpoint::picked), v("gone", &Touchpoint::gone);
  }
  friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

} // namespace journey
