#pragma once
// The sheet while everybody writes for themselves: what is asked, for both long sides, between the
// touchpoints that it is asked about.
#include "steps/create/brainstorm/columns.hpp"
#include "steps/step.hpp"
#include "ui/frame.hpp"

namespace steps {

/// `middle`: what open pads leave of the sheet.
void drawSilence(ui::Frame& frame, const Room& room, const Rect& middle,
                 const std::vector<IdeaColumn>& columns);

} // namespace steps
