#pragma once
// What became of ideas: their dots and whether they pass the test.
#include "journey/statistics.hpp"

namespace journey {

/// Ideas that were not thrown away; shared ones by dots (most first), then rank; or one person's private ones
/// by rank.
std::vector<const Idea*> sharedIdeas(const Workshop& workshop);
std::vector<const Idea*> trayOf(const Workshop& workshop, Id<Participant> author);
std::int64_t dotsOn(const Workshop& workshop, Id<Idea> idea);
/// Of one person on one idea / left to give (the brief's number minus those given on ideas that still are).
std::int64_t dotsOn(const Workshop& workshop, Id<Idea> idea, Id<Participant> by);
std::int64_t dotsLeft(const Workshop& workshop, Id<Participant> by);
std::vector<const Touchpoint*> liftedBy(const Workshop& workshop, Id<Idea> idea);

/// By the newest revealed round: passes where the median reaches the brief's bar.
enum class Verdict { Untested, Passed, FellShort };
Verdict verdictOf(const Workshop& workshop, Id<Idea> idea);

} // namespace journey
