#include "steps/ballot/subject.hpp"

#include "document/voting.hpp"
#include "journey/statistics.hpp"

namespace steps::ballot {

bool putOnBallot(Room& room, Id<journey::Touchpoint> touchpoint) {
  if (journey::roundsOf(room.workshop(), touchpoint).empty()) return openRoundAbout(room, touchpoint);
  room.document.setView(subjectKey, std::to_string(touchpoint.value));
  return true;
}

bool openRoundAbout(Room& room, Id<journey::Touchpoint> touchpoint) {
  if (!room.perform({}, document::openRound(touchpoint))) return false;
  room.document.setView(subjectKey, std::to_string(touchpoint.value));
  return true;
}

} // namespace steps::ballot
