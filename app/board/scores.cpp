#include "board/scores.hpp"

namespace board {

void Scores::read(Room& room, const BoardLayout& layout, const Lens& lens) {
  totals_.assign(layout.lanes.size(), {});
  for (std::size_t i = 0; i < totals_.size(); ++i)
    if (layout.lanes[i].lane.isAmount()) totals_[i] = journey::totalsOf(room.outline(), i);
  points_ = journey::teamCurve(room.workshop(), room.outline(), room.results());
  customers_.clear(), expected_.clear();
  if (lens.customers)
    for (const auto& point : journey::customerCurve(room.workshop(), room.outline(), lens.whose)) {
      if (point.given) customers_[point.touchpoint->id] = point.experience;
      if (point.expected) expected_[point.touchpoint->id] = *point.expected;
    }
  pointAt_.clear();
  for (std::size_t i = 0; i < points_.size(); ++i) pointAt_[points_[i].touchpoint->id] = i;
}

const journey::CurvePoint* Scores::pointOf(Id<journey::Touchpoint> touchpoint) const {
  const auto at = pointAt_.find(touchpoint);
  return at == pointAt_.end() ? nullptr : &points_[at->second];
}

const journey::CurvePoint* Scores::givenOf(Id<journey::Touchpoint> touchpoint) const {
  const journey::CurvePoint* point = pointOf(touchpoint);
  return point != nullptr && point->given ? point : nullptr;
}

std::optional<double> Scores::customersOf(Id<journey::Touchpoint> touchpoint) const {
  return in(customers_, touchpoint);
}

std::optional<double> Scores::expectedOf(Id<journey::Touchpoint> touchpoint) const {
  return in(expected_, touchpoint);
}

std::optional<double> Scores::in(const Said& said, Id<journey::Touchpoint> touchpoint) {
  const auto found = said.find(touchpoint);
  return found == said.end() ? std::nullopt : std::optional{found->second};
}

} // namespace board
