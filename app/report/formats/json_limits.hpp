#pragma once
// What a JSON file may look like before it is read.
#include <cstddef>
#include <string_view>

namespace report {

/// Of what is written. Read are also version 1, which had no journeys, and version 2, whose votes held their
/// answers themselves.
constexpr int jsonVersion = 3;
constexpr std::size_t mostJsonBytes = std::size_t{64} << 20U, mostJsonDepth = 8, mostJsonKeys = 64;

/// Throws std::runtime_error: not JSON, nested too deep, an object with too many keys or with one twice.
/// Needs no memory for what the text claims to hold.
void checkJsonShape(std::string_view text);

} // namespace report
