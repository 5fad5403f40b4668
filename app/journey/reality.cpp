#include "journey/reality.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace journey {
namespace {

/// Every measure that says how satisfied customers are at a touchpoint of this journey.
template <class Do> void eachSatisfaction(const Workshop& workshop, const Outline& outline, Do&& act) {
  std::set<std::int64_t> here;
  for (const Touchpoint* touchpoint : outline.journeyOrder()) here.insert(touchpoint->id.value);
  for (const Measure& measure : workshop.measures)
    if (!measure.gone && measure.kind == MeasureKind::Satisfaction &&
        here.contains(measure.touchpoint.value) && figureOf(measure))
      act(measure);
}

Known knownOf(const Workshop& workshop, const Outline& outline, const std::vector<CurvePoint>& team,
              const Whose& whose) {
  const Reality reality = realityOf(team, customerCurve(workshop, outline, whose));
  return {whose, reality.n(), reality.error, reality.bias};
}

} // namespace

std::vector<std::string> segmentsIn(const Workshop& workshop, const Outline& outline) {
  std::set<std::string> out;
  eachSatisfaction(workshop, outline, [&](const Measure& measure) {
    if (!measure.segment.empty()) out.insert(measure.segment);
  });
  return {out.begin(), out.end()};
}

std::vector<std::string> wavesIn(const Workshop& workshop, const Outline& outline,
                                 const std::string& segment) {
  std::set<std::string> out;
  eachSatisfaction(workshop, outline, [&](const Measure& measure) {
    if (measure.segment == segment && !measure.wave.empty()) out.insert(measure.wave);
  });
  return {out.begin(), out.end()};
}

std::vector<Known> knownBySegment(const Workshop& workshop, const Outline& outline,
                                  const std::vector<CurvePoint>& team) {
  std::vector<Known> out{knownOf(workshop, outline, team, {})};
  for (const std::string& segment : segmentsIn(workshop, outline))
    out.push_back(knownOf(workshop, outline, team, {.segment = segment}));
  std::erase_if(out, [](const Known& known) { return known.n == 0; });
  return out;
}

std::vector<Known> knownOverTime(const Workshop& workshop, const Outline& outline,
                                 const std::vector<CurvePoint>& team, const std::string& segment) {
  std::vector<Known> out;
  for (const std::string& wave : wavesIn(workshop, outline, segment))
    out.push_back(knownOf(workshop, outline, team, {segment, wave}));
  std::erase_if(out, [](const Known& known) { return known.n == 0; });
  return out;
}

std::vector<Reality::Gap> rankedGaps(const Reality& reality) {
  auto out = reality.gaps;
  std::ranges::stable_sort(out, std::ranges::greater{},
                           [](const Reality::Gap& gap) { return std::abs(gap.gap); });
  return out;
}

std::optional<Moments> momentsSince(const Workshop& workshop, const Outline& outline) {
  if (workshop.brief().frozenAt == 0) return {};
  std::set<std::int64_t> then;
  bool isSaid = false;
  for (const Estimate& estimate : workshop.estimates) {
    if (estimate.gone || !estimate.star) continue;
    isSaid = true;
    if (*estimate.star) then.insert(estimate.touchpoint.value);
  }
  if (!isSaid) return {};
  Moments out;
  for (const Touchpoint* touchpoint : outline.journeyOrder()) {
    const bool was = then.contains(touchpoint->id.value);
    if (touchpoint->star)
      (was ? out.kept : out.added).push_back(touchpoint);
    else if (was)
      out.dropped.push_back(touchpoint);
  }
  return out;
}

} // namespace journey
