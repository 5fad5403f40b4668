#pragma once
// A table that waits: what participants touch does nothing, and everybody sees why. The facilitator's panel
// goes on.
#include "shell/table.hpp"

namespace shell {

void drawFrozen(ui::Frame& frame, const table::Room& room);

} // namespace shell
