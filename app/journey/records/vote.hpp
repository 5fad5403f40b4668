#pragma once
// Secret ballots and what people gave in them.
#include "journey/records/record.hpp"

#include <optional>

namespace journey {

/// One secret ballot about one subject: the one of its references that is set. Rounds are kept for ever.
struct Round {
  static constexpr std::string_view table = "round";
  static constexpr std::array<std::string_view, 3> key{"touchpoint", "idea", "number"};
  Id<Round> id{};
  Id<Touchpoint> touchpoint{};
  Id<Idea> idea{};
  std::string questions;   ///< the names of those it asks (journey/questions.hpp), a blank between two
  std::int64_t number = 1; ///< of this subject, from 1
  bool revealed = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("touchpoint", &Round::touchpoint, fact::owner);
    field("idea", &Round::idea, fact::owner);
    field("questions", &Round::questions, fact::name.made().set());
    field("number", &Round::number, fact::between(1, 1e9));
    field("revealed", &Round::revealed);
  }
  friend bool operator==(const Round&, const Round&) = default;
};

/// That one participant has a say in one round. What they gave are its answers; none: withdrawn.
struct Vote {
  static constexpr std::string_view table = "vote";
  static constexpr std::array<std::string_view, 2> key{"round", "participant"};
  Id<Vote> id{};
  Id<Round> round{};
  Id<Participant> participant{};
  bool abstained = false;
  bool late = false; ///< given after the reveal

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("round", &Vote::round, fact::owner.set());
    field("participant", &Vote::participant, fact::needed);
    field("abstained", &Vote::abstained);
    field("late", &Vote::late);
  }
  friend bool operator==(const Vote&, const Vote&) = default;
};

/// The number that a vote gives to one question; it is there as long as it is given.
struct Answer {
  static constexpr std::string_view table = "answer";
  static constexpr std::array<std::string_view, 2> key{"vote", "question"};
  Id<Answer> id{};
  Id<Vote> vote{};
  std::string question;                ///< its name
  std::optional<std::int64_t> value{}; ///< on the question's scale

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("vote", &Answer::vote, fact::owner.set());
    field("question", &Answer::question, fact::word.set());
    field("value", &Answer::value, fact::between(lowestOfScales, highestOfScales).set());
  }
  friend bool operator==(const Answer&, const Answer&) = default;
};

} // namespace journey
