#pragma once
// What can be put right without losing what anybody wrote.
#include "journey/judge.hpp"

namespace journey {

/// Changes that mend what is found in the workshop, where that is safe: of two people on a seat the later
/// gets up, a round whose number is taken gets the next free one, of two answers to one question the later
/// goes, of two records that say the same the later is thrown away, an answer that nobody asked for or that
/// goes with an abstention is taken out. Nothing else is touched; what is too long stays as it is.
Changes repairOf(const Workshop& workshop);

} // namespace journey
