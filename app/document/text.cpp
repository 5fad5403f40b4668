#include "document/text.hpp"

#include "base/utf8.hpp"

#include <algorithm>

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

} // namespace document
