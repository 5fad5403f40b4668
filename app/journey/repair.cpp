#include "journey/repair.hpp"

#include <algorithm>

namespace journey {
namespace {

std::int64_t nextNumber(const Workshop& workshop, const Round& of) {
  std::int64_t last = 0;
  for (const Round& round : workshop.rounds)
    if (round.touchpoint == of.touchpoint && round.idea == of.idea) last = std::max(last, round.number);
  return last + 1;
}

void mendTwin(Workshop& mended, const Finding& finding) {
  if (Participant* who =
          finding.table == Participant::table ? mended.participants.find({finding.id}) : nullptr)
    who->seat = -1, who->edge = Edge::None;
  if (Round* round = finding.table == Round::table ? mended.rounds.find({finding.id}) : nullptr)
    round->number = nextNumber(mended, *round);
  if (finding.table == Vote::table) mended.votes.remove({finding.id});
  if (finding.table == LaneChoice::table) mended.laneChoices.remove({finding.id});
  Workshop::tables(mended, [&]<class Record>(Table<Record>& table) {
    if constexpr (requires(Record record) { Record::key, record.gone; })
      if constexpr (!std::is_same_v<Record, Participant>)
        if (Record* record = Record::table == finding.table ? table.find({finding.id}) : nullptr)
          record->gone = true;
  });
}

void takeOut(Workshop& mended, const Finding& finding) {
  Vote* vote = mended.votes.find({finding.id});
  Vote::describe([&](std::string_view name, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::optional<std::int64_t> Vote::*>)
      if (vote != nullptr && name == finding.field) vote->*member = {};
  });
}

} // namespace

Changes repairOf(const Workshop& workshop) {
  Workshop mended = workshop;
  for (const Finding& finding : findingsIn(workshop)) {
    if (finding.fault == Fault::Twin) mendTwin(mended, finding);
    if (Measure* measure = finding.table == Measure::table ? mended.measures.find({finding.id}) : nullptr)
      measure->gone = true; // what it says cannot be told, and stays to be looked at
    if (finding.fault == Fault::NotAsked || finding.fault == Fault::AbstainedAndGave)
      takeOut(mended, finding);
  }
  return difference(workshop, mended);
}

} // namespace journey
