#include "journey/shown_votes.hpp"

#include "journey/ballot.hpp"
#include "journey/statistics.hpp"

#include <algorithm>
#include <tuple>

namespace journey {

namespace {

std::vector<ShownVote> shownOf(const Workshop& workshop, const Round& round,
                               const std::vector<const Vote*>& given) {
  const bool shown = mayShowVotes(workshop, round);
  std::vector<ShownVote> votes;
  for (const Vote* vote : given) {
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

template <class Map> const auto& found(const Map& map, const typename Map::key_type& key) {
  static const typename Map::mapped_type none{};
  const auto at = map.find(key);
  return at == map.end() ? none : at->second;
}

} // namespace

std::vector<ShownVote> shownVotesOf(const Workshop& workshop, const Round& round) {
  return shownOf(workshop, round, votesOf(workshop, round.id));
}

Ballots::Ballots(const Workshop& workshop) : workshop_(workshop) {
  for (const Round& round : workshop.rounds) {
    if (round.touchpoint) touchpoints_[round.touchpoint].push_back(&round);
    if (round.idea) ideas_[round.idea].push_back(&round);
  }
  const auto byNumber = [](auto& map) {
    for (auto& [subject, rounds] : map) std::ranges::stable_sort(rounds, {}, &Round::number);
  };
  byNumber(touchpoints_), byNumber(ideas_);
  for (const Vote& vote : workshop.votes) votes_[vote.round].push_back(&vote);
  for (auto& [round, votes] : votes_) sortBySeat(workshop, votes);
}

const std::vector<const Round*>& Ballots::of(Id<Touchpoint> touchpoint) const {
  return found(touchpoints_, touchpoint);
}
const std::vector<const Round*>& Ballots::of(Id<Idea> idea) const { return found(ideas_, idea); }
const std::vector<const Vote*>& Ballots::votesOf(const Round& round) const { return found(votes_, round.id); }
std::vector<ShownVote> Ballots::shown(const Round& round) const {
  return shownOf(workshop_, round, votesOf(round));
}
RoundResult Ballots::resultOf(const Round& round) const {
  return journey::resultOf(workshop_, std::span<const Vote* const>(votesOf(round)));
}

} // namespace journey
