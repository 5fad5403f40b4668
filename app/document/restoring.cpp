#include "document/restoring.hpp"

#include "document/channels.hpp"
#include "document/evidence.hpp"
#include "document/follow_ups.hpp"
#include "document/ideas.hpp"
#include "document/inquiries.hpp"
#include "document/journeys.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/research.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
#include "document/team.hpp"
#include "document/touchpoints.hpp"

namespace document {
namespace {

/// The deed, where the record is of the kind that it restores.
template <class Record>
void offer(std::optional<Deed>& found, const journey::RecordName& record, Deed (*restore)(Id<Record>)) {
  if (record.table == Record::table) found = restore(Id<Record>{record.id});
}

} // namespace

std::optional<Deed> restoring(const journey::RecordName& record) {
  std::optional<Deed> found;
  offer(found, record, restoreChannel);
  offer(found, record, restoreEvidence);
  offer(found, record, restoreFollowUp);
  offer(found, record, restoreIdea);
  offer(found, record, restoreInquiry);
  offer(found, record, restoreJourney);
  offer(found, record, restoreMeasure);
  offer(found, record, restoreNote);
  offer(found, record, restoreParked);
  offer(found, record, restoreParticipant);
  offer(found, record, restorePersona);
  offer(found, record, restoreQuote);
  offer(found, record, restoreSource);
  offer(found, record, restoreStage);
  offer(found, record, restoreStakeholder);
  offer(found, record, restoreStep);
  offer(found, record, restoreTouchpoint);
  return found;
}

} // namespace document
