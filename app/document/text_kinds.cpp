// The one list of what people write.
#include "document/behaviour.hpp"
#include "document/brief.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/evidence.hpp"
#include "document/follow_ups.hpp"
#include "document/ideas.hpp"
#include "document/inquiries.hpp"
#include "document/journeys.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/piles.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
#include "document/team.hpp"
#include "document/text_kind.hpp"
#include "document/touchpoints.hpp"

#include <array>

namespace document {

std::span<const TextKind* const> textKinds() {
  static constexpr std::array all{&text::newTouchpoint,  &text::newLoose,       &text::touchpoint,
                                  &text::newNote,        &text::note,           &text::newStage,
                                  &text::stage,          &text::newStep,        &text::step,
                                  &text::pile,           &text::title,          &text::brief,
                                  &text::newParticipant, &text::participant,    &text::department,
                                  &text::newChannel,     &text::channel,        &text::customerSource,
                                  &text::newIdea,        &text::idea,           &text::why,
                                  &text::newParked,      &text::parked,         &text::newPersona,
                                  &text::persona,        &text::newStakeholder, &text::stakeholder,
                                  &text::relation,       &text::journeyName,    &text::inquiry,
                                  &text::newFollowUp,    &text::followUp,       &text::contact,
                                  &text::newSource,      &text::source,         &text::newEvidence,
                                  &text::evidence,       &text::behaviour};
  return all;
}

} // namespace document
