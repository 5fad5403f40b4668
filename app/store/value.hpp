#pragma once
// What a column of a row holds.
#include <cstdint>
#include <string>
#include <variant>

namespace store {

/// Null, a whole number, a real number or UTF-8 text. Blobs are not used.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

} // namespace store
