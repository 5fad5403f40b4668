#pragma once
// How well the team knew its customer in each wave of research: the mean gap, 0 where they agreed.
#include "journey/reality.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

namespace figures {

/// "Companies, 2026-10-24", "all customers, 2026-10-24"; empty: of all, the latest.
std::string whoseIn(const journey::Whose& whose, const language::Catalogue& words);
/// "2026-10-24"; in words where research did not say its day, or where it is the latest of each.
std::string waveIn(const std::string& wave, const language::Catalogue& words);
/// "2026-03-01: 1,1 off on average, 12 touchpoints; ..."
std::string toldOverTime(const std::vector<journey::Known>& waves, const language::Catalogue& words);
/// A stem for each wave, the earliest at the left, with its gap above and its day and n below; where there is
/// room for only some, the latest. `lit`: the wave that is looked at.
void drawKnown(look::Drawing& drawing, const std::vector<journey::Known>& waves, const base::Rect& box,
               double capHeight, const language::Catalogue& words, const std::string& lit = {});

} // namespace figures
