#pragma once
// The brief: why, what and for whom, and the workshop's policies and bars.
#include "document/deed.hpp"

namespace document {

/// Any text of the brief but its language; may become empty. At most 4,000 bytes; title and bar label 200.
Deed writeBrief(std::string journey::Brief::*field, const std::string& text);
/// The language that people write in: a code, "nl".
Deed setLanguage(const std::string& code);
Deed setScope(journey::Scope scope);
Deed setAnonymous(bool on);
Deed setOpenVotes(bool on);
/// 1..9.
Deed setDiscussSpread(std::int64_t spread);
/// The median with which an idea passes: 1..10.
Deed setBar(double bar);
/// Not empty.
Deed setBarLabel(const std::string& label);
/// Of each participant: 0..20. Dots that were given stay.
Deed setDots(std::int64_t dots);

} // namespace document
