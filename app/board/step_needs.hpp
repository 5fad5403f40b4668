#pragma once
// What each step of the outline has to show on the sheet.
#include "board/layout.hpp"

#include <algorithm>

namespace board {

inline std::size_t ceiling(std::size_t things, std::size_t per) { return (things + per - 1) / per; }

/// One step, or a stage that has none.
struct StepNeed {
  const journey::Outline::StepPart* part = nullptr;
  const journey::Stage* stage = nullptr;
  std::size_t notes = 0; ///< with those that are being written
};

std::vector<StepNeed> needsOf(const journey::Outline& outline, const LayoutWish& wish);

/// How many of its notes lie beside each other in so many rows.
inline std::size_t acrossIn(const StepNeed& need, std::size_t rows) {
  return std::max<std::size_t>(1, ceiling(need.notes, rows));
}

} // namespace board
