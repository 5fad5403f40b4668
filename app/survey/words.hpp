#pragma once
// Comparing the words of foreign files: without case, spaces at the ends and signs around them.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

/// Trimmed, in small letters (Latin ones with accents too), inner spaces and line ends as one space.
std::string plain(std::string_view text);
/// The letters and digits only, in small letters: "E-mail Address" is "emailaddress".
std::string bare(std::string_view text);
/// For a line of a terminal: without line ends, no longer than can be read at a glance.
std::string oneLine(std::string_view text);
/// Whole characters, as much as a note, or a name, holds.
std::string cut(std::string_view text);
std::string cutName(std::string_view text);
/// Whether the words stand in `text` as whole words; both plain.
bool holdsWord(std::string_view text, std::string_view words);
bool holdsAny(std::string_view text, std::span<const std::string_view> all);
/// The parts between the signs, trimmed; none of an empty text.
std::vector<std::string> split(std::string_view text, char sign);
/// "2026-10-24" where the text begins with a day that can be read in one way only: 2026-10-24, 2026/10/24,
/// 24-10-2026, 10/24/2026.
std::optional<std::string> dayIn(std::string_view text);
/// Whether this is a day as dayIn() writes it, and one of the calendar.
bool isDay(std::string_view text);

} // namespace survey
