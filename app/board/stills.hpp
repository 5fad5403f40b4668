#pragma once
// What lies still on the sheet, each thing with its place and its face: told apart from how it was, so that
// only what changed is painted again.
#include "board/cards.hpp"
#include "board/found_on_sheet.hpp"

#include <unordered_map>

namespace board {

struct Still {
  Rect box;
  std::uint64_t face = 0; ///< of all that is seen of it
  friend bool operator==(const Still&, const Still&) = default;
};
using Stills = std::unordered_map<std::uint64_t, Still>;

Stills stillsOf(Room& room, const Cards& cards, const FoundOnSheet& found, const look::Theme& theme);
/// Where they differ.
std::vector<Rect> changedBetween(const Stills& before, const Stills& now);
/// Where a turned note reaches.
Rect reachOf(const Rect& box, double angle);

} // namespace board
