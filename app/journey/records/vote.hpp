#pragma once
// Secret ballots and what people gave in them.
#include "journey/records/record.hpp"

namespace journey {

/// One secret ballot about one touchpoint (experience and importance) or one idea (score). Rounds are kept
/// for ever.
struct Round {
  static constexpr std::string_view table = "round";
  Id<Round> id{};
  Id<Touchpoint> touchpoint{};
  Id<Idea> idea{};
  std::int64_t number = 1; ///< of this touchpoint or idea, from 1
  bool revealed = false;

  template <class V> static constexpr void describe(V&& v) {
    v("touchpoint", &Round::touchpoint), v("idea", &Round::idea), v("number", &Round::number),
        v("revealed", &Round::revealed);
  }
  friend bool operator==(const Round&, const Round&) = default;
};

/// What one participant gave in one round; 1..10 each, or nothing yet.
struct Vote {
  static constexpr std::string_view table = "vote";
  Id<Vote> id{};
  Id<Round> round{};
  Id<Participant> participant{};
  std::optional<std::int64_t> experience{}, importance{}, score{};
  bool abstained = false;
  bool late = false; ///< given after the reveal

  template <class V> static constexpr void describe(V&& v) {
    v("round", &Vote::round), v("participant", &Vote::participant), v("experience", &Vote::experience);
    v("importance", &Vote::importance), v("score", &Vote::score), v("abstained", &Vote::abstained),
        v("late", &Vote::late);
  }
  friend bool operator==(const Vote&, const Vote&) = default;
};

} // namespace journey
