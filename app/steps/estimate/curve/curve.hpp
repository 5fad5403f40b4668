#pragma once
// Curve: the emotion curve over the map, its moments of truth, and freezing it as 1.0.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeCurve(Room& room);

} // namespace steps
