#pragma once
// Journeys: one customer's way each, for every persona or segment that the workshop follows.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// After the others, with the stages of `like` (none: of the first), so that the two can be compared.
Deed addJourney(const std::string& name, Id<journey::Journey> like = {},
                Id<journey::Journey>* made = nullptr);
Deed renameJourney(Id<journey::Journey> journey, const std::string& name);
Deed moveJourney(Id<journey::Journey> journey, Id<journey::Journey> after);
/// With all that it holds; the last one stays.
Deed binJourney(Id<journey::Journey> journey);
Deed restoreJourney(Id<journey::Journey> journey);

namespace text {
extern const TextKind journeyName; ///< about it
} // namespace text

} // namespace document
