#pragma once
// The plan of the research: what is asked of customers, where, how, of whom and when.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makePlan(Room& room);

} // namespace steps
