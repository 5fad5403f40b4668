#include "journey/curve.hpp"

#include "journey/level.hpp"
#include "journey/measures.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace journey {
namespace {

constexpr double importanceOfMoments = 8;

/// Every touchpoint of the map as a gap, in journey order.
std::vector<CurvePoint> gaps(const Outline& outline) {
  std::vector<CurvePoint> out;
  for (const auto& stage : outline.stages)
    for (const auto& step : stage.steps)
      for (const Touchpoint* touchpoint : step.touchpoints) out.push_back({touchpoint, stage.stage});
  for (const Touchpoint* touchpoint : outline.loose) out.push_back({touchpoint, nullptr});
  return out;
}

/// The records in force by touchpoint.
template <class Record>
std::unordered_map<Id<Touchpoint>, const Record*> byTouchpoint(const Table<Record>& table) {
  std::unordered_map<Id<Touchpoint>, const Record*> out;
  for (const Record& record : table)
    if (!record.gone) out[record.touchpoint] = &record;
  return out;
}

template <class Map> const auto* found(const Map& map, const CurvePoint& point) {
  const auto at = map.find(point.touchpoint->id);
  return at == map.end() ? nullptr : &at->second;
}

void fill(CurvePoint& point, const RoundResult& result) {
  const Statistics &experience = result.of(question::experience),
                   &importance = result.of(question::importance);
  point.given = experience.n > 0;
  point.experience = experience.mean;
  point.lowest = static_cast<double>(experience.lowest);
  point.highest = static_cast<double>(experience.highest);
  point.n = experience.n;
  point.weighted = importance.n > 0;
  point.importance = importance.mean;
  point.discuss = result.discuss;
}

/// Marks only the widest few.
void keepWidest(std::vector<CurvePoint>& points) {
  std::vector<CurvePoint*> marked;
  for (CurvePoint& point : points)
    if (point.discuss) marked.push_back(&point);
  std::ranges::stable_sort(marked, std::ranges::greater{},
                           [](const CurvePoint* point) { return point->highest - point->lowest; });
  for (std::size_t i = mostDiscussed; i < marked.size(); ++i) marked[i]->discuss = false;
}

} // namespace

std::vector<CurvePoint> liveCurve(const Workshop&, const Outline& outline, const Results& results) {
  auto out = gaps(outline);
  const auto marked = toDiscuss(results);
  for (CurvePoint& point : out) {
    if (const Results::Entry* entry = results.find(point.touchpoint->id)) fill(point, entry->result);
    point.discuss = marked.contains(point.touchpoint->id);
  }
  return out;
}

std::vector<CurvePoint> frozenCurve(const Workshop& workshop, const Outline& outline) {
  const auto estimates = byTouchpoint(workshop.estimates);
  const auto wide = static_cast<double>(workshop.brief().discussSpread);
  auto out = gaps(outline);
  for (CurvePoint& point : out) {
    const Estimate* const* at = found(estimates, point);
    if (at == nullptr) continue;
    const Estimate& estimate = **at;
    point.given = estimate.n > 0;
    point.experience = estimate.experience;
    point.lowest = estimate.lowest;
    point.highest = estimate.highest;
    point.n = estimate.n;
    point.weighted = estimate.importance >= 1; // 0: importance was not voted
    point.importance = estimate.importance;
    point.discuss = estimate.n > 1 && estimate.highest - estimate.lowest >= wide;
  }
  keepWidest(out);
  return out;
}

std::vector<CurvePoint> teamCurve(const Workshop& workshop, const Outline& outline, const Results& results) {
  auto live = liveCurve(workshop, outline, results);
  if (workshop.brief().frozenAt == 0) return live;
  auto out = frozenCurve(workshop, outline);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (!live[i].given) continue;
    if (!out[i].given) {
      out[i] = live[i];
      out[i].after = true;
    } else if (out[i].n != live[i].n || shown(out[i].experience) != shown(live[i].experience)) {
      out[i].later = live[i].experience;
      out[i].laterVotes = live[i].n;
    }
  }
  return out;
}

std::vector<CurvePoint> customerCurve(const Workshop& workshop, const Outline& outline, const Whose& whose) {
  const auto said = customersSay(workshop, whose), expected = customersExpected(workshop, whose);
  auto out = gaps(outline);
  for (CurvePoint& point : out) {
    if (const CustomersSay* at = found(expected, point)) point.expected = at->score;
    const CustomersSay* at = found(said, point);
    if (at == nullptr) continue;
    point.given = true;
    point.experience = point.lowest = point.highest = at->score;
    point.n = at->n;
  }
  return out;
}

std::vector<CurvePoint> expectedCurve(const std::vector<CurvePoint>& customers) {
  std::vector<CurvePoint> out;
  for (const CurvePoint& point : customers) {
    CurvePoint& made = out.emplace_back(CurvePoint{point.touchpoint, point.stage});
    if (!point.expected) continue;
    made.given = true;
    made.experience = made.lowest = made.highest = *point.expected;
  }
  return out;
}

std::vector<Id<Touchpoint>> suggestedMoments(const std::vector<CurvePoint>& curve) {
  std::vector<const CurvePoint*> given;
  for (const CurvePoint& point : curve)
    if (point.given) given.push_back(&point);
  std::vector<Id<Touchpoint>> out;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const CurvePoint& point = *given[i];
    const auto rise = [&](std::size_t j) { return given[j]->experience - point.experience; };
    const bool slope = i > 0 && i + 1 < given.size() && rise(i - 1) * rise(i + 1) < 0;
    if (point.weighted && point.importance >= importanceOfMoments && !slope)
      out.push_back(point.touchpoint->id);
  }
  return out;
}

Reality realityOf(const std::vector<CurvePoint>& team, const std::vector<CurvePoint>& customers) {
  std::unordered_map<Id<Touchpoint>, const CurvePoint*> said;
  for (const CurvePoint& point : customers)
    if (point.given) said[point.touchpoint->id] = &point;
  Reality out;
  for (const CurvePoint& point : team) {
    const CurvePoint* const* at = point.given ? found(said, point) : nullptr;
    if (at == nullptr) continue;
    const double customer = (*at)->experience, gap = shownGap(point.experience, customer);
    out.gaps.push_back({point.touchpoint, point.experience, customer, gap});
    out.bias += gap;
    out.error += std::abs(gap);
  }
  if (out.gaps.empty()) return out;
  out.bias /= static_cast<double>(out.n());
  out.error /= static_cast<double>(out.n());
  return out;
}

CrossHair meansOf(const std::vector<CurvePoint>& points) {
  double experience = 0, importance = 0, n = 0;
  for (const CurvePoint& point : points) {
    if (!point.given || !point.weighted) continue;
    experience += point.experience;
    importance += point.importance;
    n += 1;
  }
  return n == 0 ? CrossHair{} : CrossHair{experience / n, importance / n};
}

Quadrant quadrantOf(const CurvePoint& point, const CrossHair& cross) {
  const bool well = point.experience >= cross.experience;
  if (point.importance >= cross.importance) return well ? Quadrant::Keep : Quadrant::Improve;
  return well ? Quadrant::NoInvestment : Quadrant::Watch;
}

std::vector<CurvePoint> opportunityPoints(const Workshop& workshop, const Outline& outline,
                                          const Results& results) {
  auto out = teamCurve(workshop, outline, results);
  const auto customers = customerCurve(workshop, outline);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const CurvePoint& said = customers[i];
    if (!said.given) continue;
    out[i].given = true;
    out[i].experience = said.experience;
    out[i].lowest = said.lowest;
    out[i].highest = said.highest;
    out[i].n = said.n;
  }
  return out;
}

} // namespace journey
