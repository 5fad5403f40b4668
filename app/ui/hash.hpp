#pragma once
// One number for what was drawn, to compare it with the frame before. Not for anything that people could
// forge.
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ui {

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * 0x9e3779b97f4a7c15U;
  return hash ^ (hash >> 29U);
}
inline std::uint64_t mixed(std::uint64_t hash, double value) {
  return mixed(hash, std::bit_cast<std::uint64_t>(value));
}
inline std::uint64_t mixed(std::uint64_t hash, std::string_view bytes) {
  hash = mixed(hash, std::uint64_t{bytes.size()});
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data(), 8);
    hash = mixed(hash, eight);
  }
  std::uint64_t rest = 0;
  if (!bytes.empty()) std::memcpy(&rest, bytes.data(), bytes.size());
  return mixed(hash, rest);
}

} // namespace ui
