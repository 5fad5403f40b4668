#pragma once
// The languages that the program speaks: each is a file <code>.json of one folder, and nothing else names it.
#include "language/language.hpp"

namespace language {

/// The codes of the languages in the folder, by the alphabet; none where it cannot be read.
std::vector<std::string> codesIn(const std::filesystem::path& folder);
/// The first wanted that is there ("pt" is good for "pt-BR"); else English, else the first that is there.
std::string bestOf(const std::vector<std::string>& codes, const std::vector<std::string>& wanted);
/// What the system speaks, by the first of LC_ALL, LC_MESSAGES and LANG that says something, as everywhere on
/// Unix: "nl" of "nl_NL.UTF-8". Empty: none says anything.
std::string systemLanguage();
/// The best of the folder. Throws as Catalogue::read does, and where there is none.
Catalogue readBest(const std::filesystem::path& folder, const std::vector<std::string>& wanted);

class Languages {
 public:
  /// All of the folder. Throws as readBest does.
  static Languages read(const std::filesystem::path& folder);

  const std::vector<Catalogue>& all() const { return all_; } ///< by their codes, at least one
  const Catalogue& best(const std::vector<std::string>& wanted) const;

 private:
  std::vector<Catalogue> all_;
};

} // namespace language
