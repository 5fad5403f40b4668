#pragma once
// Brainstorm: a silent round in private trays, then sharing, linking and dots.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeBrainstorm(Room& room);

} // namespace steps
