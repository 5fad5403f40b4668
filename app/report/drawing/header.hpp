#pragma once
// The head of the map: whose journey it is, what the curve is, and the figures that a director asks for
// first.
#include "report/drawing/pen.hpp"
#include "report/formats/format.hpp"

namespace report {

void drawHeader(const Context& context, Pen& pen, const base::Rect& area);
/// The workshop's title, or what stands for one that has none.
std::string titleOf(const Context& context);
/// "1.0, frozen on 22 November 2026", or that the curve follows the votes.
std::string stateOf(const Context& context);

} // namespace report
