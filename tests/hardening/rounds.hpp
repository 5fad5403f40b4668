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

/// A commit that the power cut tore is told, for nobody can know that it was not said to be saved.
inline bool isOfWhatWasNotSaved(const std::string& finding) {
  return finding.starts_with("the end of its log cannot be read");
}

/// Whether everything is tried.
inline bool isNight() {
  const char* said = std::getenv("JOURNEYTABLE_ROUNDS");
  return said != nullptr && std::string{said} == "all";
}

#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define JOURNEYTABLE_IS_QUICK true
#else
#define JOURNEYTABLE_IS_QUICK false
#endif
/// Whether times mean anything in this build: an optimised one.
inline constexpr bool isMeasured = JOURNEYTABLE_IS_QUICK;
#undef JOURNEYTABLE_IS_QUICK

} // namespace hardening
