#pragma once
// Result: the workshop's story on one screen, and export.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeResult(Room& room);

} // namespace steps
