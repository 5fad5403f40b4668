#pragma once
// Team: who takes part, in which team, and who sits where.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeTeam(Room& room);

} // namespace steps
