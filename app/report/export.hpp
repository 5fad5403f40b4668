#pragma once
// The result as files, at any moment of the workshop.
//
// 1. The story is told once from the workshop. 2. Each format makes its bytes from it, in memory. 3. Each
// file is written whole or not at all, named after the workshop's title and the moment. Nothing that is there
// is replaced unless that was asked for: where the name is taken by other bytes than these, ours gets a
// number behind it.
#include "report/formats/format.hpp"
#include "report/whole_file.hpp"

#include <functional>

namespace report {

struct Exporting {
  base::UtcMilliseconds made = 0; ///< the moment: it stands in the names and properties of the files
  std::optional<CsvForm> csv{}; ///< else what opens by a double click where the workshop's language is spoken
  Progress* progress = nullptr;
  /// Whether an ordinary file that is there may go for ours; none: no file may.
  std::function<bool(const std::filesystem::path&)> mayReplace{};
};

/// The files written, in order. `catalogue` is in the language of the workshop. Throws ExportError or
/// Cancelled; files that were written before it stay.
std::vector<std::filesystem::path> exportAll(const journey::Workshop& workshop,
                                             const language::Catalogue& catalogue,
                                             const std::filesystem::path& folder,
                                             std::span<const Format> wanted, const Exporting& exporting);

/// What to tell people about an obstacle, with the file's name as {0}.
language::Text textOf(Obstacle obstacle);

} // namespace report
