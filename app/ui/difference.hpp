#pragma once
// Which drawings of a frame are those of the frame before, still in the same order over and under each other.
#include <cstdint>
#include <span>
#include <vector>

namespace ui {

struct Kept {
  std::vector<bool> before, now; ///< true: this drawing is in both frames, and stays as it is on the screen
};
/// Drawings are told by number; as many as can be are kept. A drawing that comes to lie over or under a kept
/// one is not kept.
Kept difference(std::span<const std::uint64_t> before, std::span<const std::uint64_t> now);

} // namespace ui
