#include "ballot/touchpoint_ballots.hpp"

namespace ballot {
namespace {

using journey::Subject;
using journey::Touchpoint;

std::vector<Subject> inJourneyOrder(Room& room) {
  std::vector<Subject> out;
  for (const Touchpoint* touchpoint : room.outline().journeyOrder()) out.emplace_back(touchpoint->id);
  return out;
}

bool isVoted(const Room& room, const Subject& subject) {
  const Touchpoint* touchpoint = room.workshop().touchpoints.find(subject.as<Touchpoint>());
  return touchpoint != nullptr && touchpoint->voted;
}

} // namespace

Series touchpointBallots(Room& room) {
  return {room,
          {.table = Touchpoint::table,
           .view = "voting/touchpoint",
           .questions = {journey::question::experience, journey::question::importance},
           .order = inJourneyOrder,
           .isChosen = isVoted}};
}

} // namespace ballot
