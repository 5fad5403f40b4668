#pragma once
// The manual page.
#include "language/language.hpp"

#include <CLI/CLI.hpp>

#include <string>

namespace program {

/// For troff's man macros, in the language of the words.
std::string manualPage(const CLI::App& app, const language::Catalogue& words);

} // namespace program
