#pragma once
// Moments of contact, and piles of them.
#include "journey/records/record.hpp"

namespace journey {

/// Loose touchpoints on top of each other: they lie where the pile lies, the highest rank on top.
struct Pile {
  static constexpr std::string_view table = "pile";
  Id<Pile> id{};
  Id<Journey> journey{};
  std::string name;
  double x = 0, y = 0; ///< its middle, table millimetres
  double angle = 0;    ///< degrees, clockwise
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("journey", &Pile::journey, fact::owner.set());
    field("name", &Pile::name, fact::name);
    field("x", &Pile::x);
    field("y", &Pile::y);
    field("angle", &Pile::angle);
    field("author", &Pile::author);
    field("gone", &Pile::gone);
  }
  friend bool operator==(const Pile&, const Pile&) = default;
};

/// Times the usual size of a note.
inline constexpr double smallestNote = 0.5, largestNote = 3;

/// A moment of contact: a sticky note under its step, or loose on the table (no step) at x, y.
struct Touchpoint {
  static constexpr std::string_view table = "touchpoint";
  Id<Touchpoint> id{};
  Id<Journey> journey{}; ///< the one it lies in where it is loose; under a step, that of the step counts
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
    const Fields field(v);
    field("journey", &Touchpoint::journey, fact::owner.set());
    field("step", &Touchpoint::step, fact::owner);
    field("text", &Touchpoint::text, fact::note);
    field("channel", &Touchpoint::channel);
    field("rank", &Touchpoint::rank);
    field("x", &Touchpoint::x);
    field("y", &Touchpoint::y);
    field("angle", &Touchpoint::angle);
    field("size", &Touchpoint::size, fact::between(smallestNote, largestNote));
    field("pile", &Touchpoint::pile);
    field("author", &Touchpoint::author);
    field("star", &Touchpoint::star);
    field("heart", &Touchpoint::heart);
    field("bolt", &Touchpoint::bolt);
    field("voted", &Touchpoint::voted);
    field("picked", &Touchpoint::picked);
    field("gone", &Touchpoint::gone);
  }
  friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

} // namespace journey
