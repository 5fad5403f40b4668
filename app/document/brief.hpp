#pragma once
// The brief: why, what and for whom, and the workshop's policies and bars.
#include "document/deeds.hpp"

namespace document {

/// Any text of the brief but its language; may become empty. At most 4,000 bytes; title and bar label 200.
journey::Outcome writeBrief(Edit& edit, std::string journey::Brief::*field, std::string_view text);
/// The language that people write in: "nl" or "en".
journey::Outcome setLanguage(Edit& edit, std::string_view code);
journey::Outcome setScope(Edit& edit, journey::Scope scope);
journey::Outcome setAnonymous(Edit& edit, bool on);
journey::Outcome setOpenVotes(Edit& edit, bool on);
/// 1..9.
journey::Outcome setDiscussSpread(Edit& edit, std::int64_t spread);
/// The median with which an idea passes: 1..10.
journey::Outcome setBar(Edit& edit, double bar);
/// Not empty.
journey::Outcome setBarLabel(Edit& edit, std::string_view label);
/// Of each participant: 0..20. Dots that were given stay.
journey::Outcome setDots(Edit& edit, std::int64_t dots);

} // namespace document
