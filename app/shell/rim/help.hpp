#pragma once
// Help where it is met: this step's one sentence, and three drawings of what hands can do here.
//
// Areas ("far/" before, for the far side): help/sheet, help/hand/<n>, help/sample.
#include "shell/rim/unfolded.hpp"

#include <functional>

namespace shell {

class Table;

void drawHelp(ui::Frame& frame, Table& table, Side side, const std::function<void()>& fold);

} // namespace shell
