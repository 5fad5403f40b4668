#pragma once
// What a facilitator would say about this team: its size, and where its people come from.
#include "steps/step.hpp"

#include <string>
#include <vector>

namespace steps {

/// Nothing to say about a good team, nor about one without people.
std::vector<std::string> adviceFor(const Room& room);

} // namespace steps
