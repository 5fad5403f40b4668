#include "journey/outline.hpp"

#include "journey/by_rank.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace journey {
namespace {

template <class Record, class Wanted>
std::vector<const Record*> goneOnes(const Table<Record>& table, Wanted&& isWanted) {
  std::vector<const Record*> out;
  for (const Record& record : table)
    if (record.gone && isWanted(record)) out.push_back(&record);
  return out;
}

using PartOfStep = std::unordered_map<Id<Step>, Outline::StepPart*>;

/// The empty frame of stages and steps; the pointers hold because no part is added any more afterwards.
PartOfStep frame(const Workshop& workshop, Id<Journey> journey, Outline& outline) {
  std::unordered_map<Id<Stage>, std::size_t> indexOf;
  for (const Stage* stage : livingByRank(workshop.stages)) {
    if (stage->journey != journey) continue;
    indexOf[stage->id] = outline.stages.size();
    outline.stages.push_back({stage, {}});
  }
  for (const Step* step : livingByRank(workshop.steps))
    if (const auto at = indexOf.find(step->stage); at != indexOf.end())
      outline.stages[at->second].steps.push_back(
          {step, {}, std::vector<std::vector<const Note*>>(outline.lanes.size())});
  PartOfStep parts;
  for (Outline::StagePart& stage : outline.stages)
    for (Outline::StepPart& part : stage.steps) parts[part.step->id] = &part;
  return parts;
}

void addBehaviours(const Workshop& workshop, Outline& outline) {
  std::unordered_map<Id<Touchpoint>, const Behaviour*> all;
  for (const Behaviour& behaviour : workshop.behaviours)
    if (!behaviour.gone) all[behaviour.touchpoint] = &behaviour;
  for (Outline::StagePart& stage : outline.stages)
    for (Outline::StepPart& step : stage.steps)
      for (const Touchpoint* touchpoint : step.touchpoints) {
        const auto at = all.find(touchpoint->id);
        step.behaviours.push_back(at == all.end() ? nullptr : at->second);
      }
}

} // namespace

std::vector<const Touchpoint*> Outline::journeyOrder() const {
  std::vector<const Touchpoint*> out;
  for (const StagePart& stage : stages)
    for (const StepPart& step : stage.steps)
      out.insert(out.end(), step.touchpoints.begin(), step.touchpoints.end());
  out.insert(out.end(), loose.begin(), loose.end());
  return out;
}

Outline outlineOf(const Workshop& workshop) { return outlineOf(workshop, firstJourney(workshop)); }

Outline outlineOf(const Workshop& workshop, Id<Journey> journey) {
  return outlineOf(workshop, journey, shownLanes(workshop));
}

Outline outlineOf(const Workshop& workshop, Id<Journey> journey, Lanes lanes) {
  Outline out;
  out.journey = journey;
  out.lanes = std::move(lanes);
  const PartOfStep parts = frame(workshop, journey, out);
  std::map<Id<Pile>, std::vector<const Touchpoint*>> piled;
  const auto isIn = [&](Id<Step> step) { return journeyOf(workshop, step) == journey; };
  const auto partOf = [&](Id<Step> step) {
    const auto at = parts.find(step);
    return at == parts.end() ? nullptr : at->second;
  };
  for (const Touchpoint& touchpoint : workshop.touchpoints) {
    if (touchpoint.gone) {
      if (journeyOf(workshop, touchpoint) == journey) out.bin.push_back(&touchpoint);
    } else if (!touchpoint.step && touchpoint.journey != journey) {
      continue;
    } else if (const Pile* pile = pileOf(workshop, touchpoint)) {
      piled[pile->id].push_back(&touchpoint);
    } else if (!touchpoint.step) {
      out.loose.push_back(&touchpoint);
    } else if (Outline::StepPart* part = partOf(touchpoint.step)) {
      part->touchpoints.push_back(&touchpoint);
    }
  }
  for (auto& [id, touchpoints] : piled) {
    std::sort(touchpoints.begin(), touchpoints.end(), byRank);
    out.loose.insert(out.loose.end(), touchpoints.begin(), touchpoints.end());
    out.piles.push_back({workshop.piles.find(id), std::move(touchpoints)});
  }
  for (const Note& note : workshop.notes) {
    const auto lane = std::ranges::find(out.lanes, note.kind, &Lane::id);
    Outline::StepPart* part = note.gone || lane == out.lanes.end() ? nullptr : partOf(note.step);
    if (part != nullptr) part->notes[static_cast<std::size_t>(lane - out.lanes.begin())].push_back(&note);
  }
  for (const auto& [step, part] : parts) {
    std::sort(part->touchpoints.begin(), part->touchpoints.end(), byRank);
    for (auto& notes : part->notes) std::sort(notes.begin(), notes.end(), byRank);
  }
  addBehaviours(workshop, out);
  out.notesInBin = goneOnes(workshop.notes, [&](const Note& note) { return isIn(note.step); });
  out.stagesInBin = goneOnes(workshop.stages, [&](const Stage& stage) { return stage.journey == journey; });
  out.stepsInBin = goneOnes(workshop.steps, [&](const Step& step) { return isIn(step.id); });
  return out;
}

std::vector<const Journey*> journeysOf(const Workshop& workshop) { return livingByRank(workshop.journeys); }

Id<Journey> firstJourney(const Workshop& workshop) {
  const Journey* first = nullptr; // asked many times in a frame: without a list
  for (const Journey& one : workshop.journeys)
    if (!one.gone && (first == nullptr || byRank(&one, first))) first = &one;
  return first == nullptr ? Id<Journey>{} : first->id;
}

Id<Journey> journeyOf(const Workshop& workshop, const Touchpoint& touchpoint) {
  return touchpoint.step ? journeyOf(workshop, touchpoint.step) : touchpoint.journey;
}

Id<Journey> journeyOf(const Workshop& workshop, Id<Step> id) {
  const Step* step = workshop.steps.find(id);
  const Stage* stage = step == nullptr ? nullptr : workshop.stages.find(step->stage);
  return stage == nullptr ? Id<Journey>{} : stage->journey;
}

double rankBetween(const double* before, const double* after) {
  if (before != nullptr && after != nullptr) return *before + (*after - *before) / 2;
  if (before != nullptr) return *before + 1;
  return after != nullptr ? *after - 1 : 1;
}

std::vector<const Participant*> participantsOf(const Workshop& workshop) {
  return livingByRank(workshop.participants);
}

std::vector<const Participant*> seatedOf(const Workshop& workshop) {
  auto out = participantsOf(workshop);
  std::erase_if(out, [](const Participant* p) { return p->seat < 0; });
  std::stable_sort(out.begin(), out.end(),
                   [](const Participant* a, const Participant* b) { return a->seat < b->seat; });
  return out;
}

std::vector<const Channel*> channelsOf(const Workshop& workshop) { return livingByRank(workshop.channels); }

const Pile* pileOf(const Workshop& workshop, const Touchpoint& touchpoint) {
  if (touchpoint.gone || touchpoint.step || !touchpoint.pile) return nullptr;
  const Pile* pile = workshop.piles.find(touchpoint.pile);
  return pile != nullptr && !pile->gone ? pile : nullptr;
}

std::vector<const Touchpoint*> touchpointsIn(const Workshop& workshop, Id<Pile> pile) {
  std::vector<const Touchpoint*> out;
  for (const Touchpoint& touchpoint : workshop.touchpoints)
    if (touchpoint.pile == pile && pileOf(workshop, touchpoint) != nullptr) out.push_back(&touchpoint);
  std::sort(out.begin(), out.end(), byRank);
  return out;
}

} // namespace journey
