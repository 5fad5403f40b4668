// What lies in lanes and which are shown, by the list of lanes.
#include "journey/lanes.hpp"

#include <algorithm>

namespace journey {

const Lane* laneOf(std::string_view id) {
  const auto at = std::ranges::find(lanes(), id, &Lane::id);
  return at == lanes().end() ? nullptr : &*at;
}

bool isIn(const Lane& lane, LaneSet set) {
  return set == LaneSet::Blueprint || std::ranges::find(lane.sets, set) != lane.sets.end();
}

bool isShown(const Workshop& workshop, const Lane& lane) {
  for (const LaneChoice& choice : workshop.laneChoices)
    if (choice.kind == lane.id) return choice.shown;
  return lane.isShownAtFirst;
}

Lanes shownLanes(const Workshop& workshop, const Lanes& among) {
  Lanes out;
  std::ranges::copy_if(among, std::back_inserter(out),
                       [&](const Lane& lane) { return isShown(workshop, lane); });
  return out;
}

Lanes usedLanes(const Workshop& workshop) {
  Lanes out;
  std::ranges::copy_if(lanes(), std::back_inserter(out),
                       [&](const Lane& lane) { return countIn(workshop, lane.id) > 0; });
  for (const Note& note : workshop.notes)
    if (!note.gone && std::ranges::find(out, note.kind, &Lane::id) == out.end())
      out.push_back({.id = note.kind});
  return out;
}

std::size_t countIn(const Workshop& workshop, std::string_view lane) {
  if (const Lane* known = laneOf(lane); known != nullptr && !known->takesNotes())
    return static_cast<std::size_t>(
        std::ranges::count_if(workshop.behaviours, [](const Behaviour& one) { return !one.gone; }));
  return static_cast<std::size_t>(std::ranges::count_if(
      workshop.notes, [&](const Note& note) { return !note.gone && note.kind == lane; }));
}

} // namespace journey
