#pragma once
// The ballots about touchpoints, for the step that holds them and for those that lead there.
#include "ballot/series.hpp"

namespace ballot {

Series touchpointBallots(Room& room);

} // namespace ballot
