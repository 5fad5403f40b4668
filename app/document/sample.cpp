#include "document/sample.hpp"

#include "document/agenda.hpp"
#include "document/behaviour.hpp"
#include "document/brief.hpp"
#include "document/customers.hpp"
#include "document/estimate.hpp"
#include "document/evidence.hpp"
#include "document/follow_ups.hpp"
#include "document/ideas.hpp"
#include "document/inquiries.hpp"
#include "document/lanes.hpp"
#include "document/notes.hpp"
#include "document/personas.hpp"
#include "document/sample_play.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
#include "document/team.hpp"
#include "document/templates.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "journey/measures.hpp"
#include "journey/outline.hpp"

#include <algorithm>

namespace document {

namespace question = journey::question;
using base::Json;
using journey::Participant;
using journey::Round;
using journey::Touchpoint;

void SamplePlay::all() {
  brief();
  team();
  personas();
  stakeholders();
  map(journey::firstJourney(document_.workshop()), {}, content_.at("stages"));
  votes({}, content_.at("stages"));
  act(table, freeze());
  plan(content_.at("plan"));
  customers();
  loop(content_.at("loop"));
  ideas();
  tests();
  blueprint();
  evidence(content_.at("sources"));
  behaviour(content_.at("behaviour"));
  for (const Json& name : content_.at("done")) act(table, setDone(name.get<std::string>(), true));
  later(content_.at("later"));
}

void SamplePlay::act(Id<Participant> by, const Deed& deed) {
  if (const auto no = document_.perform(by, deed)) {
    std::string words = std::string{deed.name()} + " was refused: " + std::string{no->text};
    for (const std::string& word : no->words) words += " " + word;
    throw std::runtime_error("the sample does not fit: " + words);
  }
}

void SamplePlay::brief() {
  const Json& said = content_.at("brief");
  journey::Brief::describe([&](std::string_view name, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::string journey::Brief::*>)
      if (said.contains(name) && name != "language")
        act(table, writeBrief(member, said.at(std::string{name}).get<std::string>()));
  });
  act(table, setScope(journey::Scope::Narrow));
}

void SamplePlay::team() {
  for (const Json& person : content_.at("people")) {
    const auto name = person.at("name").get<std::string>();
    Id<Participant> who;
    act(table, addParticipant(name, &who));
    people_[name] = who;
    act(table, writeDepartment(who, person.at("department").get<std::string>()));
    if (person.value("lead", false)) act(table, setLead(who));
    if (!person.contains("edge")) {
      act(table, setTeams(who, false, true));
      continue;
    }
    const auto edge =
        std::ranges::find(journey::enumerators<journey::Edge>, person.at("edge").get<std::string>());
    const auto at = static_cast<journey::Edge>(edge - journey::enumerators<journey::Edge>.begin());
    act(table, sitDown(who, at, person.at("along").get<double>()));
    seated_.push_back(who);
  }
}

void SamplePlay::personas() {
  using journey::Persona, journey::Portrait;
  for (const Json& one : content_.at("personas")) {
    const auto name = one.at("name").get<std::string>();
    Id<Persona>& who = personas_[name];
    act(next(), addPersona(name, &who));
    Persona::describe([&](std::string_view field, auto member, const journey::Facts& facts) {
      if constexpr (std::is_same_v<decltype(member), std::string Persona::*>)
        if (field != "name" && !facts.isMade)
          act(next(), writePersona(who, member, one.at(std::string{field}).get<std::string>()));
    });
    const auto& faces = journey::enumerators<Portrait>;
    const auto face = std::ranges::find(faces, one.at("portrait").get<std::string>());
    act(next(), setPortrait(who, static_cast<Portrait>(face - faces.begin())));
    const auto by = next();
    act(by, writeShare(who, std::to_string(one.at("share").get<int>())));
    if (one.contains("ink")) // by the same person: who does what after it stays as it is
      act(by, drawPortrait(who, journey::inkIn(one.at("ink").get<std::string>()).value()));
  }
}

void SamplePlay::stakeholders() {
  using journey::Stakeholder;
  std::vector<Id<Stakeholder>> made;
  for (const Json& one : content_.at("stakeholders")) {
    const Json &at = one.at("at"), &strength = one.at("strength");
    Id<Stakeholder>& who = made.emplace_back();
    act(next(), addStakeholder(one.at("name").get<std::string>(), at.at(0).get<double>(),
                               at.at(1).get<double>(), &who));
    act(next(), writeStakeholder(who, &Stakeholder::give, one.at("give").get<std::string>()));
    act(next(), writeStakeholder(who, &Stakeholder::get, one.at("get").get<std::string>()));
    act(next(), setStrength(who, &Stakeholder::giveStrength, strength.at(0).get<std::int64_t>()));
    act(next(), setStrength(who, &Stakeholder::getStrength, strength.at(1).get<std::int64_t>()));
  }
  for (const Json& one : content_.at("relations")) {
    const auto end = [&](std::size_t which) {
      return made.at(one.at("between").at(which).get<std::size_t>());
    };
    Id<journey::Relation> relation;
    act(next(), relate(end(0), end(1), &relation));
    act(next(), writeRelation(relation, one.at("word").get<std::string>()));
  }
}

Id<journey::Channel> SamplePlay::channel(const std::string& name) const {
  for (const journey::Channel& channel : document_.workshop().channels)
    if (channel.name == name) return channel.id;
  throw std::runtime_error("the sample does not fit: no channel " + name);
}

void SamplePlay::map(Id<journey::Journey> journey, const std::string& whose, const Json& stages) {
  const auto stageAt = [&](std::size_t i) {
    return journey::outlineOf(document_.workshop(), journey).stages.at(i);
  };
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const auto stage = stageAt(i).stage->id;
    Id<journey::Step> before;
    for (const Json& part : stages.at(i)) {
      Id<journey::Step> step;
      const auto name = part.at("step").get<std::string>();
      if (!before) { // the one without a name, that every new stage has
        step = stageAt(i).steps.front().step->id;
        act(table, renameStep(step, name));
      } else {
        act(next(), addStep(stage, before, name, &step));
      }
      this->step(step, whose, part);
      before = step;
    }
  }
}

void SamplePlay::step(Id<journey::Step> step, const std::string& whose, const Json& part) {
  for (const Json& one : part.at("touchpoints")) {
    const auto text = one.at("text").get<std::string>();
    const auto by = channel(one.at("channel").get<std::string>());
    act(next(), addTouchpoint(step, text, by, {}, &touchpoints_[whose][text]));
  }
  notes(step, part.value("notes", Json::object()));
}

/// A list for each lane, of texts, or of texts with their remedies.
void SamplePlay::notes(Id<journey::Step> step, const Json& lanes) {
  for (const journey::Lane& lane : journey::lanes())
    for (const Json& one : lanes.value(lane.id, Json::array())) {
      const bool isPlain = one.is_string();
      Id<journey::Note> made;
      act(next(),
          addNote(std::string{lane.id}, step, (isPlain ? one : one.at("text")).get<std::string>(), &made));
      if (!isPlain) act(next(), writeRemedy(made, one.at("remedy").get<std::string>()));
    }
}

/// What lies below the surface comes last, when the customer's side is known. The map goes on to show the
/// lanes of the workshop; the others are a tap away.
void SamplePlay::blueprint() {
  act(table, showLanes(journey::LaneSet::Workshop));
  const auto outline = journey::outlineOf(document_.workshop());
  std::vector<std::vector<Id<journey::Step>>> steps;
  for (const auto& stage : outline.stages) {
    auto& ids = steps.emplace_back();
    for (const auto& part : stage.steps) ids.push_back(part.step->id);
  }
  for (std::size_t i = 0; i < steps.size(); ++i)
    for (std::size_t k = 0; k < steps[i].size(); ++k)
      notes(steps[i][k], content_.at("stages").at(i).at(k).value("blueprint", Json::object()));
  stages();
}

void SamplePlay::stages() {
  std::vector<Id<journey::Stage>> ids;
  for (const auto& stage : journey::outlineOf(document_.workshop()).stages) ids.push_back(stage.stage->id);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const Json& meant = content_.at("stage_outcomes").at(i);
    for (const auto& [name, member] : {std::pair{"needed", &journey::Stage::needed},
                                       {"lasts", &journey::Stage::lasts},
                                       {"success", &journey::Stage::success}})
      act(table, writeStage(ids[i], member, meant.at(name).get<std::string>()));
  }
}

template <class Do> void SamplePlay::eachTouchpoint(const std::string& whose, const Json& stages, Do&& act) {
  for (const Json& stage : stages)
    for (const Json& step : stage)
      for (const Json& one : step.at("touchpoints"))
        act(one, touchpoints_.at(whose).at(one.at("text").get<std::string>()));
}

void SamplePlay::round(const journey::Subject& about, const std::map<std::string_view, const Json*>& rows) {
  Id<Round> round;
  std::vector<std::string_view> questions;
  for (const auto& [question, row] : rows) questions.push_back(question);
  act(table, openRound(about, questions, &round));
  for (std::size_t i = 0; i < seated_.size(); ++i) {
    const auto who = seated_[i];
    if (rows.begin()->second->at(i).is_null()) {
      act(who, abstain(round, who, true));
      continue;
    }
    for (const auto& [question, row] : rows)
      act(who, giveVote(round, who, question, row->at(i).get<std::int64_t>()));
  }
  act(table, reveal(round));
}

void SamplePlay::votes(const std::string& whose, const Json& stages) {
  eachTouchpoint(whose, stages, [&](const Json& one, Id<Touchpoint> touchpoint) {
    if (!one.contains("experience")) act(table, chooseForVote(touchpoint, false));
  });
  eachTouchpoint(whose, stages, [&](const Json& one, Id<Touchpoint> touchpoint) {
    for (const char* const number : {"", "_again"}) {
      const std::string experience = std::string{"experience"} + number;
      if (!one.contains(experience)) continue;
      round(touchpoint, {{question::experience, &one.at(experience)},
                         {question::importance, &one.at(std::string{"importance"} + number)}});
    }
  });
  eachTouchpoint(whose, stages, [&](const Json& one, Id<Touchpoint> touchpoint) {
    const auto sign = one.value("sign", std::string{});
    const auto which = sign == "star" ? Sign::Star : sign == "heart" ? Sign::Heart : Sign::Bolt;
    if (!sign.empty()) act(table, setSign(touchpoint, which, true));
  });
}

template <class Record, class Write> void SamplePlay::texts(const Json& one, Write&& write) {
  Record::describe([&](std::string_view name, auto member) {
    if constexpr (std::is_same_v<decltype(member), std::string Record::*>)
      if (one.contains(name)) act(next(), write(member, one.at(std::string{name}).get<std::string>()));
  });
}

void SamplePlay::plan(const Json& inquiries) {
  using journey::Inquiry, journey::Asking;
  const auto& askings = journey::enumerators<Asking>;
  for (const Json& one : inquiries) {
    Id<Inquiry> made;
    act(next(), one.contains("at") ? addInquiryAt(touchpoint(one), &made) : addInquiry(&made));
    const auto asking = std::ranges::find(askings, one.at("asking").get<std::string>());
    act(next(), setAsking(made, static_cast<Asking>(asking - askings.begin())));
    act(next(), setInquiryChannel(made, channel(one.at("channel").get<std::string>())));
    act(next(), writeWanted(made, std::to_string(one.at("wanted").get<int>())));
    texts<Inquiry>(one,
                   [&](auto member, const std::string& text) { return writeInquiry(made, member, text); });
  }
}

void SamplePlay::loop(const Json& followUps) {
  using journey::FollowUp, journey::Progress;
  const auto progress = [](const Json& name) {
    const auto& names = journey::enumerators<Progress>;
    return static_cast<Progress>(std::ranges::find(names, name.get<std::string>()) - names.begin());
  };
  for (const Json& one : followUps) {
    Id<FollowUp> made;
    act(next(), begun(one, &made));
    texts<FollowUp>(one, [&](auto member, const std::string& text) {
      return member == &FollowUp::due ? setDue(made, text) : writeFollowUp(made, member, text);
    });
    if (one.contains("person"))
      act(next(), setFollower(made, people_.at(one.at("person").get<std::string>())));
    act(next(), setProgress(made, &FollowUp::state, progress(one.at("state"))));
    act(next(), setProgress(made, &FollowUp::changed, progress(one.at("changed"))));
  }
}

Deed SamplePlay::begun(const Json& followUp, Id<journey::FollowUp>* made) const {
  const auto at = touchpoint(followUp);
  const auto said = followUp.at("said").get<std::string>();
  const auto from = followUp.value("from", std::string{});
  if (from == "quote")
    for (const journey::Quote* quote : journey::quotesOf(document_.workshop(), at))
      if (quote->text == said) return followQuote(quote->id, made);
  for (const journey::Measure* measure : journey::latestOf(journey::measuresOf(document_.workshop(), at)))
    if (journey::enumerators<journey::MeasureKind>[static_cast<std::size_t>(measure->kind)] == from)
      return followMeasure(measure->id, made);
  if (!from.empty()) throw std::runtime_error("the sample does not fit: nothing to follow says " + said);
  return addFollowUp(at, said, made);
}

void SamplePlay::customers() {
  eachTouchpoint({}, content_.at("stages"), [&](const Json& one, Id<Touchpoint> touchpoint) {
    if (!one.contains("customers")) return;
    const Json& said = one.at("customers");
    act(table, setCustomerScore(touchpoint, said.at(0).get<double>(), said.at(1).get<std::int64_t>(),
                                said.at(2).get<std::string>()));
  });
  eachTouchpoint({}, content_.at("stages"), [&](const Json& one, Id<Touchpoint> touchpoint) {
    if (one.value("picked", false)) act(table, pick(touchpoint, true));
  });
}

void SamplePlay::ideas() {
  const Json& told = content_.at("ideas");
  for (const Json& one : told) {
    const auto by = people_.at(one.at("by").get<std::string>());
    act(by, addIdea(by, one.at("text").get<std::string>(), &ideas_.emplace_back()));
  }
  act(table, shareAll());
  for (std::size_t i = 0; i < told.size(); ++i) {
    for (const Json& lifted : told[i].at("lifts"))
      act(table, linkIdea(ideas_[i], touchpoints_.at("").at(lifted.get<std::string>()), true));
    for (const Json& name : told[i].value("dots", Json::array())) {
      const auto who = people_.at(name.get<std::string>());
      act(who, giveDot(who, ideas_[i]));
    }
  }
}

void SamplePlay::tests() {
  const Json& told = content_.at("ideas");
  for (std::size_t i = 0; i < told.size(); ++i) {
    for (const Json& scores : told[i].value("tests", Json::array()))
      round(ideas_[i], {{question::ninePlus, &scores}});
    const auto why = told[i].value("why", std::string{});
    if (!why.empty()) act(table, writeWhy(ideas_[i], why));
  }
}

/// Of a source its findings, each with the texts of the touchpoints that it is about.
void SamplePlay::evidence(const Json& sources) {
  using journey::Source;
  for (const Json& told : sources) {
    const bool isInterview = told.at("kind").get<std::string>() == "interview";
    Id<Source> source;
    act(next(), addSource(isInterview ? journey::SourceKind::Interview : journey::SourceKind::Document,
                          told.at("title").get<std::string>(), &source));
    act(next(), writeSource(source, &Source::department, told.at("department").get<std::string>()));
    act(next(), writeSource(source, &Source::day, told.at("day").get<std::string>()));
    for (const Json& one : told.at("findings")) {
      Id<journey::Evidence> finding;
      act(next(), addEvidence(source, one.at("text").get<std::string>(), &finding));
      for (const Json& name : one.at("about"))
        act(next(), linkEvidence(finding, touchpoint(told, name.get<std::string>()), true));
    }
  }
}

void SamplePlay::behaviour(const Json& counted) {
  for (const Json& one : counted) {
    const auto number = [&](const char* name) {
      return one.contains(name) ? std::optional{one.at(name).get<std::int64_t>()} : std::nullopt;
    };
    act(next(),
        count(touchpoint(one), {number("visits"), number("drop_outs"), number("repeats"),
                                one.value("waiting", std::string{}), one.value("period", std::string{})}));
  }
}

void playSample(Document& open, const Json& content) { SamplePlay(open, content).all(); }

void makeSample(const std::filesystem::path& file, const Json& content,
                const std::filesystem::path& templates, Document::Settings settings) {
  if (std::filesystem::exists(file)) throw OpenError{Trouble::Exists, file, "it is there already"};
  const auto language = content.at("language").get<std::string>();
  const auto from = readTemplate(templates / (content.at("template").get<std::string>() + ".json"));
  base::Ids ids = settings.seed ? base::Ids{*settings.seed} : base::Ids{};
  // It is played in memory, and then written as one whole.
  const auto document = Document::inMemory(newWorkshop(from, language, ids), std::move(settings));
  playSample(*document, content);
  document->writeTo(file);
}

} // namespace document
