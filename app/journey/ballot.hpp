#pragma once
// The policy of the secret ballot, in one place: who has voted may be seen, what they voted only when it is
// revealed.
#include "journey/votes.hpp"

namespace journey {

/// Whether the values of this round may be shown to all.
bool mayShowVotes(const Workshop& workshop, const Round& round);
/// Complete: every question of the round is answered, or the person abstained.
bool isComplete(const Round& round, const Given& given);
struct Turnout {
  std::int64_t complete = 0, expected = 0; ///< of the people who have a seat
  std::int64_t abstained = 0;              ///< of those who are complete
  bool all() const { return expected > 0 && complete == expected; }
};
Turnout turnoutOf(const Workshop& workshop, const Round& round);
/// Who is named beside a vote or an idea in what leaves the room: nobody where the brief says anonymous.
const Participant* namedAuthor(const Workshop& workshop, Id<Participant> who);
/// Whether it may be told that a vote was late: everybody saw who was, so it would name its voter.
bool mayTellLate(const Workshop& workshop);

} // namespace journey
