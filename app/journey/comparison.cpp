#include "journey/comparison.hpp"

#include <algorithm>

namespace journey {
namespace {

using Part = Outline::StagePart;
using One = Comparison::One;

std::vector<One> touchpointsOf(const Part* part) {
  std::vector<One> all;
  if (part == nullptr) return all;
  for (const auto& step : part->steps)
    for (const Touchpoint* touchpoint : step.touchpoints) all.push_back({touchpoint, false});
  return all;
}

/// Each has one twin at most.
void pair(std::vector<One>& first, std::vector<One>& second) {
  for (One& one : first) {
    const auto twin = std::ranges::find_if(second, [&](const One& other) {
      return !other.shared && other.touchpoint->text == one.touchpoint->text &&
             other.touchpoint->channel == one.touchpoint->channel;
    });
    if (twin != second.end()) one.shared = twin->shared = true;
  }
}

} // namespace

Comparison compare(const Outline& first, const Outline& second) {
  Comparison out;
  const auto add = [&](const Part* one, const Part* other) {
    Comparison::StagePart stage{one == nullptr ? nullptr : one->stage,
                                other == nullptr ? nullptr : other->stage, touchpointsOf(one),
                                touchpointsOf(other)};
    pair(stage.ofFirst, stage.ofSecond);
    for (const auto* side : {&stage.ofFirst, &stage.ofSecond})
      out.different += static_cast<std::size_t>(
          std::ranges::count_if(*side, [](const One& each) { return !each.shared; }));
    out.stages.push_back(std::move(stage));
  };
  std::vector<bool> done(second.stages.size());
  for (const Part& one : first.stages) {
    std::size_t at = 0;
    while (at < done.size() && (done[at] || second.stages[at].stage->name != one.stage->name)) ++at;
    if (at == done.size()) {
      add(&one, nullptr);
      continue;
    }
    // Those before it that the first journey has nowhere.
    for (std::size_t i = 0; i < at; ++i) {
      const auto isSame = [&](const Part& part) { return part.stage->name == second.stages[i].stage->name; };
      if (done[i] || std::ranges::any_of(first.stages, isSame)) continue;
      add(nullptr, &second.stages[i]);
      done[i] = true;
    }
    add(&one, &second.stages[at]);
    done[at] = true;
  }
  for (std::size_t i = 0; i < done.size(); ++i)
    if (!done[i]) add(nullptr, &second.stages[i]);
  return out;
}

} // namespace journey
