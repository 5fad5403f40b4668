#pragma once
// What an asset says in several languages: the name of a template, of its stages, of an agenda.
#include <map>
#include <string>
#include <string_view>

namespace document {

struct Words {
  std::map<std::string, std::string> by{}; ///< code of the language

  /// In this language ("pt-BR": else in "pt"), else in English, else in any. Empty where nothing is said.
  const std::string& in(std::string_view language) const;
  friend bool operator==(const Words&, const Words&) = default;
};

} // namespace document
