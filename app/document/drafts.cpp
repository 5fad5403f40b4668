#include "document/drafts.hpp"

#include "document/brief.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/ideas.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/piles.hpp"
#include "document/refusals.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
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

/// The text of this name; nullptr: there is none.
template <class Record> std::string Record::*textNamed(std::string_view name) {
  std::string Record::*found = nullptr;
  Record::describe([&](std::string_view described, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::string Record::*>)
      if (described == name) found = member;
  });
  return found;
}

/// The text of the brief with this name; nullptr: there is none that people write.
std::string Brief::*briefText(std::string_view name) {
  return name == "language" ? nullptr : textNamed<Brief>(name);
}

/// Also for a stage or a step that is new: a text without a letter makes nothing.
Outcome checkWritten(const Draft& draft) {
  std::string clean;
  return cleanText(draft.text, noteLimit, Blank::Refused, clean);
}

/// Makes something by the deed that `make` returns, which takes where its id goes.
template <class Record, class Make> Deed makeNew(const Draft& draft, std::int64_t* made, Make make) {
  return Deed(make(nullptr).name(), [=](Edit& edit) -> Outcome {
    if (auto no = checkWritten(draft)) return no;
    Id<Record> id;
    Outcome outcome = make(&id)(edit);
    if (!outcome && made != nullptr) *made = id.value;
    return outcome;
  });
}

Deed finishNew(const Draft& draft, std::int64_t* made) {
  using namespace journey;
  const std::string& text = draft.text;
  const Id<Step> step{draft.about};
  const Id<Channel> channel{draft.channel};
  if (draft.what == What::NewLoose)
    return makeNew<Touchpoint>(draft, made, [=](Id<Touchpoint>* id) {
      return addLoose(text, channel, draft.x, draft.y, draft.angle, id);
    });
  if (draft.what == What::NewNote)
    return makeNew<Note>(draft, made, [=](Id<Note>* id) { return addNote(draft.field, step, text, id); });
  if (draft.what == What::NewStage)
    return makeNew<Stage>(draft, made,
                          [=](Id<Stage>* id) { return addStage(text, Id<Stage>{draft.beside}, id); });
  if (draft.what == What::NewStep)
    return makeNew<Step>(draft, made, [=](Id<Step>* id) {
      return addStep(Id<Stage>{draft.about}, Id<Step>{draft.beside}, text, id);
    });
  if (draft.what == What::NewParticipant)
    return makeNew<Participant>(draft, made, [=](Id<Participant>* id) { return addParticipant(text, id); });
  if (draft.what == What::NewChannel)
    return makeNew<Channel>(draft, made,
                            [=](Id<Channel>* id) { return addChannel(text, draft.channel, id); });
  if (draft.what == What::NewParked)
    return makeNew<Parked>(draft, made, [=](Id<Parked>* id) { return park(text, id); });
  if (draft.what == What::NewIdea)
    return makeNew<Idea>(draft, made, [=](Id<Idea>* id) { return addIdea(draft.writer, text, id); });
  if (draft.what == What::NewStakeholder)
    return makeNew<Stakeholder>(
        draft, made, [=](Id<Stakeholder>* id) { return addStakeholder(text, draft.x, draft.y, id); });
  if (draft.what == What::NewPersona)
    return makeNew<Persona>(draft, made, [=](Id<Persona>* id) { return addPersona(text, id); });
  return makeNew<Touchpoint>(draft, made, [=](Id<Touchpoint>* id) {
    return addTouchpoint(step, text, channel, Id<Touchpoint>{draft.beside}, id);
  });
}

Deed finishBrief(const Draft& draft) {
  if (const auto member = briefText(draft.field)) return writeBrief(member, draft.text);
  return Deed("deed.write_brief", [](Edit&) -> Outcome { return refusedGone(); });
}

/// Its name, where none is named.
std::string journey::Stage::*stageText(std::string_view name) {
  const auto member = textNamed<journey::Stage>(name);
  return member == nullptr ? &journey::Stage::name : member;
}

Deed finishStage(const Draft& draft) {
  const Id<journey::Stage> stage{draft.about};
  const auto member = stageText(draft.field);
  return member == &journey::Stage::name ? renameStage(stage, draft.text)
                                         : writeStage(stage, member, draft.text);
}

Deed finishStakeholder(const Draft& draft) {
  const Id<journey::Stakeholder> who{draft.about};
  if (const auto member = textNamed<journey::Stakeholder>(draft.field))
    return writeStakeholder(who, member, draft.text);
  return Deed("deed.write_stakeholder", [](Edit&) -> Outcome { return refusedGone(); });
}

Deed finishPersona(const Draft& draft) {
  const Id<journey::Persona> who{draft.about};
  if (draft.field == "share") return writeShare(who, draft.text);
  if (const auto member = textNamed<journey::Persona>(draft.field))
    return writePersona(who, member, draft.text);
  return Deed("deed.write_persona", [](Edit&) -> Outcome { return refusedGone(); });
}

/// Of a record with several texts: the one that the draft names.
template <class Record> std::string namedText(const journey::Workshop& workshop, const Draft& draft) {
  const auto member = textNamed<Record>(draft.field);
  return member == nullptr ? std::string{} : textOf(workshop, draft.about, member);
}

std::string shareOf(const journey::Workshop& workshop, std::int64_t id) {
  const journey::Persona* persona = workshop.personas.find(Id<journey::Persona>{id});
  return persona == nullptr || !persona->share ? std::string{} : std::to_string(*persona->share);
}

} // namespace

std::string startText(const journey::Workshop& workshop, const Draft& draft) {
  using namespace journey;
  const std::int64_t about = draft.about;
  switch (draft.what) {
  case What::NewTouchpoint:
  case What::NewLoose:
  case What::NewNote:
  case What::NewStage:
  case What::NewStep:
  case What::NewParticipant:
  case What::NewChannel:
  case What::NewParked:
  case What::NewIdea:
  case What::NewStakeholder:
  case What::NewPersona: return {};
  case What::Touchpoint: return textOf(workshop, about, &Touchpoint::text);
  case What::Note: return textOf(workshop, about, draft.field == "remedy" ? &Note::remedy : &Note::text);
  case What::StageName: return textOf(workshop, about, stageText(draft.field));
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
  case What::Parked: return textOf(workshop, about, &Parked::text);
  case What::Stakeholder: return namedText<Stakeholder>(workshop, draft);
  case What::Relation: return textOf(workshop, about, &Relation::word);
  case What::Persona:
    return draft.field == "share" ? shareOf(workshop, about) : namedText<Persona>(workshop, draft);
  }
  return {};
}

Deed finish(const Draft& draft, std::int64_t* made) {
  using namespace journey;
  const std::string& text = draft.text;
  const std::int64_t about = draft.about;
  switch (draft.what) {
  case What::NewTouchpoint:
  case What::NewLoose:
  case What::NewNote:
  case What::NewStage:
  case What::NewStep:
  case What::NewParticipant:
  case What::NewChannel:
  case What::NewParked:
  case What::NewIdea:
  case What::NewStakeholder:
  case What::NewPersona: return finishNew(draft, made);
  case What::Touchpoint: return writeTouchpoint(Id<Touchpoint>{about}, text);
  case What::Note:
    return draft.field == "remedy" ? writeRemedy(Id<Note>{about}, text) : writeNote(Id<Note>{about}, text);
  case What::StageName: return finishStage(draft);
  case What::StepName: return renameStep(Id<Step>{about}, text);
  case What::PileName: return namePile(Id<Pile>{about}, text);
  case What::Title: return writeBrief(&Brief::title, text);
  case What::BriefField: return finishBrief(draft);
  case What::ParticipantName: return renameParticipant(Id<Participant>{about}, text);
  case What::Department: return writeDepartment(Id<Participant>{about}, text);
  case What::ChannelName: return renameChannel(Id<Channel>{about}, text);
  case What::CustomerSource: return writeCustomerSource(Id<Touchpoint>{about}, text);
  case What::Idea: return writeIdea(Id<Idea>{about}, text);
  case What::Why: return writeWhy(Id<Idea>{about}, text);
  case What::Parked: return writeParked(Id<Parked>{about}, text);
  case What::Stakeholder: return finishStakeholder(draft);
  case What::Relation: return writeRelation(Id<Relation>{about}, text);
  case What::Persona: return finishPersona(draft);
  }
  return finishBrief(draft);
}

} // namespace document
