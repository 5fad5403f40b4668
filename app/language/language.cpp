#include "language/language.hpp"

#include "base/json.hpp"
#include "base/local_time.hpp"
#include "base/rounding.hpp"
#include "base/utf8.hpp"
#include "base/whole_text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace language {
namespace {

constexpr std::string_view decimalSign = "language.decimal_sign";

std::string textOf(const base::SortedJson& value, const std::string& id) {
  if (!value.is_string()) throw std::runtime_error("\"" + id + "\" is not a text");
  return value.get<std::string>();
}

} // namespace

Catalogue Catalogue::read(const std::filesystem::path& file) {
  constexpr std::size_t most = 4U << 20U; // bytes
  const std::string bytes = base::wholeText(file, most);
  Catalogue catalogue;
  catalogue.code_ = file.stem().string();
  try {
    const auto texts = base::parseSortedJson(bytes); // items() only looks into it
    for (const auto& [id, value] : texts.items()) {
      if (value.is_object())
        catalogue.entries_[id] = {textOf(value.at("one"), id), textOf(value.at("other"), id), true};
      else
        catalogue.entries_[id] = {"", textOf(value, id), false};
    }
  } catch (const std::exception& error) {
    throw std::runtime_error(file.string() + ": " + error.what());
  }
  return catalogue;
}

std::string Catalogue::count(Text text, long long count, std::initializer_list<std::string> words) const {
  std::vector<std::string> all{std::to_string(count)};
  all.insert(all.end(), words);
  const auto entry = entries_.find(text.id);
  if (entry == entries_.end()) return std::string{text.id};
  return filled(entry->second.plural && count == 1 ? entry->second.one : entry->second.other, all);
}

std::string Catalogue::named(std::string_view id, const std::vector<std::string>& words) const {
  return fill(id, words);
}

bool Catalogue::has(std::string_view id) const { return entries_.find(id) != entries_.end(); }

bool Catalogue::hasPlural(std::string_view id) const {
  const auto entry = entries_.find(id);
  return entry != entries_.end() && entry->second.plural;
}

std::vector<std::string> Catalogue::ids() const {
  std::vector<std::string> out;
  for (const auto& entry : entries_) out.push_back(entry.first);
  return out;
}

std::string Catalogue::fill(std::string_view id, const std::vector<std::string>& words) const {
  const auto entry = entries_.find(id);
  return entry == entries_.end() ? std::string{id} : filled(entry->second.other, words);
}

std::string Catalogue::filled(std::string_view pattern, const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool placeholder = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
    const auto index = placeholder ? static_cast<std::size_t>(pattern[i + 1] - '0') : words.size();
    if (index < words.size()) {
      out += base::isolated(words[index]);
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

std::string Catalogue::number(double value, int decimals) const {
  std::array<char, 64> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), base::rounded(value, decimals),
                                 std::chars_format::fixed, decimals);
  if (end.ec != std::errc{}) return "?";
  std::string out(buffer.data(), end.ptr);
  if (out.starts_with("-") && out.find_first_not_of("-0.") == std::string::npos) out.erase(0, 1);
  const auto sign = entries_.find(decimalSign);
  if (const auto point = out.find('.'); point != std::string::npos && sign != entries_.end())
    out.replace(point, 1, sign->second.other);
  return out;
}

std::string Catalogue::date(base::UtcMilliseconds utc) const {
  const auto local = base::localTime(utc);
  return std::to_string(local.day) + " " + named("date.month." + std::to_string(local.month)) + " " +
         std::to_string(local.year);
}

std::string Catalogue::clock(double seconds) const {
  const long long whole = std::llabs(std::llround(seconds));
  const std::string rest = std::to_string(whole % 60);
  return (seconds <= -0.5 ? "-" : "") + std::to_string(whole / 60) + ":" + (rest.size() == 1 ? "0" : "") +
         rest;
}

} // namespace language
