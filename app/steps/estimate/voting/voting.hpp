#pragma once
// Vote: everybody's 1-10 for experience and importance of each touchpoint, secret until revealed.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeVoting(Room& room);

} // namespace steps
