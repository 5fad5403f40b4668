#pragma once
// How a survey is spoken of, at the table and on the command line alike.
#include "language/language.hpp"
#include "survey/survey.hpp"

#include <string>

namespace intake {

/// Why a row is not counted.
language::Text textOf(survey::Why why);
/// What is remembered as where its answers came from: its name, and the tool that made it.
std::string sourceOf(const std::string& name, const survey::Survey& survey, const language::Catalogue& words);

} // namespace intake
