#pragma once
// The worked example that comes with the program: assets/samples/<language>.json, played by its own people
// through the program's own deeds, so that its history is as real as that of a workshop.
#include "base/json.hpp"
#include "document/document.hpp"

namespace document {

/// Plays the whole workshop: brief, team, map, votes, customers, ideas, tests. `open` is new, made from the
/// template that the content names. The same content gives the same workshop wherever ids and times are the
/// same. Throws std::runtime_error where the content does not fit: it tells what.
void playSample(Document& open, const base::Json& content);

/// A new file with the example; `templates` is their folder. Throws OpenError, and leaves nothing where it
/// does.
void makeSample(const std::filesystem::path& file, const base::Json& content,
                const std::filesystem::path& templates, Document::Settings settings);

} // namespace document
