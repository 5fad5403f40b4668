#include "base/id.hpp"

#include <random>

namespace base {

Ids::Ids() {
  std::random_device device;
  state_ = (std::uint64_t{device()} << 32) | device();
}

std::int64_t Ids::next() {
  // SplitMix64 (Steele, Lea and Flood 2014): every 64-bit state once, well mixed.
  for (;;) {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    z = (z ^ (z >> 31U)) >> 11U;
    if (z != 0) return static_cast<std::int64_t>(z);
  }
}

} // namespace base
