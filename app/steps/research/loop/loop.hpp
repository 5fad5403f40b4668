#pragma once
// The closed loop: what follows from answers, for the customer who gave one, and for everybody.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeLoop(Room& room);

} // namespace steps
