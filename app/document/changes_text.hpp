#pragma once
// A list of changes as the history keeps it: a JSON list of [table, id, field, before, after].
#include "journey/change.hpp"

#include <string>
#include <string_view>

namespace document {

/// Whole numbers and real numbers stay what they are, to the last bit. Texts must be valid UTF-8.
std::string textOf(const journey::Changes& changes);
/// Throws std::runtime_error where the text is anything else than what textOf writes.
journey::Changes changesOf(std::string_view text);

} // namespace document
