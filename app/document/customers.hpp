#pragma once
// What customers say about a touchpoint (2.0): one score each.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// score 1..10; n: answers, 0 where not known; source may be empty, at most 200 bytes. In place of an earlier
/// one.
Deed setCustomerScore(Id<journey::Touchpoint> touchpoint, double score, std::int64_t n = 0,
                      const std::string& source = {});
/// Refused where no score was entered.
Deed writeCustomerSource(Id<journey::Touchpoint> touchpoint, const std::string& source);
Deed removeCustomerScore(Id<journey::Touchpoint> touchpoint);
/// The one in force; nullptr: there is none.
const journey::CustomerScore* customerScoreOf(const journey::Workshop& workshop,
                                              Id<journey::Touchpoint> touchpoint);

namespace text {
extern const TextKind customerSource; ///< about the touchpoint
} // namespace text

} // namespace document
