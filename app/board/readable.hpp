#pragma once
// How wide the journey must be so that people can read it: where it is too long for the sheet it goes on
// beside it, and is panned.
#include "board/layout.hpp"

namespace board {

/// How many times wider than what is seen at once all columns are laid out, so that touchpoints show their
/// words: 1 where they do without, or where there are so many that people first look at them as a whole.
/// `before`: as it is now, kept as long as that is about right.
double readableZoom(const journey::Outline& outline, LayoutWish wish, const surface::WordsNeed& words,
                    double before);

} // namespace board
