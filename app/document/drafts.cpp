#include "document/drafts.hpp"

#include "document/brief.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/ideas.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/refusals.hpp"
#include "document/stages.hpp"
#include "document/team.hpp"
#include "document/text.hpp"
#include "document/touchpoints.hpp"

namespace document {

using journey::Brief;
using What = Draft::What;

namespace {

template <class Record>
std::string textOf(const journey::Workshop& workshop, std::int64_t id, std::string Record::*member) {
  const Record* record = journey::tableOf<Record>(workshop).find(Id<Record>{id});
  return record == nullptr ? std::string{} : record->*member;
}

/// The text of the brief with this name; nullptr: there is none that people write.
std::string Brief::*briefText(std::string_view name) {
  std::string Brief::*found = nullptr;
  Brief::describe([&](std::string_view described, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::string Brief::*>)
      if (described == name && member != &Brief::language) found = member;
  });
  return found;
}

/// Also for a stage or a step that is new: a text without a letter makes nothing.
Outcome checkWritten(const Draft& draft) {
  std::string clean;
  return cleanText(draft.text, noteLimit, Blank::Refused, clean);
}

/// Makes something by `deed`, which takes where its id goes.
template <class Record, class Deed> Outcome makeNew(std::int64_t* made, Deed&& deed) {
  Id<Record> id;
  Outcome outcome = deed(&id);
  if (!outcome && made != nullptr) *made = id.value;
  return outcome;
}

Outcome finishNew(Edit& edit, const Draft& draft, std::int64_t* made) {
  using namespace journey;
  const std::string& text = draft.text;
  const Id<Step> step{draft.about};
  const Id<Channel> channel{draft.channel};
  if (auto no = checkWritten(draft)) return no;
  if (draft.what == What::NewLoose)
    return makeNew<Touchpoint>(
        made, [&](auto* id) { return addLoose(edit, text, channel, draft.x, draft.y, draft.angle, id); });
  if (draft.what == What::NewNeed)
    return makeNew<Note>(made, [&](auto* id) { return addNote(edit, NoteKind::Need, step, text, id); });
  if (draft.what == What::NewExpectation)
    return makeNew<Note>(made,
                         [&](auto* id) { return addNote(edit, NoteKind::Expectation, step, text, id); });
  if (draft.what == What::NewStage)
    return makeNew<Stage>(made, [&](auto* id) { return addStage(edit, text, Id<Stage>{draft.beside}, id); });
  if (draft.what == What::NewStep)
    return makeNew<Step>(made, [&](auto* id) {
      return addStep(edit, Id<Stage>{draft.about}, Id<Step>{draft.beside}, text, id);
    });
  if (draft.what == What::NewParticipant)
    return makeNew<Participant>(made, [&](auto* id) { return addParticipant(edit, text, id); });
  if (draft.what == What::NewChannel)
    return makeNew<Channel>(made, [&](auto* id) { return addChannel(edit, text, draft.channel, id); });
  if (draft.what == What::NewIdea)
    return makeNew<Idea>(made, [&](auto* id) { return addIdea(edit, draft.writer, text, id); });
  return makeNew<Touchpoint>(made, [&](auto* id) {
    return addTouchpoint(edit, step, text, channel, Id<Touchpoint>{draft.beside}, id);
  });
}

Outcome finishBrief(Edit& edit, const Draft& draft) {
  const auto member = briefText(draft.field);
  return member == nullptr ? refusedGone() : writeBrief(edit, member, draft.text);
}

} // namespace

std::string startText(const journey::Workshop& workshop, const Draft& draft) {
  using namespace journey;
  const std::int64_t about = draft.about;
  switch (draft.what) {
  case What::NewTouchpoint:
  case What::NewLoose:
  case What::NewNeed:
  case What::NewExpectation:
  case What::NewStage:
  case What::NewStep:
  case What::NewParticipant:
  case What::NewChannel:
  case What::NewIdea: return {};
  case What::Touchpoint: return textOf(workshop, about, &Touchpoint::text);
  case What::Note: return textOf(workshop, about, &Note::text);
  case What::StageName: return textOf(workshop, about, &Stage::name);
  case What::StepName: return textOf(workshop, about, &Step::name);
  case What::PileName: return textOf(workshop, about, &Pile::name);
  case What::Title: return workshop.brief().title;
  case What::BriefField: {
    const auto member = briefText(draft.field);
    return member == nullptr ? std::string{} : workshop.brief().*member;
  }
  case What::ParticipantName: return textOf(workshop, about, &Participant::name);
  case What::Department: return textOf(workshop, about, &Participant::department);
  case What::ChannelName: return textOf(workshop, about, &Channel::name);
  case What::CustomerSource: {
    const CustomerScore* score = customerScoreOf(workshop, Id<Touchpoint>{about});
    return score == nullptr ? std::string{} : score->source;
  }
  case What::Idea: return textOf(workshop, about, &Idea::text);
  case What::Why: return textOf(workshop, about, &Idea::why);
  }
  return {};
}

Outcome finish(Edit& edit, const Draft& draft, std::int64_t* made) {
  using namespace journey;
  const std::string& text = draft.text;
  const std::int64_t about = draft.about;
  switch (draft.what) {
  case What::NewTouchpoint:
  case What::NewLoose:
  case What::NewNeed:
  case What::NewExpectation:
  case What::NewStage:
  case What::NewStep:
  case What::NewParticipant:
  case What::NewChannel:
  case What::NewIdea: return finishNew(edit, draft, made);
  case What::Touchpoint: return writeTouchpoint(edit, Id<Touchpoint>{about}, text);
  case What::Note: return writeNote(edit, Id<Note>{about}, text);
  case What::StageName: return renameStage(edit, Id<Stage>{about}, text);
  case What::StepName: return renameStep(edit, Id<Step>{about}, text);
  case What::PileName: return namePile(edit, Id<Pile>{about}, text);
  case What::Title: return writeBrief(edit, &Brief::title, text);
  case What::BriefField: return finishBrief(edit, draft);
  case What::ParticipantName: return renameParticipant(edit, Id<Participant>{about}, text);
  case What::Department: return writeDepartment(edit, Id<Participant>{about}, text);
  case What::ChannelName: return renameChannel(edit, Id<Channel>{about}, text);
  case What::CustomerSource: return writeCustomerSource(edit, Id<Touchpoint>{about}, text);
  case What::Idea: return writeIdea(edit, Id<Idea>{about}, text);
  case What::Why: return writeWhy(edit, Id<Idea>{about}, text);
  }
  return refusedGone();
}

std::string_view deedOf(const Draft& draft) {
  switch (draft.what) {
  case What::NewTouchpoint:
  case What::NewLoose: return deed::addTouchpoint;
  case What::Touchpoint: return deed::writeTouchpoint;
  case What::NewNeed:
  case What::NewExpectation: return deed::addNote;
  case What::Note: return deed::writeNote;
  case What::NewStage: return deed::addStage;
  case What::StageName: return deed::renameStage;
  case What::NewStep: return deed::addStep;
  case What::StepName: return deed::renameStep;
  case What::PileName: return deed::namePile;
  case What::Title:
  case What::BriefField: return deed::writeBrief;
  case What::NewParticipant: return deed::addParticipant;
  case What::ParticipantName: return deed::renameParticipant;
  case What::Department: return deed::writeDepartment;
  case What::NewChannel: return deed::addChannel;
  case What::ChannelName: return deed::renameChannel;
  case What::CustomerSource: return deed::setCustomerScore;
  case What::NewIdea: return deed::addIdea;
  case What::Idea: return deed::writeIdea;
  case What::Why: return deed::writeWhy;
  }
  return deed::writeBrief;
}

} // namespace document
