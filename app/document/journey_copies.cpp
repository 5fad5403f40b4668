#include "document/journey_copies.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/stages.hpp"

#include <algorithm>
#include <map>

namespace document {

using journey::Journey;
using journey::Note;
using journey::Persona;
using journey::Pile;
using journey::Stage;
using journey::Step;
using journey::Touchpoint;

namespace {

/// Makes an empty journey theirs. One of theirs that was thrown away keeps their name.
Outcome giveNew(Edit& edit, Id<Persona> whose, Id<Journey>& made) {
  const Persona* persona = living(edit, whose);
  if (persona == nullptr) return refusedGone();
  if (living(edit, persona->journey) != nullptr) return refusedName("refusal.has_journey", persona->name);
  if (const Journey* before = edit.now().journeys.find(persona->journey);
      before != nullptr && before->name.empty())
    edit.set(before->id, &Journey::name, persona->name);
  const double rank = Row<Journey>(edit, {}, [](const Journey&) { return true; }).rankAtEnd();
  made = edit.add<Journey>();
  edit.set(made, &Journey::rank, rank);
  edit.set(whose, &Persona::journey, made);
  return {};
}

template <class Record> Id<Record> copyOf(Edit& edit, const Record& record) {
  const auto id = edit.add<Record>();
  Record::describe([&](std::string_view, auto member) { edit.set(id, member, record.*member); });
  return id;
}

template <class Record> std::vector<const Record*> livingOf(const journey::Table<Record>& table) {
  std::vector<const Record*> out; // the records stay where they are while others are added
  for (const Record& record : table)
    if (!record.gone) out.push_back(&record);
  return out;
}

/// Copies the map of one journey into another that is empty.
class Copying {
 public:
  Copying(Edit& edit, Id<Journey> from, Id<Journey> to) : edit_(edit), from_(from), to_(to) {}

  void stages() {
    for (const Stage* stage : livingOf(edit_.now().stages)) {
      if (stage->journey != from_) continue;
      const auto id = stages_[stage->id] = copyOf(edit_, *stage);
      edit_.set(id, &Stage::journey, to_);
    }
  }
  void blankSteps() {
    for (const auto& [from, to] : stages_) edit_.set(edit_.add<Step>(), &Step::stage, to);
  }
  void map() {
    for (const Step* step : livingOf(edit_.now().steps))
      if (const auto stage = stages_.find(step->stage); stage != stages_.end())
        edit_.set(steps_[step->id] = copyOf(edit_, *step), &Step::stage, stage->second);
    for (const Pile* pile : livingOf(edit_.now().piles))
      if (pile->journey == from_) edit_.set(piles_[pile->id] = copyOf(edit_, *pile), &Pile::journey, to_);
    for (const Touchpoint* touchpoint : livingOf(edit_.now().touchpoints)) copy(*touchpoint);
    for (const Note* note : livingOf(edit_.now().notes)) copy(*note);
  }

 private:
  template <class Record> using Copies = std::map<Id<Record>, Id<Record>>;

  template <class Record> static Id<Record> among(const Copies<Record>& copies, Id<Record> of) {
    const auto at = copies.find(of);
    return at == copies.end() ? Id<Record>{} : at->second;
  }

  void copy(const Touchpoint& touchpoint) {
    const auto step = among(steps_, touchpoint.step);
    // Under a step that was thrown away it is hidden, and stays where it is.
    if (touchpoint.step ? !step : touchpoint.journey != from_) return;
    const auto id = touchpoints_[touchpoint.id] = copyOf(edit_, touchpoint);
    edit_.set(id, &Touchpoint::journey, to_);
    edit_.set(id, &Touchpoint::step, step);
    edit_.set(id, &Touchpoint::pile, among(piles_, touchpoint.pile));
    for (const auto sign : {&Touchpoint::star, &Touchpoint::heart, &Touchpoint::bolt, &Touchpoint::picked})
      edit_.set(id, sign, false);
  }
  void copy(const Note& note) {
    const auto step = among(steps_, note.step);
    if (!step) return;
    const auto id = copyOf(edit_, note);
    edit_.set(id, &Note::step, step);
    edit_.set(id, &Note::touchpoint, among(touchpoints_, note.touchpoint));
  }

  Edit& edit_;
  Id<Journey> from_, to_;
  Copies<Stage> stages_;
  Copies<Step> steps_;
  Copies<Pile> piles_;
  Copies<Touchpoint> touchpoints_;
};

} // namespace

Deed beginJourney(Id<Persona> whose, const std::vector<std::string>& stages, Id<Journey>* made) {
  return Deed("deed.add_journey", [=](Edit& edit) -> Outcome {
    Id<Journey> id;
    if (auto no = giveNew(edit, whose, id)) return no;
    for (const std::string& stage : stages)
      if (auto no = addStage(stage, {}, nullptr, id)(edit)) return no;
    giveMade(made, id);
    return {};
  });
}

Deed copyJourney(Id<Persona> whose, Id<Journey> from, Copied what, Id<Journey>* made) {
  return Deed("deed.copy_journey", [=](Edit& edit) -> Outcome {
    if (living(edit, from) == nullptr) return refusedGone();
    Id<Journey> id;
    if (auto no = giveNew(edit, whose, id)) return no;
    Copying copying(edit, from, id);
    copying.stages();
    what == Copied::Map ? copying.map() : copying.blankSteps();
    giveMade(made, id);
    return {};
  });
}

std::vector<std::string> firstStages(const History& history) {
  if (history.events().empty()) return {};
  std::map<std::int64_t, Stage> stages;
  for (const journey::Change& change : history.events().front().changes) {
    if (change.table != Stage::table) continue;
    Stage& stage = stages[change.id];
    Stage::describe([&](std::string_view name, auto member) {
      if (name == change.field) journey::fromValue(change.after, stage.*member);
    });
  }
  std::vector<Stage> all;
  for (const auto& [id, stage] : stages)
    if (!stage.gone && !stage.name.empty()) all.push_back(stage);
  std::ranges::stable_sort(all, {}, &Stage::rank);
  std::vector<std::string> names;
  for (const Stage& stage : all)
    if (stage.journey == all.front().journey) names.push_back(stage.name);
  return names;
}

} // namespace document
