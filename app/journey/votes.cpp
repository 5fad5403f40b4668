#include "journey/votes.hpp"

#include <algorithm>

namespace journey {
namespace {

/// Who has no seat comes last.
void sortBySeat(const Workshop& workshop, std::vector<Given>& votes) {
  std::erase_if(votes, [](const Given& given) { return given.isEmpty(); });
  std::ranges::stable_sort(votes, {}, [&](const Given& given) {
    const Participant* who = workshop.participants.find(given.vote->participant);
    return static_cast<std::uint64_t>(who == nullptr ? -1 : who->seat); // as unsigned -1 is the last
  });
}

/// Hands their answers to votes: few of them, of one round.
void giveAnswers(const Workshop& workshop, std::vector<Given>& votes) {
  if (votes.empty()) return;
  for (const Answer& answer : workshop.answers) {
    const auto at =
        std::ranges::find_if(votes, [&](const Given& given) { return given.vote->id == answer.vote; });
    if (at != votes.end()) at->answers.push_back(&answer);
  }
}

} // namespace

std::vector<const Round*> roundsOf(const Workshop& workshop, const Subject& subject) {
  std::vector<const Round*> out;
  if (!subject) return out;
  for (const Round& round : workshop.rounds)
    if (subjectOf(round) == subject) out.push_back(&round);
  std::ranges::stable_sort(out, {}, &Round::number);
  return out;
}

const Round* lastRevealed(const Workshop& workshop, const Subject& subject) {
  const auto rounds = roundsOf(workshop, subject);
  const auto at = std::find_if(rounds.rbegin(), rounds.rend(), [](const Round* r) { return r->revealed; });
  return at == rounds.rend() ? nullptr : *at;
}

Id<Answer> answerId(Id<Vote> vote, std::string_view question) {
  std::uint64_t mixed = 0xcbf29ce484222325; // FNV-1a
  for (const char sign : question) mixed = (mixed ^ static_cast<unsigned char>(sign)) * 0x100000001b3;
  const auto name = static_cast<std::int64_t>(mixed >> 11U); // an id is below 2^53
  return {vote.value == name ? name : vote.value ^ name};
}

std::optional<std::int64_t> Given::to(std::string_view question) const {
  const auto at =
      std::ranges::find_if(answers, [&](const Answer* answer) { return answer->question == question; });
  return at == answers.end() ? std::nullopt : (*at)->value;
}

std::vector<Given> votesOf(const Workshop& workshop, const Round& round) {
  std::vector<Given> out;
  for (const Vote& vote : workshop.votes)
    if (vote.round == round.id) out.push_back({&vote});
  giveAnswers(workshop, out);
  sortBySeat(workshop, out);
  return out;
}

Given voteOf(const Workshop& workshop, Id<Round> round, Id<Participant> participant) {
  std::vector<Given> out;
  for (const Vote& vote : workshop.votes)
    if (vote.round == round && vote.participant == participant) {
      out.push_back({&vote});
      break;
    }
  giveAnswers(workshop, out);
  return out.empty() ? Given{} : std::move(out.front());
}

AllVotes::AllVotes(const Workshop& workshop) {
  std::unordered_map<Id<Vote>, std::pair<Id<Round>, std::size_t>> places;
  places.reserve(workshop.votes.size());
  for (const Vote& vote : workshop.votes) {
    auto& votes = rounds_[vote.round];
    places.try_emplace(vote.id, vote.round, votes.size());
    votes.push_back({&vote});
  }
  for (const Answer& answer : workshop.answers)
    if (const auto at = places.find(answer.vote); at != places.end())
      rounds_[at->second.first][at->second.second].answers.push_back(&answer);
  for (auto& [round, votes] : rounds_) sortBySeat(workshop, votes);
}

const std::vector<Given>& AllVotes::of(const Round& round) const {
  static const std::vector<Given> none;
  const auto at = rounds_.find(round.id);
  return at == rounds_.end() ? none : at->second;
}

} // namespace journey
