#include "journey/statistics.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

namespace journey {
namespace {

/// How often each value 1..10 was given: all that the figures need.
class Tally {
 public:
  void add(std::optional<std::int64_t> value) {
    if (value && *value >= 1 && *value <= 10) ++counts_[static_cast<std::size_t>(*value)];
  }

  Statistics statistics() const {
    Statistics out;
    std::int64_t sum = 0;
    for (std::size_t value = 1; value < counts_.size(); ++value) {
      if (counts_[value] == 0) continue;
      const auto given = static_cast<std::int64_t>(value);
      if (out.n == 0) out.lowest = given;
      out.highest = given;
      out.n += counts_[value];
      sum += given * counts_[value];
    }
    if (out.n == 0) return out;
    out.mean = static_cast<double>(sum) / static_cast<double>(out.n);
    out.median = static_cast<double>(at((out.n - 1) / 2) + at(out.n / 2)) / 2;
    return out;
  }

 private:
  /// The value at this place of all values in order.
  std::int64_t at(std::int64_t place) const {
    std::int64_t passed = 0;
    for (std::size_t value = 1; value < counts_.size(); ++value) {
      passed += counts_[value];
      if (passed > place) return static_cast<std::int64_t>(value);
    }
    return 0;
  }

  std::array<std::int64_t, 11> counts_{};
};

bool isEmpty(const Vote& vote) {
  return !vote.abstained && !vote.experience && !vote.importance && !vote.score;
}

class Count {
 public:
  void add(const Vote& vote) {
    if (isEmpty(vote)) return;
    late_ += vote.late ? 1 : 0;
    if (vote.abstained) {
      ++abstained_;
      return;
    }
    experience_.add(vote.experience);
    importance_.add(vote.importance);
    score_.add(vote.score);
  }

  RoundResult result(std::int64_t discussSpread) const {
    RoundResult out{
        experience_.statistics(), importance_.statistics(), score_.statistics(), abstained_, late_, false};
    const auto wide = [&](const Statistics& s) { return s.n > 1 && s.spread() >= discussSpread; };
    out.discuss = wide(out.experience) || wide(out.importance) || wide(out.score);
    return out;
  }

 private:
  Tally experience_, importance_, score_;
  std::int64_t abstained_ = 0, late_ = 0;
};

template <class Subject>
std::vector<const Round*> roundsAbout(const Workshop& workshop, Id<Subject> subject, Id<Subject> Round::*of) {
  std::vector<const Round*> out;
  if (!subject) return out;
  for (const Round& round : workshop.rounds)
    if (round.*of == subject) out.push_back(&round);
  std::stable_sort(out.begin(), out.end(),
                   [](const Round* a, const Round* b) { return a->number < b->number; });
  return out;
}

const Round* newestRevealed(const std::vector<const Round*>& rounds) {
  const auto at = std::find_if(rounds.rbegin(), rounds.rend(), [](const Round* r) { return r->revealed; });
  return at == rounds.rend() ? nullptr : *at;
}

/// The newest revealed round of each subject, in the order of their ids.
template <class Subject>
std::map<Id<Subject>, Results::Entry> newestRounds(const Workshop& workshop, Id<Subject> Round::*of) {
  std::vector<std::tuple<Id<Subject>, std::int64_t, const Round*>> rounds;
  for (const Round& round : workshop.rounds)
    if (round.revealed && round.*of) rounds.emplace_back(round.*of, round.number, &round);
  std::sort(rounds.begin(), rounds.end(), [](const auto& a, const auto& b) {
    return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)->id) <
           std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b)->id);
  });
  std::map<Id<Subject>, Results::Entry> out;
  for (const auto& [subject, number, round] : rounds)
    out.try_emplace(out.end(), subject)->second.round = round;
  return out;
}

} // namespace

Statistics statisticsOf(std::span<const std::int64_t> values) {
  Tally tally;
  for (const std::int64_t value : values) tally.add(value);
  return tally.statistics();
}

std::vector<const Round*> roundsOf(const Workshop& workshop, Id<Touchpoint> touchpoint) {
  return roundsAbout(workshop, touchpoint, &Round::touchpoint);
}
std::vector<const Round*> roundsOf(const Workshop& workshop, Id<Idea> idea) {
  return roundsAbout(workshop, idea, &Round::idea);
}
const Round* lastRevealed(const Workshop& workshop, Id<Touchpoint> touchpoint) {
  return newestRevealed(roundsOf(workshop, touchpoint));
}
const Round* lastRevealed(const Workshop& workshop, Id<Idea> idea) {
  return newestRevealed(roundsOf(workshop, idea));
}

void sortBySeat(const Workshop& workshop, std::vector<const Vote*>& votes) {
  std::erase_if(votes, [](const Vote* vote) { return isEmpty(*vote); });
  std::ranges::stable_sort(votes, {}, [&](const Vote* vote) {
    const Participant* who = workshop.participants.find(vote->participant);
    // As unsigned, who has no seat (-1) comes last.
    return static_cast<std::uint64_t>(who == nullptr ? -1 : who->seat);
  });
}

std::vector<const Vote*> votesOf(const Workshop& workshop, Id<Round> round) {
  std::vector<const Vote*> out;
  for (const Vote& vote : workshop.votes)
    if (vote.round == round) out.push_back(&vote);
  sortBySeat(workshop, out);
  return out;
}

const Vote* voteOf(const Workshop& workshop, Id<Round> round, Id<Participant> participant) {
  for (const Vote& vote : workshop.votes)
    if (vote.round == round && vote.participant == participant) return &vote;
  return nullptr;
}

RoundResult resultOf(const Workshop& workshop, const Round& round) {
  Count count;
  for (const Vote& vote : workshop.votes)
    if (vote.round == round.id) count.add(vote);
  return count.result(workshop.brief().discussSpread);
}

RoundResult resultOf(const Workshop& workshop, std::span<const Vote* const> votes) {
  Count count;
  for (const Vote* vote : votes) count.add(*vote);
  return count.result(workshop.brief().discussSpread);
}

Results resultsOf(const Workshop& workshop) {
  Results out{newestRounds(workshop, &Round::touchpoint), newestRounds(workshop, &Round::idea)};
  std::unordered_map<Id<Round>, Results::Entry*> entries;
  entries.reserve(out.touchpoints.size() + out.ideas.size());
  for (auto& [id, entry] : out.touchpoints) entries[entry.round->id] = &entry;
  for (auto& [id, entry] : out.ideas) entries[entry.round->id] = &entry;

  std::unordered_map<Results::Entry*, Count> counts;
  for (const Vote& vote : workshop.votes)
    if (const auto at = entries.find(vote.round); at != entries.end()) counts[at->second].add(vote);
  const std::int64_t spread = workshop.brief().discussSpread;
  for (const auto& [entry, count] : counts) entry->result = count.result(spread);
  return out;
}

std::set<Id<Touchpoint>> toDiscuss(const Results& results) {
  std::vector<std::pair<std::int64_t, Id<Touchpoint>>> marked;
  for (const auto& [id, entry] : results.touchpoints)
    if (entry.result.discuss)
      marked.emplace_back(std::max(entry.result.experience.spread(), entry.result.importance.spread()), id);
  std::ranges::stable_sort(marked, std::ranges::greater{}, [](const auto& one) { return one.first; });
  std::set<Id<Touchpoint>> out;
  for (std::size_t i = 0; i < std::min(mostDiscussed, marked.size()); ++i) out.insert(marked[i].second);
  return out;
}

} // namespace journey
