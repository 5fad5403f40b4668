#include "journey/count.hpp"

#include <algorithm>
#include <charconv>
#include <span>
#include <vector>

namespace journey {
namespace {

constexpr std::int64_t mostCount = 1'000'000'000;
constexpr std::size_t groupSize = 3;

/// Digits, and the sign before them.
struct Part {
  char sign = 0;
  std::string digits{};
};

/// ' ' for each space with which people part thousands; nothing: it is no sign of a number.
std::optional<char> takeSign(std::string_view& text) {
  constexpr std::string_view spaces[] = {" ", "\u00a0", "\u2007", "\u2009", "\u202f"};
  for (const std::string_view space : spaces)
    if (text.starts_with(space)) {
      text.remove_prefix(space.size());
      return ' ';
    }
  if (!text.starts_with('.') && !text.starts_with(',')) return {};
  const char sign = text.front();
  text.remove_prefix(1);
  return sign;
}

/// Nothing: something else than digits with single signs between them.
std::vector<Part> partsOf(std::string_view text) {
  std::vector<Part> out(1);
  while (!text.empty()) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    if (end == 0) return {};
    out.back().digits = text.substr(0, end);
    text.remove_prefix(end);
    if (text.empty()) return out;
    const auto sign = takeSign(text);
    if (!sign) return {};
    out.push_back({*sign});
  }
  return {}; // nothing stands behind the last sign
}

/// Whether the signs between them part groups of three: nothing but one such sign, and no nought before it.
bool areGroups(std::span<const Part> parts) {
  const std::string& first = parts.front().digits;
  if (first.size() > groupSize || first.front() == '0') return false;
  return std::ranges::all_of(parts.subspan(1), [&](const Part& part) {
    return part.sign == parts[1].sign && part.digits.size() == groupSize;
  });
}

WrittenNumber wholeOf(std::span<const Part> parts) {
  WrittenNumber out;
  for (const Part& part : parts) out.whole += part.digits;
  if (parts.size() > 1) out.group = parts[1].sign;
  out.hasOneGroup = parts.size() == 2 && out.group != ' ';
  return out;
}

} // namespace

std::optional<WrittenNumber> numberIn(std::string_view written) {
  const std::vector<Part> parts = partsOf(written);
  if (parts.empty()) return {};
  if (parts.size() == 1 || areGroups(parts)) return wholeOf(parts);
  const Part& last = parts.back();
  const std::span before = std::span{parts}.first(parts.size() - 1);
  const bool hasGroups = before.size() > 1;
  if (last.sign == ' ' || (hasGroups && (!areGroups(before) || before[1].sign == last.sign))) return {};
  if (hasGroups && last.digits.size() == groupSize) return {}; // "1,240.000": of both countries, or of none
  WrittenNumber out = wholeOf(before);
  out.hasOneGroup = false;
  out.decimal = last.sign, out.behind = last.digits;
  return out;
}

std::optional<std::int64_t> countIn(std::string_view written) {
  const auto number = numberIn(written);
  if (!number || number->behind.find_first_not_of('0') != std::string::npos) return {};
  std::int64_t value = 0;
  const char* const end = number->whole.data() + number->whole.size();
  const bool isRead = std::from_chars(number->whole.data(), end, value).ec == std::errc{};
  return isRead && value <= mostCount ? std::optional{value} : std::nullopt;
}

} // namespace journey
