#include "document/voting.hpp"

#include "document/record_deeds.hpp"
#include "journey/statistics.hpp"

namespace document {

using journey::Idea;
using journey::Participant;
using journey::Round;
using journey::Touchpoint;
using journey::Vote;

namespace {

using Value = std::optional<std::int64_t>;

const Round* openOne(const std::vector<const Round*>& rounds) {
  return !rounds.empty() && !rounds.back()->revealed ? rounds.back() : nullptr;
}

template <class Subject>
Outcome open(Edit& edit, Id<Subject> subject, Id<Subject> Round::*about, Id<Round>* made) {
  const auto rounds = roundsOf(edit.now(), subject);
  if (openOne(rounds) != nullptr) return refused("refusal.round_open");
  const auto id = edit.add<Round>();
  edit.set(id, about, subject);
  edit.set(id, &Round::number, rounds.empty() ? std::int64_t{1} : rounds.back()->number + 1);
  giveMade(made, id);
  return {};
}

/// nullptr where it, or what it is about, is gone.
const Round* livingRound(const Edit& edit, Id<Round> id) {
  const Round* round = edit.now().rounds.find(id);
  if (round == nullptr) return nullptr;
  const bool there =
      round->idea ? living(edit, round->idea) != nullptr : living(edit, round->touchpoint) != nullptr;
  return there ? round : nullptr;
}

bool asksFor(const Round& round, Dimension dimension) {
  return (dimension == Dimension::Score) == static_cast<bool>(round.idea);
}

Value Vote::*memberOf(Dimension dimension) {
  switch (dimension) {
  case Dimension::Experience: return &Vote::experience;
  case Dimension::Importance: return &Vote::importance;
  case Dimension::Score: return &Vote::score;
  }
  return &Vote::score;
}

bool isEmpty(const Vote& vote) {
  return !vote.abstained && !vote.experience && !vote.importance && !vote.score;
}

/// The one vote of this person in this round, made where there is none yet.
Id<Vote> voteFor(Edit& edit, const Round& round, Id<Participant> who) {
  if (const Vote* vote = voteOf(edit.now(), round.id, who)) return vote->id;
  const auto id = edit.add<Vote>();
  edit.set(id, &Vote::round, round.id);
  edit.set(id, &Vote::participant, who);
  return id;
}

} // namespace

const Round* openRoundOf(const journey::Workshop& workshop, Id<Touchpoint> touchpoint) {
  return openOne(roundsOf(workshop, touchpoint));
}
const Round* openRoundOf(const journey::Workshop& workshop, Id<Idea> idea) {
  return openOne(roundsOf(workshop, idea));
}

Deed openRound(Id<Touchpoint> touchpoint, Id<Round>* made) {
  return Deed("deed.open_round", [=](Edit& edit) -> Outcome {
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    return open(edit, touchpoint, &Round::touchpoint, made);
  });
}

Deed openTest(Id<Idea> idea, Id<Round>* made) {
  return Deed("deed.open_test", [=](Edit& edit) -> Outcome {
    const Idea* tested = living(edit, idea);
    if (tested == nullptr) return refusedGone();
    if (!tested->shared) return refused("refusal.not_shared");
    return open(edit, idea, &Round::idea, made);
  });
}

Deed giveVote(Id<Round> id, Id<Participant> who, Dimension dimension, Value value) {
  return Deed("deed.vote", [=](Edit& edit) -> Outcome {
    const Round* round = livingRound(edit, id);
    if (round == nullptr) return refusedGone();
    if (value)
      if (auto no = checkRange(memberOf(dimension), *value)) return no;
    if (auto no = checkAtTable(edit, who)) return no;
    if (!asksFor(*round, dimension)) return refused("refusal.not_asked");

    const auto member = memberOf(dimension);
    const Vote* vote = voteOf(edit.now(), id, who);
    const Value given = vote == nullptr ? Value{} : vote->*member;
    if (given == value && !(value && vote->abstained)) return {};
    if (round->revealed && (given || (vote != nullptr && vote->abstained)))
      return refused("refusal.revealed");
    const auto mine = voteFor(edit, *round, who);
    edit.set(mine, member, value);
    edit.set(mine, &Vote::abstained, false);
    if (round->revealed) edit.set(mine, &Vote::late, true);
    return {};
  });
}

Deed abstain(Id<Round> id, Id<Participant> who, bool on) {
  return Deed("deed.vote", [=](Edit& edit) -> Outcome {
    const Round* round = livingRound(edit, id);
    if (round == nullptr) return refusedGone();
    if (auto no = checkAtTable(edit, who)) return no;
    const Vote* vote = voteOf(edit.now(), id, who);
    if ((vote != nullptr && vote->abstained) == on) return {};
    if (round->revealed && vote != nullptr && !isEmpty(*vote)) return refused("refusal.revealed");
    const auto mine = voteFor(edit, *round, who);
    edit.set(mine, &Vote::abstained, on);
    if (on)
      for (const Dimension dimension : {Dimension::Experience, Dimension::Importance, Dimension::Score})
        edit.set(mine, memberOf(dimension), Value{});
    if (round->revealed) edit.set(mine, &Vote::late, true);
    return {};
  });
}

Deed reveal(Id<Round> id) {
  return Deed("deed.reveal", [=](Edit& edit) -> Outcome {
    if (livingRound(edit, id) == nullptr) return refusedGone();
    if (votesOf(edit.now(), id).empty()) return refused("refusal.no_votes");
    edit.set(id, &Round::revealed, true);
    return {};
  });
}

} // namespace document
