#pragma once
// The workshop's story on one sheet: what it was for, the curve, what stands out, what passed.
#include "report/story.hpp"
#include "steps/room.hpp"

namespace steps {

void drawStory(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box);

} // namespace steps
