#include "journey/shown_votes.hpp"

#include "journey/ballot.hpp"

#include <algorithm>
#include <tuple>

namespace journey {

namespace {

std::vector<ShownVote> shownOf(const Workshop& workshop, const Round& round,
                               const std::vector<Given>& votes) {
  const bool shown = mayShowVotes(workshop, round);
  const auto asked = questionsOf(round);
  std::vector<ShownVote> out;
  for (const Given& given : votes) {
    ShownVote one{.who = namedAuthor(workshop, given.vote->participant)};
    for (const Question* question : asked)
      one.answers.push_back(shown ? given.to(question->name) : std::nullopt);
    if (shown) {
      one.abstained = given.abstained();
      if (mayTellLate(workshop)) one.late = given.vote->late;
    }
    out.push_back(std::move(one));
  }
  if (workshop.brief().anonymous)
    std::ranges::sort(out, {}, [](const ShownVote& v) { return std::tie(v.answers, v.abstained); });
  return out;
}

} // namespace

std::vector<ShownVote> shownVotesOf(const Workshop& workshop, const Round& round) {
  return shownOf(workshop, round, votesOf(workshop, round));
}

Ballots::Ballots(const Workshop& workshop) : workshop_(workshop), votes_(workshop) {
  for (const Round& round : workshop.rounds) rounds_[subjectOf(round)].push_back(&round);
  for (auto& [subject, rounds] : rounds_) std::ranges::stable_sort(rounds, {}, &Round::number);
}

const std::vector<const Round*>& Ballots::of(const Subject& subject) const {
  static const std::vector<const Round*> none;
  const auto at = rounds_.find(subject);
  return at == rounds_.end() ? none : at->second;
}
std::vector<ShownVote> Ballots::shown(const Round& round) const {
  return shownOf(workshop_, round, votes_.of(round));
}
RoundResult Ballots::resultOf(const Round& round) const {
  return journey::resultOf(workshop_, round, votes_.of(round));
}

} // namespace journey
