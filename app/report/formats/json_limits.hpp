#pragma once
// What a JSON file may look like before it is read, and what its values may be.
#include "journey/field.hpp"

#include <string_view>

namespace report {

constexpr std::size_t mostJsonBytes = std::size_t{64} << 20U, mostJsonDepth = 8, mostJsonKeys = 64;

/// Throws std::runtime_error: not JSON, nested too deep, an object with too many keys or with one twice.
/// Needs no memory for what the text claims to hold.
void checkJsonShape(std::string_view text);

/// Whether a value is within what its field may hold: scores 1 to 10, places that can be drawn, text that is
/// clean and of a sensible length. The type is checked elsewhere.
bool isInRange(std::string_view table, std::string_view field, const journey::Value& value);

} // namespace report
