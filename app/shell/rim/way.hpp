#pragma once
// The way, unfolded from the place: the phases side by side with their steps, what was planned and used, what
// this step is for and when it is done, and the time.
//
// Areas ("far/" before, for the far side): way, step/<name>, purpose, way/timer, way/minus, way/plus,
// way/round/<seconds>, way/more, way/agenda, way/facilitator.
#include "shell/rim/unfolded.hpp"

#include <functional>

namespace shell {

class Table;

/// In the side's own millimetres. `fold`: away with it.
void drawWay(ui::Frame& frame, Table& table, Side side, const std::function<void()>& fold);

} // namespace shell
