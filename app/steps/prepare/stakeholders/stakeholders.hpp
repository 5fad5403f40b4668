#pragma once
// Stakeholders: the rings of influence around the customer, and what both do for each other.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeStakeholders(Room& room);

} // namespace steps
