#pragma once
// Secret ballots and what people gave in them.
#include "journey/records/record.hpp"

namespace journey {

/// One secret ballot about one touchpoint (experience and importance) or one idea (score). Rounds are kept
/// for ever.
struct Round {
  static constexpr std::string_view table = "round";
  static constexpr std::array<std::string_view, 3> key{"touchpoint", "idea", "number"};
  Id<Round> id{};
  Id<Touchpoint> touchpoint{};
  Id<Idea> idea{};
  std::int64_t number = 1; ///< of this touchpoint or idea, from 1
  bool revealed = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Round::touchpoint, fact::owner);
    field("idea", &Round::idea, fact::owner);
    field("number", &Round::number, fact::between(1, 1e9));
    field("revealed", &Round::revealed);
  }
  friend bool operator==(const Round&, const Round&) = default;
};

/// What one participant gave in one round; 1..10 each, or nothing yet.
struct Vote {
  static constexpr std::string_view table = "vote";
  static constexpr std::array<std::string_view, 2> key{"round", "participant"};
  Id<Vote> id{};
  Id<Round> round{};
  Id<Participant> participant{};
  std::optional<std::int64_t> experience{}, importance{}, score{};
  bool abstained = false;
  bool late = false; ///< given after the reveal

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("round", &Vote::round, fact::owner.set());
    field("participant", &Vote::participant, fact::needed);
    field("experience", &Vote::experience, fact::score);
    field("importance", &Vote::importance, fact::score);
    field("score", &Vote::score, fact::score);
    field("abstained", &Vote::abstained);
    field("late", &Vote::late);
  }
  friend bool operator==(const Vote&, const Vote&) = default;
};

} // namespace journey
