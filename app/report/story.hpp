#pragma once
// The report as a value: what the workshop's result says, worked out once, whatever form it then takes. The
// result screen and every format read the same story.
#include "journey/amount.hpp"
#include "journey/behaviour.hpp"
#include "journey/curve.hpp"
#include "journey/evidence.hpp"
#include "journey/ideas.hpp"
#include "journey/level.hpp"

#include <optional>

namespace report {

inline bool isLow(const journey::CurvePoint& point, const journey::Brief& brief) {
  return point.given && journey::levelOf(point.experience, brief.bar) == journey::Level::Low;
}
/// The experience reaches the bar that the workshop set itself (nine, unless it chose another).
inline bool isHigh(const journey::CurvePoint& point, const journey::Brief& brief) {
  return point.given && journey::levelOf(point.experience, brief.bar) == journey::Level::High;
}

/// A touchpoint that the team chose to work on.
struct Opportunity {
  const journey::Touchpoint* touchpoint;
  journey::CurvePoint point;
  std::optional<journey::Quadrant> quadrant; ///< nothing: experience or importance is not known
};

struct IdeaStory {
  const journey::Idea* idea;
  std::int64_t dots = 0;
  journey::Verdict verdict = journey::Verdict::Untested;
  journey::RoundResult result; ///< of the newest revealed round
  std::vector<const journey::Touchpoint*> lifts;
  /// Of the test; of no votes where there is none.
  const journey::Statistics& score() const { return result.of(journey::question::ninePlus); }
};

/// Points into the workshop: valid until it changes.
struct Story {
  const journey::Brief* brief = nullptr;
  std::vector<const journey::Participant*> people; ///< by rank
  std::int64_t core = 0, challenge = 0;            ///< of the people
  journey::Outline outline;
  std::size_t before = 0;                              ///< touchpoints of the journeys before this one
  std::vector<journey::Totals> totals;                 ///< of each lane of the outline that holds amounts
  journey::SeenInAll seen{};                           ///< what customers were seen to do
  std::vector<const journey::Touchpoint*> touchpoints; ///< of the map in journey order, loose ones last
  journey::Results results;
  journey::GroundsOfAll grounds; ///< what they rest on

  bool frozen = false; ///< the team's curve is the frozen 1.0, not the live one
  std::vector<journey::CurvePoint> team, customers;
  std::optional<double> meanExperience; ///< of all points of the team's curve
  std::vector<journey::CurvePoint> moments, lows;
  std::vector<const journey::Touchpoint*> suggested; ///< as moments of truth, and not chosen yet
  journey::Reality reality;

  journey::CrossHair cross;                  ///< the middle of the scale
  std::vector<journey::CurvePoint> quadrant; ///< what the opportunities look at, with both values
  std::vector<Opportunity> opportunities;
  std::vector<IdeaStory> ideas; ///< shared ones, most dots first
  std::int64_t passed = 0;      ///< ideas that reached the bar
};

/// Of one journey, with what is of the whole workshop.
Story storyOf(const journey::Workshop& workshop, base::Id<journey::Journey> journey);
/// Of the first one.
Story storyOf(const journey::Workshop& workshop);
/// Of every journey, by rank; of one that is empty where there is none.
std::vector<Story> storiesOf(const journey::Workshop& workshop);

} // namespace report
