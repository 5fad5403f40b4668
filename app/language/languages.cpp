#include "language/languages.hpp"

#include "base/folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace language {
namespace {

constexpr const char* english = "en";

/// "pt" of "pt-BR" and of "pt_BR.UTF-8".
std::string withoutPlace(std::string_view code) {
  return std::string{code.substr(0, code.find_first_of("-_.@"))};
}

std::vector<std::string> needCodes(const std::filesystem::path& folder) {
  auto codes = codesIn(folder);
  if (codes.empty()) throw std::runtime_error("there is no language in " + folder.string());
  return codes;
}

std::filesystem::path fileOf(const std::filesystem::path& folder, const std::string& code) {
  return folder / (code + ".json");
}

} // namespace

std::vector<std::string> codesIn(const std::filesystem::path& folder) {
  return base::stemsIn(folder, ".json");
}

std::string bestOf(const std::vector<std::string>& codes, const std::vector<std::string>& wanted) {
  const auto isThere = [&](const std::string& code) { return std::ranges::find(codes, code) != codes.end(); };
  for (const std::string& code : wanted) {
    if (isThere(code)) return code;
    if (const std::string wide = withoutPlace(code); isThere(wide)) return wide;
  }
  return isThere(english) || codes.empty() ? english : codes.front();
}

std::string systemLanguage() {
  for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* const locale = std::getenv(variable); locale != nullptr && *locale != '\0')
      return withoutPlace(locale);
  return {};
}

Catalogue readBest(const std::filesystem::path& folder, const std::vector<std::string>& wanted) {
  return Catalogue::read(fileOf(folder, bestOf(needCodes(folder), wanted)));
}

Languages Languages::read(const std::filesystem::path& folder) {
  Languages out;
  for (const std::string& code : needCodes(folder)) out.all_.push_back(Catalogue::read(fileOf(folder, code)));
  return out;
}

const Catalogue& Languages::best(const std::vector<std::string>& wanted) const {
  std::vector<std::string> codes;
  for (const Catalogue& one : all_) codes.push_back(one.code());
  return *std::ranges::find(all_, bestOf(codes, wanted), &Catalogue::code);
}

} // namespace language
