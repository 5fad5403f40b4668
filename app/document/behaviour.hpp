#pragma once
// What customers were seen to do at a touchpoint (2.0): one record each.
#include "document/deed.hpp"
#include "journey/behaviour.hpp"

namespace document {

struct TextKind;

/// Of one touchpoint over one period; what is not said stays as it was.
struct Counted {
  std::optional<std::int64_t> visits{}, dropOuts{}, repeats{};
  std::string waiting{}, period{};
  bool isNothing() const { return !visits && !dropOuts && !repeats && waiting.empty() && period.empty(); }
};
/// Refused where more would have dropped out or come back than were there.
Deed count(Id<journey::Touchpoint> touchpoint, const Counted& counted);
/// One of them as people write it: a whole number, a time, or words about the period. Blank takes it back.
Deed writeCounted(Id<journey::Touchpoint> touchpoint, std::string_view field, const std::string& text);
Deed removeBehaviour(Id<journey::Touchpoint> touchpoint);

namespace text {
extern const TextKind behaviour; ///< about the touchpoint; its field: "visits", "drop_outs", ..., "period"
} // namespace text

} // namespace document
