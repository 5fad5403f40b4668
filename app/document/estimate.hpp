#pragma once
// The team's own estimate, frozen as 1.0.
#include "document/deed.hpp"

namespace document {

/// From the revealed votes as they are now, in place of an earlier one; refused where there are none.
Deed freeze();
/// The curve follows the votes again.
Deed thaw();

} // namespace document
