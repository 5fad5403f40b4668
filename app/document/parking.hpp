#pragma once
// The parking lot: what is kept for later.
#include "document/deed.hpp"

namespace document {

struct TextKind;

Deed park(const std::string& text, Id<journey::Parked>* made = nullptr);
Deed writeParked(Id<journey::Parked> parked, const std::string& text);
/// Dealt with, or not yet after all.
Deed setParkedDone(Id<journey::Parked> parked, bool done);
Deed binParked(Id<journey::Parked> parked);
Deed restoreParked(Id<journey::Parked> parked);

namespace text {
extern const TextKind newParked, parked; ///< parked: about it
} // namespace text

} // namespace document
