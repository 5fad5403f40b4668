#pragma once
// Which touchpoint is on the ballot: kept in the view, for every step that leads there.
#include "steps/room.hpp"

namespace steps::ballot {

/// Where the view keeps it.
inline constexpr const char* subjectKey = "voting/touchpoint";

/// In the round that is open or its first, or only to show its result; false where a rule refuses.
bool putOnBallot(Room& room, Id<journey::Touchpoint> touchpoint);
/// A further round of it.
bool openRoundAbout(Room& room, Id<journey::Touchpoint> touchpoint);

} // namespace steps::ballot
