#pragma once
// A seat's sign: its symbol on a disc of its colour.
#include "look/drawing.hpp"

namespace look {

void drawSeatSign(Drawing& drawing, std::size_t seat, base::Point centre, double radius);

} // namespace look
