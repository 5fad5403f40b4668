#pragma once
// The map of one journey as people see it: stages across, their steps, and what lies under each, in order;
// without what was thrown away.
#include "journey/lanes.hpp"

#include <vector>

namespace journey {

struct Outline {
  struct StepPart {
    const Step* step;
    std::vector<const Touchpoint*> touchpoints;
    std::vector<std::vector<const Note*>> notes; ///< in each of the lanes below
    std::vector<const Behaviour*> behaviours{};  ///< of each touchpoint; nullptr: nothing was counted
  };
  struct StagePart {
    const Stage* stage;
    std::vector<StepPart> steps;
  };
  Id<Journey> journey{};
  Lanes lanes; ///< from top to bottom
  std::vector<StagePart> stages;
  /// On the table, under no step: single ones by id, then those of each pile.
  std::vector<const Touchpoint*> loose;
  struct PilePart {
    const Pile* pile;
    std::vector<const Touchpoint*> touchpoints; ///< the lowest first; never empty
  };
  std::vector<PilePart> piles; ///< by id
  /// Thrown away, by id. What lies in a stage or step that was thrown away is hidden with it: nowhere here.
  std::vector<const Touchpoint*> bin;
  std::vector<const Note*> notesInBin;
  std::vector<const Stage*> stagesInBin;
  std::vector<const Step*> stepsInBin;

  /// Touchpoints of the map in the order of the journey, left to right and top to bottom, loose ones last.
  std::vector<const Touchpoint*> journeyOrder() const;
};

/// Of one journey, with these lanes. Points into the workshop: valid until it changes.
Outline outlineOf(const Workshop& workshop, Id<Journey> journey, Lanes lanes);
/// With the lanes that the map shows.
Outline outlineOf(const Workshop& workshop, Id<Journey> journey);
/// Of the first journey.
Outline outlineOf(const Workshop& workshop);

/// Those that were not thrown away, by rank.
std::vector<const Journey*> journeysOf(const Workshop& workshop);
/// None where there is no journey, as in a workshop that was not begun.
Id<Journey> firstJourney(const Workshop& workshop);
/// That of its step, where it lies under one.
Id<Journey> journeyOf(const Workshop& workshop, const Touchpoint& touchpoint);
/// None where there is no such step.
Id<Journey> journeyOf(const Workshop& workshop, Id<Step> step);

/// A rank between two neighbours; either may be missing (nullptr: the beginning, the end). Ranks are never
/// reused, so that an undo always finds its place again. Where the neighbours are so close that no number
/// lies between them, it is equal to one of them.
double rankBetween(const double* before, const double* after);

/// People at the table and in the teams, without who is gone, by rank.
std::vector<const Participant*> participantsOf(const Workshop& workshop);
/// Those who have a seat, by seat number.
std::vector<const Participant*> seatedOf(const Workshop& workshop);
std::vector<const Channel*> channelsOf(const Workshop& workshop);
/// The pile that a touchpoint lies in; nullptr: it lies under a step, or by itself.
const Pile* pileOf(const Workshop& workshop, const Touchpoint& touchpoint);
/// What lies in a pile, the lowest first.
std::vector<const Touchpoint*> touchpointsIn(const Workshop& workshop, Id<Pile> pile);

} // namespace journey
