#include "survey/words.hpp"

#include "base/utf8.hpp"
#include "journey/facts.hpp"

#include <algorithm>
#include <charconv>

namespace survey {
namespace {

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// A number of these many digits at the beginning, taken off; nothing where there is none.
std::optional<int> takeNumber(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t digits = 0;
  while (digits < text.size() && digits < most && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits < least) return {};
  int value = 0;
  std::from_chars(text.data(), text.data() + digits, value);
  text.remove_prefix(digits);
  return value;
}

bool isOfCalendar(int year, int month, int day) {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return day <= days[month - 1] + (month == 2 && isLeap ? 1 : 0);
}

std::optional<std::string> written(int year, int month, int day) {
  if (!isOfCalendar(year, month, day)) return {};
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return std::to_string(year) + "-" + two(month) + "-" + two(day);
}

} // namespace

std::string plain(std::string_view text) {
  std::string out;
  text = base::trimmed(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (isSpace) {
      if (!out.ends_with(' ')) out += ' ';
    } else if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (c == 0xC3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0x80 &&
               static_cast<unsigned char>(text[at + 1]) <= 0x9E && text[at + 1] != '\x97') {
      out += text[at]; // À to Þ but ×: the small ones lie 32 further
      out += static_cast<char>(static_cast<unsigned char>(text[++at]) + 0x20);
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string bare(std::string_view text) {
  std::string out = plain(text);
  std::erase_if(out, [](char c) { return !isLetter(c); });
  return out;
}

std::string oneLine(std::string_view text) {
  constexpr std::size_t glance = 90; // bytes
  std::string out = base::cleanUtf8(base::trimmed(text));
  std::ranges::replace(out, '\n', ' ');
  if (out.size() > glance) out = std::string{base::cutUtf8(out, glance)} + "…";
  return out;
}

std::string cut(std::string_view text) { return std::string{base::cutUtf8(text, journey::noteLimit)}; }
std::string cutName(std::string_view text) { return std::string{base::cutUtf8(text, journey::nameLimit)}; }

bool holdsWord(std::string_view text, std::string_view words) {
  for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
    const bool begins = at == 0 || !isLetter(text[at - 1]);
    const std::size_t end = at + words.size();
    if (begins && (end == text.size() || !isLetter(text[end]))) return true;
  }
  return false;
}

bool holdsAny(std::string_view text, std::span<const std::string_view> all) {
  return std::ranges::any_of(all, [&](std::string_view words) { return holdsWord(text, words); });
}

std::vector<std::string> split(std::string_view text, char sign) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(sign), text.size());
    out.emplace_back(base::trimmed(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::optional<std::string> dayIn(std::string_view text) {
  text = base::trimmed(text);
  const auto first = takeNumber(text, 1, 4);
  if (!first || text.empty()) return {};
  const char sign = text.front();
  if (sign != '-' && sign != '/' && sign != '.') return {};
  text.remove_prefix(1);
  const auto second = takeNumber(text, 1, 2);
  if (!second || !text.starts_with(sign)) return {};
  text.remove_prefix(1);
  const auto third = takeNumber(text, 1, 4);
  if (!third || (!text.empty() && text.front() >= '0' && text.front() <= '9')) return {};
  if (*first >= 1000) return written(*first, *second, *third);
  if (*third < 1000) return {};
  if (*second > 12) return written(*third, *first, *second);               // 10/24/2026
  if (*first > 12 || sign != '/') return written(*third, *second, *first); // 24-10-2026
  return *first == *second ? written(*third, *first, *second) : std::nullopt;
}

bool isDay(std::string_view text) { return text.size() == 10 && dayIn(text) == std::string{text}; }

} // namespace survey
