#pragma once
// What customers were seen to do, in words and as bars that can be compared along the journey.
#include "journey/behaviour.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

#include <vector>

namespace figures {

/// "visits", "drop-outs": what people call it beside its row.
language::Text nameOf(journey::Seen seen);
/// The sign of its row: bars are told apart without their colour.
look::Icon signOf(journey::Seen seen);
/// "1.240", "8 min"; empty where it was not counted.
std::string seenIn(const journey::Behaviour& behaviour, journey::Seen seen, const language::Catalogue& words);
/// "15 %"; empty where it is no part of visits that were counted.
std::string shareIn(const journey::Behaviour& behaviour, journey::Seen seen,
                    const language::Catalogue& words);
/// All of it in one sentence, every share with what it is of.
std::string told(const journey::Behaviour& behaviour, const language::Catalogue& words);

/// How high one row is, for letters of this height.
double seenHeight(double capHeight);
/// A touchpoint's part of a row, and how wide it is.
struct SeenPlace {
  const journey::Behaviour* behaviour;
  double width;
};
/// How short the numbers of one row have to be, all alike: 0 in full; more says less, a share without its
/// number under the visits that it is of.
std::size_t shortnessOf(look::Drawing& drawing, const std::vector<SeenPlace>& row, journey::Seen seen,
                        double capHeight, const language::Catalogue& words);
/// One part of a row: the number over a bar. Visits and parts of them have one scale, so that a part lies on
/// the bar of the visits that it is of; waiting has its own. A number for which there is no room is left out,
/// and its sign before that.
void drawSeen(look::Drawing& drawing, const journey::Behaviour& behaviour, journey::Seen seen,
              const journey::SeenInAll& all, const base::Rect& box, double capHeight,
              const language::Catalogue& words, std::size_t shortness = 0);

} // namespace figures
