#include "journey/inquiries.hpp"

#include "journey/measures.hpp"
#include "journey/outline.hpp"

#include <algorithm>
#include <tuple>

namespace journey {
namespace {

/// Each place of the map in its order: pairs of a touchpoint and a stage, one of them none; first: neither.
using Place = std::pair<Id<Touchpoint>, Id<Stage>>;

std::vector<Place> placesOf(const Workshop& workshop) {
  std::vector<Place> places{{}};
  for (const Journey* one : journeysOf(workshop)) {
    const Outline outline = outlineOf(workshop, one->id);
    for (const auto& part : outline.stages) {
      places.push_back({{}, part.stage->id});
      for (const auto& step : part.steps)
        for (const Touchpoint* touchpoint : step.touchpoints) places.push_back({touchpoint->id, {}});
    }
    for (const Touchpoint* touchpoint : outline.loose) places.push_back({touchpoint->id, {}});
  }
  return places;
}

} // namespace

std::vector<const Inquiry*> inquiriesOf(const Workshop& workshop) {
  std::map<Place, std::size_t> order;
  for (const Place& place : placesOf(workshop)) order.try_emplace(place, order.size());
  std::vector<std::pair<std::size_t, const Inquiry*>> found;
  for (const Inquiry& inquiry : workshop.inquiries)
    if (const auto at = order.find({inquiry.touchpoint, inquiry.stage}); !inquiry.gone && at != order.end())
      found.emplace_back(at->second, &inquiry);
  std::ranges::sort(found, [](const auto& a, const auto& b) {
    return std::tie(a.first, a.second->rank, a.second->id) < std::tie(b.first, b.second->rank, b.second->id);
  });
  std::vector<const Inquiry*> out;
  for (const auto& [at, inquiry] : found) out.push_back(inquiry);
  return out;
}

std::optional<MeasureKind> kindOf(Asking asking) {
  switch (asking) {
  case Asking::Satisfaction: return MeasureKind::Satisfaction;
  case Asking::Promoter: return MeasureKind::Promoter;
  case Asking::Effort: return MeasureKind::Effort;
  case Asking::FirstContact: return MeasureKind::FirstContact;
  case Asking::Own: break;
  }
  return {};
}

std::optional<std::int64_t> answersTo(const Workshop& workshop, const Inquiry& inquiry) {
  const bool isOwn = inquiry.asking == Asking::Own;
  const auto kind = isOwn ? std::optional{MeasureKind::Own} : kindOf(inquiry.asking);
  if (!kind || isOfAll(inquiry)) return {};
  const auto measures =
      inquiry.touchpoint ? measuresOf(workshop, inquiry.touchpoint) : measuresOf(workshop, inquiry.stage);
  for (const Measure* measure : latestOf(measures))
    if (measure->kind == *kind && (!isOwn || measure->question == inquiry.question))
      return tallyOf(*measure).n();
  if (kind == MeasureKind::Satisfaction && inquiry.touchpoint)
    for (const CustomerScore& score : workshop.customerScores)
      if (!score.gone && score.touchpoint == inquiry.touchpoint && score.n > 0) return score.n;
  return {};
}

} // namespace journey
