#include "journey/ballot.hpp"

#include "journey/outline.hpp"
#include "journey/questions.hpp"

#include <algorithm>
#include <set>

namespace journey {

bool mayShowVotes(const Workshop& workshop, const Round& round) {
  return round.revealed || workshop.brief().openVotes;
}

bool isComplete(const Round& round, const Given& given) {
  if (given.isEmpty() || given.abstained()) return given.abstained();
  return std::ranges::all_of(questionsOf(round),
                             [&](const Question* q) { return given.to(q->name).has_value(); });
}

Turnout turnoutOf(const Workshop& workshop, const Round& round) {
  std::set<Id<Participant>> ready, abstained;
  for (const Given& given : votesOf(workshop, round))
    if (isComplete(round, given)) (given.abstained() ? abstained : ready).insert(given.vote->participant);
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
