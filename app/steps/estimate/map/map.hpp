#pragma once
// Map: stages, steps and touchpoints as notes; the lanes of the map below them.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeMap(Room& room);

} // namespace steps
