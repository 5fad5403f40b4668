#pragma once
// What went wrong with a file, in one line for the command line.
#include "document/document.hpp"
#include "language/language.hpp"

namespace program {

std::string lineOf(const document::OpenError& error, const language::Catalogue& words);

} // namespace program
