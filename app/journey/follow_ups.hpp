#pragma once
// The closed loop: what follows from answers, and what of it is late.
#include "base/day.hpp"
#include "journey/workshop.hpp"

#include <vector>

namespace journey {

/// By rank, without what was put away.
std::vector<const FollowUp*> followUpsOf(const Workshop& workshop);
/// What began with this quote or measure; nullptr: nothing yet.
const FollowUp* followUpOf(const Workshop& workshop, Id<Quote> quote);
const FollowUp* followUpOf(const Workshop& workshop, Id<Measure> measure);

/// Who does it: the name of a participant, or what was written; empty: nobody yet.
const std::string& followerOf(const Workshop& workshop, const FollowUp& followUp);

/// Whether something is still to be done: for this customer, or of what was said to change for everybody.
bool isOpen(const FollowUp& followUp);
/// The customer still waits, and the day is past.
bool isLate(const FollowUp& followUp, base::Day today);

struct LoopCount {
  std::int64_t open = 0, late = 0, all = 0;
};
LoopCount loopsOf(const Workshop& workshop, base::Day today);

} // namespace journey
