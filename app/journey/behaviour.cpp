#include "journey/behaviour.hpp"

#include "journey/amount.hpp"

#include <algorithm>

namespace journey {
namespace {

std::optional<std::int64_t> countOf(const Behaviour& behaviour, Seen seen) {
  switch (seen) {
  case Seen::Visits: return behaviour.visits;
  case Seen::DropOuts: return behaviour.dropOuts;
  case Seen::Repeats: return behaviour.repeats;
  case Seen::Waiting: break;
  }
  return {};
}

} // namespace

std::optional<double> amountOf(const Behaviour& behaviour, Seen seen) {
  if (seen == Seen::Waiting) return amountIn(Holds::Time, behaviour.waiting);
  const auto count = countOf(behaviour, seen);
  return count ? std::optional{static_cast<double>(*count)} : std::nullopt;
}

std::optional<double> shareOfVisits(const Behaviour& behaviour, Seen seen) {
  const auto part = countOf(behaviour, seen);
  if (seen == Seen::Visits || !part || behaviour.visits.value_or(0) == 0 || *part > *behaviour.visits)
    return {};
  return static_cast<double>(*part) / static_cast<double>(*behaviour.visits);
}

std::optional<Seen> impossibleIn(const Behaviour& behaviour) {
  for (const Seen seen : {Seen::DropOuts, Seen::Repeats})
    if (behaviour.visits && countOf(behaviour, seen) > behaviour.visits) return seen;
  return {};
}

const Behaviour* behaviourOf(const Workshop& workshop, Id<Touchpoint> touchpoint) {
  for (const Behaviour& behaviour : workshop.behaviours)
    if (behaviour.touchpoint == touchpoint && !behaviour.gone) return &behaviour;
  return nullptr;
}

SeenInAll seenIn(const Outline& outline) {
  SeenInAll out;
  for (std::size_t kind = 0; kind < enumerators<Seen>.size(); ++kind) {
    const auto seen = static_cast<Seen>(kind);
    bool isSeen = false;
    for (const auto& stage : outline.stages)
      for (const auto& step : stage.steps)
        for (const Behaviour* behaviour : step.behaviours) {
          const auto amount = behaviour == nullptr ? std::nullopt : amountOf(*behaviour, seen);
          if (!amount) continue;
          isSeen = true;
          double& most = seen == Seen::Waiting ? out.longest : out.most;
          most = std::max(most, *amount);
        }
    if (isSeen) out.kinds.push_back(seen);
  }
  for (const auto& stage : outline.stages)
    for (const auto& step : stage.steps)
      out.touchpoints += static_cast<std::size_t>(std::ranges::count_if(
          step.behaviours, [](const Behaviour* behaviour) { return behaviour != nullptr; }));
  return out;
}

} // namespace journey
