// The steps of the method, in its order: a new step is a folder and one line here.
#include "steps/all.hpp"

#include "steps/create/brainstorm/brainstorm.hpp"
#include "steps/create/opportunities/opportunities.hpp"
#include "steps/create/test/test.hpp"
#include "steps/estimate/curve/curve.hpp"
#include "steps/estimate/evidence/evidence.hpp"
#include "steps/estimate/map/map.hpp"
#include "steps/estimate/voting/voting.hpp"
#include "steps/prepare/brief/brief.hpp"
#include "steps/prepare/personas/personas.hpp"
#include "steps/prepare/stakeholders/stakeholders.hpp"
#include "steps/prepare/team/team.hpp"
#include "steps/research/customers/customers.hpp"
#include "steps/research/loop/loop.hpp"
#include "steps/research/plan/plan.hpp"
#include "steps/result/result/result.hpp"

namespace steps {

std::vector<Placed> allSteps(Room& room) {
  struct Line {
    std::unique_ptr<Step> (*make)(Room&);
    journey::Phase phase;
    std::int64_t minutes;
    std::array<Hand, 3> hands;
  };
  using enum Hand;
  using journey::Phase;
  static constexpr std::array lines{
      Line{makeBrief, Phase::Prepare, 20, {Write, Own, Undo}},
      Line{makeTeam, Phase::Prepare, 10, {Write, Sit, Own}},
      Line{makeStakeholders, Phase::Prepare, 20, {Write, Drag, Relate}},
      Line{makePersonas, Phase::Prepare, 20, {Write, Own, Undo}},
      Line{makeEvidence, Phase::Estimate, 30, {Write, Drag, Relate}},
      Line{makeMap, Phase::Estimate, 75, {Write, Drag, Pinch}},
      Line{makeVoting, Phase::Estimate, 45, {Vote, Look, Own}},
      Line{makeCurve, Phase::Estimate, 30, {Point, Sign, Pinch}},
      Line{makePlan, Phase::Research, 25, {Ask, Write, Own}},
      Line{makeCustomers, Phase::Research, 30, {Point, Write, Pinch}},
      Line{makeLoop, Phase::Research, 20, {Write, Close, Own}},
      Line{makeOpportunities, Phase::Create, 30, {Pick, Point, Pinch}},
      Line{makeBrainstorm, Phase::Create, 45, {Own, Drag, Dot}},
      Line{makeTest, Phase::Create, 30, {Vote, Look, Own}},
      Line{makeResult, Phase::Result, 15, {Take, Point, Undo}},
  };
  std::vector<Placed> steps;
  for (const Line& line : lines) steps.push_back({line.make(room), line.phase, line.minutes, line.hands});
  return steps;
}

} // namespace steps
