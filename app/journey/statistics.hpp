#pragma once
// What votes say: the figures that the group sees after the reveal and takes home.
#include "journey/workshop.hpp"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace journey {

/// Of whole numbers 1..10. Median: the middle value, or the mean of the two in the middle. Spread: highest
/// minus lowest.
struct Statistics {
  std::int64_t n = 0; ///< 0: the others mean nothing
  double mean = 0, median = 0;
  std::int64_t lowest = 0, highest = 0;
  std::int64_t spread() const { return highest - lowest; }
  friend bool operator==(const Statistics&, const Statistics&) = default;
};
Statistics statisticsOf(std::span<const std::int64_t> values);

/// The rounds of a touchpoint or an idea, by number.
std::vector<const Round*> roundsOf(const Workshop& workshop, Id<Touchpoint> touchpoint);
std::vector<const Round*> roundsOf(const Workshop& workshop, Id<Idea> idea);
/// The newest revealed one; nullptr: there is none.
const Round* lastRevealed(const Workshop& workshop, Id<Touchpoint> touchpoint);
const Round* lastRevealed(const Workshop& workshop, Id<Idea> idea);

/// Votes of one round by participants' seat, then id. Empty votes (withdrawn) are left out.
std::vector<const Vote*> votesOf(const Workshop& workshop, Id<Round> round);
/// The same order for any votes, without those that are empty.
void sortBySeat(const Workshop& workshop, std::vector<const Vote*>& votes);
/// Also a withdrawn one, which has no value; nullptr: never voted.
const Vote* voteOf(const Workshop& workshop, Id<Round> round, Id<Participant> participant);

struct RoundResult {
  Statistics experience, importance, score;
  std::int64_t abstained = 0, late = 0;
  bool discuss = false; ///< the spread of experience, importance or score reaches the brief's discussSpread
};
RoundResult resultOf(const Workshop& workshop, const Round& round);
RoundResult resultOf(const Workshop& workshop, std::span<const Vote* const> votes);

/// Everything about all rounds in one walk over the votes, for screens that show many touchpoints at once.
struct Results {
  struct Entry {
    const Round* round = nullptr; ///< the newest revealed one
    RoundResult result;           ///< of touchpoints only the widest are to be discussed
  };
  std::map<Id<Touchpoint>, Entry> touchpoints;
  std::map<Id<Idea>, Entry> ideas;
};
Results resultsOf(const Workshop& workshop);

/// A group that should discuss half of all begins nowhere: of the touchpoints whose spread reaches the
/// brief's these are the widest.
constexpr std::size_t mostDiscussed = 5;
std::set<Id<Touchpoint>> toDiscuss(const Results& results);

} // namespace journey
