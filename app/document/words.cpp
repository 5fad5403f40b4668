#include "document/words.hpp"

namespace document {

const std::string& Words::in(std::string_view language) const {
  static const std::string none;
  for (const std::string_view wanted : {language, language.substr(0, language.find('-')), {"en"}})
    if (const auto at = by.find(std::string{wanted}); at != by.end()) return at->second;
  return by.empty() ? none : by.begin()->second;
}

} // namespace document
