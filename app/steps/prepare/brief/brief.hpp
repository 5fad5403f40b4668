#pragma once
// Brief: why we are here, what must become better, and how far we look.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeBrief(Room& room);

} // namespace steps
