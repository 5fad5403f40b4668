#pragma once
// Around every step: what it is for, whether all is saved, undo and redo, the time, and the way on. At a
// table it lies in the corners that nobody sits at; on a wall in a line above the seats.
#include "shell/table.hpp"

namespace shell {

struct BarLayout {
  base::Rect purpose, saved, missing, timer, next;
  base::Point undo, redo, menu; ///< the middles of their signs
  bool line = false;            ///< all in one line
};
constexpr double barDepth = 30; ///< of the line, millimetres
/// `middle`: what open pads leave of the table (steps::Seats::middle()); the line is at its bottom.
BarLayout barLayout(base::Size table, const base::Rect& middle, bool wall);

void drawBar(ui::Frame& frame, Table& table);

} // namespace shell
