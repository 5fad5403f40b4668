#include "document/estimate.hpp"

#include "document/refusals.hpp"
#include "journey/curve.hpp"

#include <algorithm>

namespace document {

using journey::Brief;
using journey::Estimate;

namespace {

constexpr Id<Brief> theBrief{1};

/// Of every journey.
std::vector<journey::CurvePoint> curveOfAll(const journey::Workshop& workshop) {
  std::vector<journey::CurvePoint> out;
  const auto results = resultsOf(workshop);
  for (const journey::Journey* journey : journeysOf(workshop))
    for (const auto& point : liveCurve(workshop, outlineOf(workshop, journey->id), results))
      out.push_back(point);
  return out;
}

void putEstimatesAway(Edit& edit) {
  for (const Estimate& estimate : edit.now().estimates) edit.set(estimate.id, &Estimate::gone, true);
}

void keep(Edit& edit, const journey::CurvePoint& point) {
  const auto id = edit.add<Estimate>();
  edit.set(id, &Estimate::touchpoint, point.touchpoint->id);
  edit.set(id, &Estimate::experience, point.experience);
  edit.set(id, &Estimate::importance, point.importance);
  edit.set(id, &Estimate::lowest, point.lowest);
  edit.set(id, &Estimate::highest, point.highest);
  edit.set(id, &Estimate::n, point.n);
  edit.set(id, &Estimate::star, std::optional{point.touchpoint->star});
}

} // namespace

Deed freeze() {
  return Deed("deed.freeze", [](Edit& edit) -> Outcome {
    const auto curve = curveOfAll(edit.now());
    const auto isGiven = [](const journey::CurvePoint& point) { return point.given; };
    if (std::none_of(curve.begin(), curve.end(), isGiven)) return refused("refusal.no_votes");
    putEstimatesAway(edit);
    for (const auto& point : curve)
      if (point.given) keep(edit, point);
    edit.set(theBrief, &Brief::frozenAt, std::max<base::UtcMilliseconds>(1, edit.at()));
    return {};
  });
}

Deed thaw() {
  return Deed("deed.thaw", [](Edit& edit) -> Outcome {
    putEstimatesAway(edit);
    edit.set(theBrief, &Brief::frozenAt, std::int64_t{0});
    return {};
  });
}

} // namespace document
