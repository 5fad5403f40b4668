#pragma once
// How much a test tries: a little in every run, everything at night.
#include <cstdint>
#include <cstdlib>
#include <string>

namespace hardening {

/// JOURNEYTABLE_ROUNDS=N takes N rounds, "all" takes all there are; by default `few`.
inline std::int64_t rounds(std::int64_t few, std::int64_t all) {
  const char* said = std::getenv("JOURNEYTABLE_ROUNDS");
  if (said == nullptr) return few < all ? few : all;
  if (std::string{said} == "all") return all;
  const std::int64_t number = std::atoll(said);
  return number < all ? number : all;
}

} // namespace hardening
