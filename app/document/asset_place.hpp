#pragma once
// Reading a file of assets/ (a template, an agenda): what is wrong is said with its place.
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "document/words.hpp"
#include "journey/schema.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace document {

/// A value and where it is, so that what is wrong can be found: "stages[2].name.nl".
struct AssetPlace {
  const base::Json& json;
  std::string path, whole; ///< `whole`: what the file is called where the path is empty ("the template")

  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error((path.empty() ? whole : path) + " " + what);
  }
  bool has(const char* key) const { return json.is_object() && json.contains(key); }
  AssetPlace at(const char* key) const {
    const std::string inner = path.empty() ? key : path + "." + key;
    if (!has(key)) throw std::runtime_error(inner + " is missing");
    return {json.at(key), inner, whole};
  }
  std::vector<AssetPlace> list() const {
    if (!json.is_array()) fail("is not a list");
    constexpr std::size_t mostParts = 100;
    if (json.size() > mostParts) fail("has more than " + std::to_string(mostParts) + " parts");
    std::vector<AssetPlace> out;
    for (std::size_t i = 0; i < json.size(); ++i)
      out.push_back({json[i], path + "[" + std::to_string(i) + "]", whole});
    return out;
  }
  std::string text() const {
    if (!json.is_string()) fail("is not a text");
    const std::string clean = base::cleanUtf8(json.get<std::string>());
    if (clean.size() > journey::nameLimit)
      fail("is longer than " + std::to_string(journey::nameLimit) + " bytes");
    return std::string{base::trimmed(clean)};
  }
  /// {"nl": "...", "en": "..."}: in any languages, but in one; `except`: a key that is no language.
  Words words(std::string_view except = {}) const {
    Words out;
    if (json.is_object())
      for (const auto& [code, said] : json.items())
        if (code != except)
          out.by[code] = AssetPlace{said, path.empty() ? code : path + "." + code, whole}.text();
    if (out.by.empty()) fail("is in no language");
    return out;
  }
  template <class Record> std::int64_t number(std::int64_t Record::*member) const {
    const journey::Facts& facts = journey::fieldOf(member).facts;
    const auto lowest = static_cast<std::int64_t>(facts.lowest),
               highest = static_cast<std::int64_t>(facts.highest);
    if (json.is_number_integer())
      if (const auto value = json.get<std::int64_t>(); value >= lowest && value <= highest) return value;
    fail("is not a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
  }
};

} // namespace document
