#pragma once
// The plan of the research in the order of the map, and how far the answers have come.
#include "journey/workshop.hpp"

#include <optional>
#include <vector>

namespace journey {

/// Whether it is about neither a touchpoint nor a stage.
inline bool isOfAll(const Inquiry& inquiry) { return !inquiry.touchpoint && !inquiry.stage; }
/// About the same touchpoint, the same stage, or both about all.
inline bool isSamePlace(const Inquiry& a, const Inquiry& b) {
  return a.touchpoint == b.touchpoint && a.stage == b.stage;
}

/// Those about the whole journey, then of each stage its own and those of its touchpoints, then of what lies
/// loose; at one place by rank. Without what was thrown away, and what is about something thrown away.
std::vector<const Inquiry*> inquiriesOf(const Workshop& workshop);

/// What it measures; nothing: something of its own.
std::optional<MeasureKind> kindOf(Asking asking);

/// How many answered already: of the latest measure of this kind at this place, or of the score that was
/// entered by hand; nothing: no research came in.
std::optional<std::int64_t> answersTo(const Workshop& workshop, const Inquiry& inquiry);

} // namespace journey
