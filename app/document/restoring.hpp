#pragma once
// What was thrown away comes back, whatever it is: for who finds it anywhere.
#include "document/deed.hpp"
#include "journey/search.hpp"

#include <optional>

namespace document {

/// The deed that brings this record back; nothing where its kind never does: it went with something else.
std::optional<Deed> restoring(const journey::RecordName& record);

} // namespace document
