#pragma once
// The workshop's story on one sheet, to be read from four metres: what it was for and what it found in
// figures, the curve in the voices that there are, the ideas that pass, and what was chosen to work on.
#include "report/story.hpp"
#include "steps/step.hpp"
#include "ui/frame.hpp"

namespace steps {

/// Height of a capital that can be read from four metres; nothing on the sheet is made smaller than this,
/// unless people's own words need more room than there is.
constexpr double storyLetters = 12;

/// The right end of the first `corner` millimetres, and as much of their height, stay free.
void drawStory(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box,
               double corner);

// Its parts.
void drawStoryCurve(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box);
void drawStoryIdeas(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box);
void drawStoryChances(ui::Frame& frame, const Room& room, const report::Story& story, const Rect& box);

/// How high a line of capitals of this height is.
constexpr double storyLine(double capitals) { return 1.28 * capitals / look::Lettering::capOverSize; }

} // namespace steps
