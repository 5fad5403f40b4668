#pragma once
// Whole numbers as people and spreadsheets write them: with thousands apart or not, by the signs of any
// country.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journey {

/// The signs of a number: what parts its groups of three, and what is behind its decimal sign.
struct WrittenNumber {
  std::string whole{};      ///< digits alone
  char group = 0;           ///< '.', ',' or, for a space of any width, ' '; 0: it has no groups
  bool hasOneGroup = false; ///< then a point or a comma might part decimals just as well: "1.240"
  char decimal = 0;         ///< '.' or ','; 0: nothing is behind it
  std::string behind{};
};
/// "1240", "1.240", "1 240", "1,240,000", "12,5", "1.240,50". A sign before three digits parts a group, where
/// it can. Nothing: it is no number.
std::optional<WrittenNumber> numberIn(std::string_view written);

/// A whole number, "1240", "1.240", "1 240" or "12,00"; nothing: it is none, or more than can be counted.
std::optional<std::int64_t> countIn(std::string_view written);

} // namespace journey
