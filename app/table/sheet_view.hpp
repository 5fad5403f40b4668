#pragma once
// How everybody sees the sheet, the same in every step that works on it; no part of the workshop.
#include "journey/records.hpp"
#include "table/camera.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace table {

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
  /// Lanes that people folded or unfolded, the oldest first; by themselves empty ones are folded.
  struct LaneFold {
    std::string lane;
    bool isFolded;
  };
  std::vector<LaneFold> lanes{};

  void open(base::Id<journey::Step> step, base::Id<journey::Participant> by) {
    std::erase_if(opened, [&](const Opened& one) { return one.by == by || one.step == step; });
    opened.push_back({step, by});
  }
  void foldLane(std::string_view lane, bool isFolded) {
    std::erase_if(lanes, [&](const LaneFold& one) { return one.lane == lane; });
    lanes.push_back({std::string{lane}, isFolded});
  }
  void fold(base::Id<journey::Step> step) {
    std::erase_if(opened, [&](const Opened& one) { return one.step == step; });
  }
};

} // namespace table
