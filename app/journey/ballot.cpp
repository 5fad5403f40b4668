#include "journey/ballot.hpp"

#include "journey/outline.hpp"

#include <set>

namespace journey {

bool mayShowVotes(const Workshop& workshop, const Round& round) {
  return round.revealed || workshop.brief().openVotes;
}

bool isComplete(const Workshop&, const Round& round, const Vote* vote) {
  if (vote == nullptr) return false;
  if (vote->abstained) return true;
  return round.idea ? vote->score.has_value() : vote->experience && vote->importance;
}

Turnout turnoutOf(const Workshop& workshop, const Round& round) {
  std::set<Id<Participant>> ready, abstained;
  for (const Vote& vote : workshop.votes)
    if (vote.round == round.id && isComplete(workshop, round, &vote))
      (vote.abstained ? abstained : ready).insert(vote.participant);
  Turnout out;
  for (const Participant* participant : seatedOf(workshop)) {
    ++out.expected;
    out.abstained += abstained.contains(participant->id) ? 1 : 0;
    out.complete += ready.contains(participant->id) || abstained.contains(participant->id) ? 1 : 0;
  }
  return out;
}

const Participant* namedAuthor(const Workshop& workshop, Id<Participant> who) {
  return workshop.brief().anonymous ? nullptr : workshop.participants.find(who);
}

bool mayTellLate(const Workshop& workshop) { return !workshop.brief().anonymous; }

} // namespace journey
