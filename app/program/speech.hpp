#pragma once
// Which language the program speaks before anybody chose one: as everywhere on Unix.
#include "language/language.hpp"

#include <string>
#include <vector>

namespace program {

/// The codes of the languages that are there: assets/languages/<code>.json.
std::vector<std::string> languagesIn(const std::filesystem::path& assets);
/// Of the system: the first of LC_ALL, LC_MESSAGES and LANG that says something; English where there is no
/// such language.
std::string systemLanguage(const std::vector<std::string>& known);
/// English where this machine has none of that language.
language::Catalogue wordsIn(const std::filesystem::path& assets, const std::string& code);

} // namespace program
