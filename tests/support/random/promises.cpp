// What must hold of every workshop that people made.
#include "document/team.hpp"
#include "journey/outline.hpp"
#include "journey/people.hpp"
#include "support/random_deeds.hpp"

#include <cmath>
#include <map>
#include <set>

namespace support {

using namespace journey;

namespace {

/// Every id names a record and every number is finite.
template <class Record> std::string brokenField(const Workshop& workshop, const Record& record) {
  std::string broken;
  Record::describe([&]<class Field>(std::string_view name, Field Record::*member) {
    const Field& field = record.*member;
    if constexpr (std::floating_point<Field>) {
      if (!std::isfinite(field)) broken = std::string{name} + " is not finite";
    } else if constexpr (IsId<Field>::value) {
      bool exists = !field;
      Workshop::tables(workshop, [&]<class Other>(const Table<Other>& table) {
        if constexpr (std::is_same_v<Id<Other>, Field>) exists = exists || table.find(field) != nullptr;
      });
      if (!exists) broken = std::string{name} + " names nothing";
    }
  });
  return broken.empty() ? broken : std::string{Record::table} + ": " + broken;
}

std::string brokenVotes(const Workshop& workshop) {
  std::set<std::pair<std::int64_t, std::int64_t>> given;
  for (const Vote& vote : workshop.votes) {
    if (!given.insert({vote.round.value, vote.participant.value}).second) return "two votes of one person";
    const Round& round = *workshop.rounds.find(vote.round);
    if (vote.late && !round.revealed) return "a late vote before the reveal";
  }
  std::set<std::pair<std::int64_t, std::string>> answered;
  for (const Answer& answer : workshop.answers) {
    const Vote& vote = *workshop.votes.find(answer.vote);
    const Round& round = *workshop.rounds.find(vote.round);
    if (!answered.insert({vote.id.value, answer.question}).second) return "two answers to a question";
    if (!answer.value || *answer.value < 1 || *answer.value > 10 || vote.abstained)
      return "an answer out of range or abstained";
    if (round.idea ? answer.question != "nine_plus"
                   : answer.question != "experience" && answer.question != "importance")
      return "an answer that its round does not ask for";
  }
  std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t>> numbers;
  for (const Round& round : workshop.rounds) {
    if (static_cast<bool>(round.idea) == static_cast<bool>(round.touchpoint))
      return "a round about two things";
    if (!numbers.insert({round.touchpoint.value, round.idea.value, round.number}).second)
      return "two rounds with one number";
  }
  return {};
}

/// What is loose or lies in a pile is in that one's journey.
std::string brokenJourney(const Workshop& workshop) {
  if (journeysOf(workshop).empty()) return "no journey";
  for (const Touchpoint& touchpoint : workshop.touchpoints)
    if (const Pile* pile = pileOf(workshop, touchpoint);
        pile != nullptr && pile->journey != touchpoint.journey)
      return "a note in a pile of another journey";
  return {};
}

/// What lies under a step lies in no pile, and has the map's size.
std::string brokenPile(const Workshop& workshop) {
  for (const Touchpoint& touchpoint : workshop.touchpoints) {
    if (touchpoint.size < smallestNote || touchpoint.size > largestNote) return "a note out of size";
    if (touchpoint.step && touchpoint.pile) return "a note under a step and in a pile";
  }
  return {};
}

/// No finding is said twice to be about a touchpoint.
std::string brokenEvidence(const Workshop& workshop) {
  std::set<std::pair<std::int64_t, std::int64_t>> linked;
  for (const EvidenceLink& link : workshop.evidenceLinks)
    if (!linked.insert({link.evidence.value, link.touchpoint.value}).second) return "a finding linked twice";
  return {};
}

/// Nobody drops out who was not there.
std::string brokenBehaviour(const Workshop& workshop) {
  std::set<std::int64_t> counted;
  for (const Behaviour& behaviour : workshop.behaviours) {
    if (!counted.insert(behaviour.touchpoint.value).second) return "a touchpoint counted twice";
    if (behaviour.visits && behaviour.dropOuts > behaviour.visits) return "more drop-outs than visits";
  }
  return {};
}

/// A place says its ring, and no two are related twice.
std::string brokenPeople(const Workshop& workshop) {
  for (const Stakeholder& who : workshop.stakeholders)
    if (who.ring != ringAt(who.x, who.y)) return "a stakeholder in another ring than its place";
  std::set<std::pair<std::int64_t, std::int64_t>> related;
  for (const Relation& relation : workshop.relations)
    if (relation.one >= relation.other || !related.insert({relation.one.value, relation.other.value}).second)
      return "a relation said twice, or of one with itself";
  return {};
}

std::string brokenLead(const Workshop& workshop) {
  int leads = 0;
  for (const Participant* who : participantsOf(workshop)) {
    if (who->lead && (!who->core || !who->challenge)) return "a lead outside a team";
    leads += who->lead ? 1 : 0;
  }
  return leads > 1 ? "two leads" : "";
}

} // namespace

std::string brokenPromise(const Workshop& workshop) {
  std::string broken;
  Workshop::tables(workshop, [&](const auto& table) {
    for (const auto& record : table)
      if (std::string field = brokenField(workshop, record); !field.empty()) broken = field;
  });
  if (broken.empty()) broken = brokenVotes(workshop);
  if (broken.empty()) broken = brokenPile(workshop);
  if (broken.empty()) broken = brokenJourney(workshop);
  if (broken.empty()) broken = brokenPeople(workshop);
  if (broken.empty()) broken = brokenEvidence(workshop);
  if (broken.empty()) broken = brokenBehaviour(workshop);
  return broken.empty() ? brokenLead(workshop) : broken;
}

std::string brokenSeating(const Workshop& workshop) {
  std::set<std::int64_t> seats;
  for (const Participant* who : seatedOf(workshop)) {
    if (!seats.insert(who->seat).second) return "two people on one seat";
    if (who->seat >= document::seats || who->along < 0 || who->along > 1) return "a seat that is none";
  }
  return {};
}

} // namespace support
