#pragma once
// Customers' experience (2.0): what they say per touchpoint, against the team's estimate.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeCustomers(Room& room);

} // namespace steps
