#pragma once
// How everybody sees the sheet, the same in every step that works on it; no part of the workshop.
#include "journey/records.hpp"
#include "steps/board/camera.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace steps {

struct SheetView {
  Camera camera{};
  bool pulled = false; ///< on a wall: the sheet was drawn down, so that its top is in reach
  /// Steps that somebody opened where there are too many notes to show all: one for each person, the oldest
  /// first.
  struct Opened {
    base::Id<journey::Step> step;
    base::Id<journey::Participant> by;
  };
  std::vector<Opened> opened{};
  /// Whether people folded or unfolded these lanes; by themselves empty ones are folded.
  std::optional<bool> needsFolded{}, expectationsFolded{};

  void open(base::Id<journey::Step> step, base::Id<journey::Participant> by) {
    std::erase_if(opened, [&](const Opened& one) { return one.by == by || one.step == step; });
    opened.push_back({step, by});
  }
  void fold(base::Id<journey::Step> step) {
    std::erase_if(opened, [&](const Opened& one) { return one.step == step; });
  }
};

} // namespace steps
