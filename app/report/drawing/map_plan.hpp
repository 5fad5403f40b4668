#pragma once
// Where everything on the map's sheet comes: a journey that is too long for one line goes on in a next band,
// as text does. Millimetres of the paper.
#include "look/lettering.hpp"
#include "report/story.hpp"

namespace report {

struct NotePlace {
  const journey::Touchpoint* touchpoint;
  std::size_t number; ///< in journey order, from 1
  base::Rect box;
  double x; ///< where its point of the curve stands
  const journey::CurvePoint *team, *customers;
  const journey::Behaviour* behaviour; ///< nullptr: nothing was counted
};

/// A note in a lane; of a fail point, what puts it right stands below its text.
struct CardPlace {
  const journey::Note* note;
  std::size_t lane; ///< of the outline
  base::Rect box;
  double remedy = 0; ///< height of that part of the box; 0: none
};

/// A lane that holds something on this line of the journey.
struct LanePlace {
  std::size_t lane; ///< of the outline
  double top;
};

struct StepPlace {
  const journey::Step* step; ///< nullptr: none (an empty stage, the loose touchpoints)
  base::Rect head;
};

struct StagePlace {
  const journey::Stage* stage; ///< nullptr: of the loose touchpoints
  base::Rect head;
};

/// One line of the journey: a sheet with its heads, notes, curve and lanes.
struct Band {
  base::Rect sheet, curve;
  std::vector<StagePlace> stages{};
  std::vector<StepPlace> steps{};
  std::vector<NotePlace> notes{};
  std::vector<CardPlace> cards{};
  std::vector<LanePlace> lanes{};
};

struct MapPlan {
  base::Size page;
  base::Rect header, legend;
  double noteCap = 0; ///< capital height of the words on the notes
  std::vector<Band> bands{};
};

constexpr double pageMargin = 12;
constexpr base::Size a3{420, 297};
/// Of the paper of a note around its words, and of the foot that names the channel.
constexpr double noteInset = 1.4, noteFoot = 4.2;
constexpr double cardInset = 1.3, cardCap = 1.65;
/// Beside a fail point's words; below an amount; of a line of the blueprint above its lane.
constexpr double cardSign = 3.4, cardBar = 2, laneLine = 5;
constexpr double stageCap = 3.3, stageHeadHeight = 14, stepCap = 1.9, stepHeadHeight = 9;

/// As wide as the paper and at least as high, higher where the workshop needs it. `legend` is the height to
/// keep for it.
MapPlan planMap(const Story& story, look::Lettering& lettering, double legend, base::Size paper);
/// Of a lane's name; letters of what was seen.
constexpr double laneLabel = 5.5;
constexpr double seenCap = 1.65;
/// How many units a line of the journey has at most on paper of this width.
int unitsAcross(double width);

} // namespace report
