#pragma once
// The steps of the method, in their order: the one list that a new step is added to.
#include "journey/phase.hpp"
#include "steps/hand.hpp"
#include "steps/step.hpp"

#include <array>
#include <memory>
#include <vector>

namespace steps {

/// A step where it belongs in the method, how long it usually takes, and what hands can do there.
struct Placed {
  std::unique_ptr<Step> step;
  journey::Phase phase;
  std::int64_t minutes;
  std::array<Hand, 3> hands;
};
/// All steps in the order of the method: the one list that a new step is added to.
std::vector<Placed> allSteps(Room& room);

} // namespace steps
