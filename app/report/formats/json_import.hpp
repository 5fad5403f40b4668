#pragma once
// Reads a workshop from the JSON that this program writes. Nothing in the file is believed before it is
// checked.
#include "journey/workshop.hpp"

#include <string_view>

namespace report {

/// Throws std::runtime_error that names the table, the id and the field: not our format, a newer version, an
/// unknown table or field, an id twice, or what journey/judge.hpp finds. A field that is missing has its
/// default.
journey::Workshop importJson(std::string_view text);

} // namespace report
