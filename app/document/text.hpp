#pragma once
// What people type, made fit to keep.
#include "journey/facts.hpp"
#include "journey/refusal.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace document {

using journey::briefLimit, journey::nameLimit, journey::noteLimit;

enum class Blank { Refused, Allowed };
/// Valid, trimmed text in `clean`; or refused, because it is longer than `limit` or blank. A name (limited to
/// nameLimit) is one line.
journey::Outcome cleanText(std::string_view raw, std::size_t limit, Blank blank, std::string& clean);
/// The digits of a number that is written alone; nothing where it is anything else.
std::optional<std::int64_t> wholeNumberIn(std::string_view text);

} // namespace document
