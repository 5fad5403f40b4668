#pragma once
// JSON at the border, by nlohmann's library behind limits: bytes that are not what they claim are refused,
// never believed.
#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

using Json = nlohmann::ordered_json;
using SortedJson = nlohmann::json; ///< members by name: quick to read and to find where there are many

/// Throws std::runtime_error that says what is wrong and on which line: not JSON, not UTF-8, deeper than
/// `depth`, larger than `bytes`, an object of more than 10,000 members.
Json parseJson(std::string_view text, std::size_t bytes = 256U << 20U, std::size_t depth = 32);
SortedJson parseSortedJson(std::string_view text, std::size_t bytes = 256U << 20U, std::size_t depth = 32);
/// Readable, two spaces a level, ending in a newline; the same value always gives the same bytes.
std::string writeJson(const Json& value);

} // namespace base
