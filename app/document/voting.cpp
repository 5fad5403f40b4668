#include "document/voting.hpp"

#include "document/record_deeds.hpp"
#include "journey/votes.hpp"

namespace document {

using journey::Answer;
using journey::Given;
using journey::Idea;
using journey::Participant;
using journey::Question;
using journey::Round;
using journey::Subject;
using journey::Vote;

namespace {

using Value = std::optional<std::int64_t>;

const Round* openOne(const std::vector<const Round*>& rounds) {
  return !rounds.empty() && !rounds.back()->revealed ? rounds.back() : nullptr;
}

/// nullptr where it, or what it is about, is gone.
const Round* livingRound(const Edit& edit, Id<Round> id) {
  const Round* round = edit.now().rounds.find(id);
  return round != nullptr && isLiving(edit.now(), subjectOf(*round)) ? round : nullptr;
}

Outcome checkScale(const Question& question, const Value& value) {
  if (!value || question.takes(*value)) return {};
  return Refusal{"refusal.out_of_range", {std::to_string(question.lowest), std::to_string(question.highest)}};
}

/// The one vote of this person in this round, made where there is none yet.
Id<Vote> voteFor(Edit& edit, const Round& round, Id<Participant> who, const Given& given) {
  if (given.vote != nullptr) return given.vote->id;
  const auto id = edit.add<Vote>();
  edit.set(id, &Vote::round, round.id);
  edit.set(id, &Vote::participant, who);
  return id;
}

void answer(Edit& edit, Id<Vote> vote, std::string_view question, const Value& value, const Given& given) {
  for (const Answer* old : given.answers) {
    if (old->question != question) continue;
    return value ? edit.set(old->id, &Answer::value, value) : edit.remove(old->id);
  }
  if (!value) return;
  const auto id = edit.add(journey::answerId(vote, question));
  edit.set(id, &Answer::vote, vote);
  edit.set(id, &Answer::question, question);
  edit.set(id, &Answer::value, value);
}

} // namespace

const Round* openRoundOf(const journey::Workshop& workshop, const Subject& subject) {
  return openOne(roundsOf(workshop, subject));
}

Deed openRound(const Subject& about, const std::vector<std::string_view>& questions, Id<Round>* made) {
  const bool isTest = static_cast<bool>(about.as<Idea>());
  const std::string asked = journey::inOne(questions);
  return Deed(isTest ? "deed.open_test" : "deed.open_round", [=](Edit& edit) -> Outcome {
    if (!isLiving(edit.now(), about)) return refusedGone();
    const Idea* idea = edit.now().ideas.find(about.as<Idea>());
    if (idea != nullptr && !idea->shared) return refused("refusal.not_shared");
    const auto rounds = roundsOf(edit.now(), about);
    if (openOne(rounds) != nullptr) return refused("refusal.round_open");
    const auto id = edit.add<Round>();
    const bool isSubject =
        withMember(about, [&](auto member, auto subject) { edit.set(id, member, subject); });
    if (!isSubject) return refusedGone();
    edit.set(id, &Round::questions, asked);
    edit.set(id, &Round::number, rounds.empty() ? std::int64_t{1} : rounds.back()->number + 1);
    giveMade(made, id);
    return {};
  });
}

Deed giveVote(Id<Round> id, Id<Participant> who, std::string_view name, Value value) {
  return Deed("deed.vote", [=, question = journey::questionNamed(name)](Edit& edit) -> Outcome {
    const Round* round = livingRound(edit, id);
    if (round == nullptr) return refusedGone();
    if (question == nullptr || !asks(*round, question->name)) return refused("refusal.not_asked");
    if (auto no = checkScale(*question, value)) return no;
    if (auto no = checkAtTable(edit, who)) return no;

    const Given given = voteOf(edit.now(), id, who);
    const Value before = given.to(question->name);
    if (before == value && !(value && given.abstained())) return {};
    if (round->revealed && (before || given.abstained())) return refused("refusal.revealed");
    const auto mine = voteFor(edit, *round, who, given);
    answer(edit, mine, question->name, value, given);
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
    const Given given = voteOf(edit.now(), id, who);
    if (given.abstained() == on) return {};
    if (round->revealed && !given.isEmpty()) return refused("refusal.revealed");
    const auto mine = voteFor(edit, *round, who, given);
    edit.set(mine, &Vote::abstained, on);
    if (on)
      for (const Answer* old : given.answers) edit.remove(old->id);
    if (round->revealed) edit.set(mine, &Vote::late, true);
    return {};
  });
}

Deed reveal(Id<Round> id) {
  return Deed("deed.reveal", [=](Edit& edit) -> Outcome {
    const Round* round = livingRound(edit, id);
    if (round == nullptr) return refusedGone();
    if (votesOf(edit.now(), *round).empty()) return refused("refusal.no_votes");
    edit.set(id, &Round::revealed, true);
    return {};
  });
}

} // namespace document
