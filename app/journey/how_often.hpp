#pragma once
// How often something is done, as people write it.
#include <cstdint>
#include <optional>
#include <string_view>

namespace journey {

/// Times a year, as it is said in Dutch or English: "wekelijks", "elke twee maanden", "twee keer per jaar",
/// "every quarter". Nothing: it is not said so ("na elk gesprek"), which is no number.
std::optional<double> timesAYear(std::string_view written);

} // namespace journey
