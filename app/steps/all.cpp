// The steps of the method, in its order: a new step is a folder and one line here.
#include "steps/create/brainstorm/brainstorm.hpp"
#include "steps/create/opportunities/opportunities.hpp"
#include "steps/create/test/test.hpp"
#include "steps/estimate/curve/curve.hpp"
#include "steps/estimate/map/map.hpp"
#include "steps/estimate/voting/voting.hpp"
#include "steps/prepare/brief/brief.hpp"
#include "steps/prepare/team/team.hpp"
#include "steps/research/customers/customers.hpp"
#include "steps/result/result/result.hpp"

namespace steps {

std::vector<std::unique_ptr<Step>> allSteps(Room& room) {
  std::vector<std::unique_ptr<Step>> steps;
  steps.push_back(makeBrief(room));
  steps.push_back(makeTeam(room));
  steps.push_back(makeMap(room));
  steps.push_back(makeVoting(room));
  steps.push_back(makeCurve(room));
  steps.push_back(makeCustomers(room));
  steps.push_back(makeOpportunities(room));
  steps.push_back(makeBrainstorm(room));
  steps.push_back(makeTest(room));
  steps.push_back(makeResult(room));
  return steps;
}

} // namespace steps
