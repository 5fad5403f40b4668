#pragma once
// Evidence: what documents and people inside taught before the work session, and which touchpoints rest on
// it.
#include "steps/step.hpp"

namespace steps {

std::unique_ptr<Step> makeEvidence(Room& room);

} // namespace steps
