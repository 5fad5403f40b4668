#pragma once
// What the facilitator always has at hand, in the two near corners: saved, undo, redo; timer, menu and the
// next step.
#include "shell/table.hpp"

namespace shell {

void drawBar(ui::Frame& frame, Table& table);

} // namespace shell
