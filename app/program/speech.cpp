#include "program/speech.hpp"

#include "base/folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace program {

std::vector<std::string> languagesIn(const std::filesystem::path& assets) {
  std::vector<std::string> codes;
  for (const auto& file : base::pathsIn(assets / "languages"))
    if (file.extension() == ".json") codes.push_back(file.stem().string());
  std::ranges::sort(codes);
  return codes;
}

std::string systemLanguage(const std::vector<std::string>& known) {
  for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    const std::string locale = value; // "nl_NL.UTF-8"
    const std::string code = locale.substr(0, locale.find_first_of("_.@"));
    return std::ranges::find(known, code) == known.end() ? "en" : code;
  }
  return "en";
}

language::Catalogue wordsIn(const std::filesystem::path& assets, const std::string& code) {
  const auto own = assets / "languages" / (code + ".json");
  return language::Catalogue::read(std::filesystem::exists(own) ? own : assets / "languages" / "en.json");
}

} // namespace program
