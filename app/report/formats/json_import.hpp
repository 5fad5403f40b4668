#pragma once
// Reads a workshop from the JSON that this program writes. Nothing in the file is believed before it is
// checked.
#include "journey/workshop.hpp"

#include <string_view>

namespace report {

/// Throws std::runtime_error that names the table, the id and the field: not our format, a newer version, an
/// unknown table or field, a wrong type, a value out of its range, an id twice, a reference to
/// what is not there. A field that is missing has its default. The workshop that comes back is whole and
/// keeps every rule of its tables.
journey::Workshop importJson(std::string_view text);

} // namespace report
