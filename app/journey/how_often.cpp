#include "journey/how_often.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace journey {
namespace {

using Words = std::span<const std::string>;
using Known = std::pair<std::string_view, double>;

constexpr Known alone[] = {
    {"dagelijks", 365},    {"daily", 365},         {"wekelijks", 52},      {"weekly", 52},
    {"tweewekelijks", 26}, {"biweekly", 26},       {"fortnightly", 26},    {"maandelijks", 12},
    {"monthly", 12},       {"tweemaandelijks", 6}, {"driemaandelijks", 4}, {"quarterly", 4},
    {"halfjaarlijks", 2},  {"jaarlijks", 1},       {"yearly", 1},          {"annually", 1}};
constexpr Known units[] = {{"dag", 365},    {"dagen", 365}, {"day", 365},    {"days", 365},  {"werkdag", 260},
                           {"week", 52},    {"weken", 52},  {"weeks", 52},   {"maand", 12},  {"maanden", 12},
                           {"month", 12},   {"months", 12}, {"kwartaal", 4}, {"quarter", 4}, {"quarters", 4},
                           {"halfjaar", 2}, {"jaar", 1},    {"year", 1},     {"years", 1}};
constexpr Known numbers[] = {{"een", 1},    {"één", 1},   {"eens", 1},   {"one", 1},    {"once", 1},
                             {"half", 0.5}, {"twee", 2},  {"tweede", 2}, {"andere", 2}, {"other", 2},
                             {"two", 2},    {"twice", 2}, {"drie", 3},   {"three", 3},  {"vier", 4},
                             {"four", 4},   {"vijf", 5},  {"five", 5},   {"zes", 6},    {"six", 6},
                             {"tien", 10},  {"ten", 10}};

std::optional<double> in(std::span<const Known> all, std::string_view word) {
  const auto at = std::ranges::find(all, word, &Known::first);
  return at == all.end() ? std::nullopt : std::optional{at->second};
}

/// A word or at most three digits.
std::optional<double> numberIn(std::string_view word) {
  if (word.empty() || word.size() > 3 ||
      !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; }))
    return in(numbers, word);
  const double value = std::stod(std::string{word});
  return value > 0 ? std::optional{value} : std::nullopt;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> all) {
  return std::ranges::find(all, word) != all.end();
}

/// In small letters; "2x" is two words.
std::vector<std::string> wordsIn(std::string_view written) {
  std::vector<std::string> out(1);
  for (char c : written) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool isDigit = c >= '0' && c <= '9', isLetter = (c >= 'a' && c <= 'z') || (c & '\x80') != 0;
    const bool wasDigit = !out.back().empty() && out.back().back() >= '0' && out.back().back() <= '9';
    if ((!isDigit && !isLetter) || (!out.back().empty() && isDigit != wasDigit)) out.emplace_back();
    if (isDigit || isLetter) out.back() += c;
  }
  std::erase(out, std::string{});
  return out;
}

/// "week", "twee weken", "half jaar": how often that goes into a year.
std::optional<double> spanIn(Words words) {
  if (words.empty()) return {};
  if (const auto unit = in(units, words[0])) return unit;
  const auto number = numberIn(words[0]);
  const auto unit = words.size() > 1 ? in(units, words[1]) : std::nullopt;
  return number && unit ? std::optional{*unit / *number} : std::nullopt;
}

/// How many times, in the words before: "twee keer", "3 x", "twice". Nothing: it is not said.
std::optional<double> countBefore(Words words) {
  if (!words.empty() && isOneOf(words.back(), {"keer", "maal", "x", "times", "time"}))
    words = words.first(words.size() - 1);
  return words.empty() ? std::nullopt : numberIn(words.back());
}

/// Where a word begins that says in which span.
std::optional<double> spanFrom(Words words) {
  if (isOneOf(words[0], {"per", "elke", "elk", "iedere", "ieder", "every", "each"}))
    return spanIn(words.subspan(1));
  const bool isAbout = words.size() > 2 && words[0] == "om" && isOneOf(words[1], {"de", "het"});
  if (!isAbout) return {};
  const auto span = spanIn(words.subspan(2));
  // "om de week" leaves one out; "om de dag", too.
  return span && in(units, words[2]) ? *span / 2 : span;
}

} // namespace

std::optional<double> timesAYear(std::string_view written) {
  const std::vector<std::string> all = wordsIn(written);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Words before{all.data(), i}, from{all.data() + i, all.size() - i};
    if (const auto known = in(alone, all[i])) return known;
    const auto count = countBefore(before);
    if (const auto span = spanFrom(from)) return *span * count.value_or(1);
    // "a week later" is no span; "twice a week" is.
    if (count && isOneOf(all[i], {"a", "an"}))
      if (const auto span = spanIn(from.subspan(1))) return *span * *count;
  }
  return {};
}

} // namespace journey
