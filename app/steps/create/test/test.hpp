#pragma once
// The test: would the customer give this idea a nine or a ten?
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeTest(Room& room);

} // namespace steps
