#pragma once
// What open pads leave of the sheet to what unfolds over it: nobody's keyboard or ballot is covered.
#include "shell/rim/unfolded.hpp"

#include <vector>

namespace shell {

class Table;

/// The pads that are open, in a side's own millimetres.
std::vector<base::Rect> openPads(Table& table, Side side);

/// Where a paper of this size, which would lie at `wanted`, may lie between open pads: as wide as it is, no
/// higher than `free.h`, its foot at `free.bottom()`. A sheet that is too narrow moves it aside no further
/// than to its end.
base::Rect besidePads(ui::Frame& frame, Table& table, Side side, const std::string& area,
                      const base::Rect& wanted);

} // namespace shell
