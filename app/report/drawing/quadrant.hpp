#pragma once
// Importance against experience: where the work pays. Points carry the numbers of the touchpoints.
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

void drawQuadrant(const Context& context, Pen& pen, const base::Rect& area);

} // namespace report
