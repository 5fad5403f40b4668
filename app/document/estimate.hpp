#pragma once
// The team's own estimate, frozen as 1.0.
#include "document/deeds.hpp"

namespace document {

/// From the revealed votes as they are now, in place of an earlier one; refused where there are none.
journey::Outcome freeze(Edit& edit);
/// The curve follows the votes again.
journey::Outcome thaw(Edit& edit);

} // namespace document
