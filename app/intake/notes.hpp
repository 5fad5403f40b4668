#pragma once
// Between a spreadsheet that was read and the map: what its lanes are called, why a row stays out, and what
// the rows are as a deed.
#include "document/bringing_in.hpp"
#include "language/language.hpp"
#include "survey/notes.hpp"

#include <vector>

namespace intake {

/// What people call the lanes, in each of these languages.
std::vector<survey::LaneName> laneNames(const std::vector<language::Catalogue>& languages);
/// Why a row is not brought in.
language::Text textOf(survey::WhyNot why);
/// For document::bringIn().
std::vector<document::BroughtIn> broughtIn(const survey::Notes& notes);

} // namespace intake
