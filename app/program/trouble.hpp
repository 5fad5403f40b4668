#pragma once
// What went wrong, in one line for the command line.
#include "language/language.hpp"

#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

namespace program {

/// Something that the command line does not do, in words.
class Refusal : public std::runtime_error {
 public:
  Refusal(language::Text why, std::vector<std::string> with, std::string detailed = {})
      : std::runtime_error(std::string(why.id)), text(why), words(std::move(with)),
        detail(std::move(detailed)) {}
  language::Text text;
  std::vector<std::string> words;
  std::string detail; ///< what only the one who reads the file can say, in English
};

/// In the language of the words; what only a library can say comes behind it, without its own names for
/// itself.
std::string lineOf(const std::exception& error, const language::Catalogue& words);

} // namespace program
