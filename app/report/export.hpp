#pragma once
// The result as files, at any moment of the workshop.
//
// 1. The story is told once from the workshop. 2. Each format makes its bytes from it, in memory. 3. Each
// file is written whole or not at all, named after the workshop's title. A file of that name that is not an
// earlier export of ours is left alone: ours then gets a number behind its name.
#include "report/formats/format.hpp"
#include "report/whole_file.hpp"

namespace report {

/// The files written, in order. `catalogue` is in the language of the workshop. Throws ExportError; files
/// that were written before it stay.
std::vector<std::filesystem::path> exportAll(const journey::Workshop& workshop,
                                             const language::Catalogue& catalogue,
                                             const std::filesystem::path& folder,
                                             std::span<const Format> wanted);

/// What to tell people about an obstacle, with the file's name as {0}.
language::Text textOf(Obstacle obstacle);

} // namespace report
