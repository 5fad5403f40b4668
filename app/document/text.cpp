#include "document/text.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace document {

journey::Outcome cleanText(std::string_view raw, std::size_t limit, Blank blank, std::string& clean) {
  std::string whole = base::cleanUtf8(raw);
  if (limit == nameLimit) std::replace(whole.begin(), whole.end(), '\n', ' ');
  const std::string_view text = base::trimmed(whole);
  if (text.empty() && blank == Blank::Refused) return journey::Refusal{"refusal.empty"};
  if (text.size() > limit) return journey::Refusal{"refusal.too_long", {std::to_string(limit)}};
  clean = text;
  return {};
}

std::optional<std::int64_t> wholeNumberIn(std::string_view text) {
  const std::string_view digits = base::trimmed(text);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool isNumber = error == std::errc{} && end == digits.data() + digits.size();
  return isNumber ? std::optional{number} : std::nullopt;
}

} // namespace document
