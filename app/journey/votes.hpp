#pragma once
// Rounds and what was given in them, found in the workshop.
#include "journey/subject.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace journey {

/// The rounds about this, by number.
std::vector<const Round*> roundsOf(const Workshop& workshop, const Subject& subject);
/// The newest revealed one; nullptr: there is none.
const Round* lastRevealed(const Workshop& workshop, const Subject& subject);

/// The answer of a vote to a question is the same record whenever it is given, taken back and given again: so
/// there can be no second one, and undo sees what is the same thing. Files hold these ids: they never change.
Id<Answer> answerId(Id<Vote> vote, std::string_view question);

/// A vote with its answers.
struct Given {
  const Vote* vote = nullptr; ///< nullptr: never voted
  std::vector<const Answer*> answers{};

  std::optional<std::int64_t> to(std::string_view question) const;
  bool abstained() const { return vote != nullptr && vote->abstained; }
  /// Neither a value nor an abstention: withdrawn.
  bool isEmpty() const { return answers.empty() && !abstained(); }
};
/// Votes of one round by participants' seat, then id. Empty votes are left out.
std::vector<Given> votesOf(const Workshop& workshop, const Round& round);
/// Also a withdrawn one, which has no value.
Given voteOf(const Workshop& workshop, Id<Round> round, Id<Participant> participant);

/// The votes of all rounds, found in one walk.
class AllVotes {
 public:
  explicit AllVotes(const Workshop& workshop);
  /// As votesOf.
  const std::vector<Given>& of(const Round& round) const;

 private:
  std::unordered_map<Id<Round>, std::vector<Given>> rounds_{};
};

} // namespace journey
