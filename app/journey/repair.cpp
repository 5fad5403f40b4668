#include "journey/repair.hpp"

#include "journey/subject.hpp"

#include <algorithm>

namespace journey {
namespace {

std::int64_t nextNumber(const Workshop& workshop, const Round& of) {
  std::int64_t last = 0;
  for (const Round& round : workshop.rounds)
    if (subjectOf(round) == subjectOf(of)) last = std::max(last, round.number);
  return last + 1;
}

void removeVote(Workshop& mended, Id<Vote> id) {
  std::vector<Id<Answer>> answers;
  for (const Answer& answer : mended.answers)
    if (answer.vote == id) answers.push_back(answer.id);
  for (const Id<Answer> answer : answers) mended.answers.remove(answer);
  mended.votes.remove(id);
}

void mendTwin(Workshop& mended, const Finding& finding) {
  if (Participant* who =
          finding.table == Participant::table ? mended.participants.find({finding.id}) : nullptr)
    who->seat = -1, who->edge = Edge::None;
  if (Round* round = finding.table == Round::table ? mended.rounds.find({finding.id}) : nullptr)
    round->number = nextNumber(mended, *round);
  if (finding.table == Vote::table) removeVote(mended, {finding.id});
  if (finding.table == LaneChoice::table) mended.laneChoices.remove({finding.id});
  Workshop::tables(mended, [&]<class Record>(Table<Record>& table) {
    if constexpr (requires(Record record) { Record::key, record.gone; })
      if constexpr (!std::is_same_v<Record, Participant>)
        if (Record* record = Record::table == finding.table ? table.find({finding.id}) : nullptr)
          record->gone = true;
  });
}

bool isAboutAnswer(const Finding& finding) {
  return finding.table == Answer::table &&
         (finding.fault == Fault::NotAsked || finding.fault == Fault::OffTheScale ||
          finding.fault == Fault::AbstainedAndGave || finding.fault == Fault::Twin);
}

} // namespace

Changes repairOf(const Workshop& workshop) {
  Workshop mended = workshop;
  for (const Finding& finding : findingsIn(workshop)) {
    if (finding.fault == Fault::Twin) mendTwin(mended, finding);
    if (Measure* measure = finding.table == Measure::table ? mended.measures.find({finding.id}) : nullptr)
      measure->gone = true; // what it says cannot be told, and stays to be looked at
    if (Behaviour* counted =
            finding.fault == Fault::MoreThanThere ? mended.behaviours.find({finding.id}) : nullptr)
      counted->gone = true; // the same
    if (isAboutAnswer(finding)) mended.answers.remove({finding.id});
  }
  return difference(workshop, mended);
}

} // namespace journey
