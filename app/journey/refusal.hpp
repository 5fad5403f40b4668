#pragma once
// A rule of the workshop says no: a value, told to the person in words, never an error.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey {

struct Refusal {
  std::string_view text;            ///< id of the text that says why ("refusal.too_long")
  std::vector<std::string> words{}; ///< what goes into its placeholders
};
using Outcome = std::optional<Refusal>; ///< nothing: it was done

} // namespace journey
