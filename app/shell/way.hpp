#pragma once
// The way through the workshop: one thin line with the steps by name, for each long side of the table.
#include "shell/table.hpp"

namespace shell {

/// In `box`; `turned` for people at the far side, whose line does the same but is declared as
/// "far/step/<name>".
void drawWay(ui::Frame& frame, Table& table, const base::Rect& box, bool turned);

} // namespace shell
