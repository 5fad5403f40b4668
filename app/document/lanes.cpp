#include "document/lanes.hpp"

#include "document/refusals.hpp"

namespace document {
namespace {

using journey::LaneChoice;

void choose(Edit& edit, std::string_view lane, bool shown) {
  for (const LaneChoice& choice : edit.now().laneChoices)
    if (choice.kind == lane) return edit.set(choice.id, &LaneChoice::shown, shown);
  const auto id = edit.add<LaneChoice>();
  edit.set(id, &LaneChoice::kind, std::string{lane});
  edit.set(id, &LaneChoice::shown, shown);
}

} // namespace

Deed showLane(const std::string& lane, bool shown) {
  return Deed(shown ? "deed.show_lane" : "deed.hide_lane", [=](Edit& edit) -> Outcome {
    const journey::Lane* known = journey::laneOf(lane);
    if (known == nullptr) return refusedGone();
    if (journey::isShown(edit.now(), *known) != shown) choose(edit, lane, shown);
    return {};
  });
}

Deed showLanes(journey::LaneSet set) {
  return Deed("deed.choose_lanes", [=](Edit& edit) -> Outcome {
    for (const journey::Lane& lane : journey::lanes())
      if (const bool shown = journey::isIn(lane, set); journey::isShown(edit.now(), lane) != shown)
        choose(edit, lane.id, shown);
    return {};
  });
}

} // namespace document
