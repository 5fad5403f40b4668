#pragma once
// The head of the map: whose journey it is, what the curve is, and the figures that a director asks for
// first.
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

void drawHeader(const Context& context, Pen& pen, const base::Rect& area);
} // namespace report
