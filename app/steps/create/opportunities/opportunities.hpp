#pragma once
// Opportunities: importance against experience; picking the touchpoints to work on.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeOpportunities(Room& room);

} // namespace steps
