#pragma once
// Personas: who the customer is, a large card each.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makePersonas(Room& room);

} // namespace steps
