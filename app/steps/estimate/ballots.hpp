#pragma once
// The ballots about touchpoints, for the step that holds them and for those that lead there.
#include "steps/ballot/series.hpp"

namespace steps {

ballot::Series touchpointBallots(Room& room);

} // namespace steps
