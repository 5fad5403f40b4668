#pragma once
// What is done to a journey while the table looks at another one: it is not seen, so it is said.
#include "table/room.hpp"

namespace table {

/// The journey that these changes are about, where it is another than the one that is looked at; none: they
/// can be seen, or are of no journey alone.
Id<journey::Journey> elsewhere(const Room& room, const journey::Changes& changes);

} // namespace table
