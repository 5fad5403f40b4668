#include "report/drawing/bands.hpp"

#include <algorithm>
#include <numeric>

namespace report {
namespace {

using journey::Outline;
using Touchpoints = std::vector<const journey::Touchpoint*>;

/// Notes of a step stand half over each other's columns, so n of them take n + 1 units.
int unitsOf(std::size_t touchpoints) { return touchpoints < 2 ? 2 : static_cast<int>(touchpoints) + 1; }

void addSlots(std::vector<Slot>& slots, const journey::Stage* stage, const Outline::StepPart* part,
              const Touchpoints& touchpoints, int units) {
  const std::size_t most = static_cast<std::size_t>(units) - 1;
  const std::size_t pieces = std::max<std::size_t>(1, (touchpoints.size() + most - 1) / most);
  for (std::size_t piece = 0; piece < pieces; ++piece) {
    const auto at = [&](std::size_t p) {
      return touchpoints.begin() + static_cast<std::ptrdiff_t>(p * touchpoints.size() / pieces);
    };
    Slot slot{stage, part, {at(piece), at(piece + 1)}, piece == 0, 2};
    slot.units = unitsOf(slot.touchpoints.size());
    slots.push_back(std::move(slot));
  }
}

bool isBlank(const Outline::StepPart& part) {
  const bool isNoted = std::ranges::any_of(part.notes, [](const auto& notes) { return !notes.empty(); });
  return part.step->name.empty() && part.touchpoints.empty() && !isNoted;
}

std::vector<Slot> slotsOf(const Outline::StagePart& stage, int units) {
  std::vector<Slot> slots;
  for (const Outline::StepPart& part : stage.steps)
    if (!isBlank(part)) addSlots(slots, stage.stage, &part, part.touchpoints, units);
  if (slots.empty()) slots.push_back({stage.stage, nullptr, {}});
  return slots;
}

int sum(const std::vector<Slot>& slots) {
  return std::accumulate(slots.begin(), slots.end(), 0,
                         [](int n, const Slot& slot) { return n + slot.units; });
}

} // namespace

std::vector<BandOfSlots> bandsOf(const Outline& outline, int most) {
  std::vector<std::vector<Slot>> stages;
  for (const auto& stage : outline.stages) stages.push_back(slotsOf(stage, most));
  if (!outline.loose.empty()) addSlots(stages.emplace_back(), nullptr, nullptr, outline.loose, most);

  int all = 0;
  for (const auto& slots : stages) all += sum(slots);
  const int lines = std::max(1, (all + most - 1) / most);
  const int fair = (all + lines - 1) / lines;

  std::vector<BandOfSlots> bands(1);
  for (auto& slots : stages) {
    const int wide = sum(slots), used = bands.back().units;
    // A stage that would be split goes to the next line when this one is well filled.
    if (used > 0 && (used + wide > most || used + wide / 2 > fair) && used * 2 >= fair) bands.emplace_back();
    for (Slot& slot : slots) {
      if (bands.back().units > 0 && bands.back().units + slot.units > most) bands.emplace_back();
      bands.back().units += slot.units;
      bands.back().slots.push_back(std::move(slot));
    }
  }
  for (BandOfSlots& band : bands) band.units = std::max(band.units, 2);
  return bands;
}

} // namespace report
