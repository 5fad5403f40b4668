#pragma once
// What stands at the head of a column of ideas: the touchpoint's number, its words, how it is experienced and
// how it weighs.
#include "steps/create/brainstorm/columns.hpp"
#include "steps/step.hpp"
#include "ui/frame.hpp"

namespace steps {

/// How high it must be in a column of this width.
double columnHeadHeight(const ui::Frame& frame, double width);
void paintColumnHead(ui::Canvas& canvas, const Room& room, const IdeaColumn& column, const Rect& box);

} // namespace steps
