#include "journey/shown_votes.hpp"

#include "journey/ballot.hpp"
#include "journey/statistics.hpp"

#include <algorithm>
#include <tuple>

namespace journey {

std::vector<ShownVote> shownVotesOf(const Workshop& workshop, const Round& round) {
  const bool shown = mayShowVotes(workshop, round);
  std::vector<ShownVote> votes;
  for (const Vote* vote : votesOf(workshop, round.id)) {
    ShownVote one{.who = namedAuthor(workshop, vote->participant)};
    if (shown) {
      one.experience = vote->experience, one.importance = vote->importance, one.score = vote->score;
      one.abstained = vote->abstained;
      if (mayTellLate(workshop)) one.late = vote->late;
    }
    votes.push_back(one);
  }
  if (workshop.brief().anonymous)
    std::ranges::sort(votes, {}, [](const ShownVote& v) {
      return std::tuple(v.experience, v.importance, v.score, v.abstained);
    });
  return votes;
}

} // namespace journey
