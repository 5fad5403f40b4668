#pragma once
// One measure of what customers say: its figure, the answers behind it, and what it rests on.
#include "journey/measures.hpp"
#include "language/language.hpp"
#include "look/drawing.hpp"

#include <string>

namespace figures {

language::Text kindText(journey::MeasureKind kind);
/// What it is called: its kind, or the question of people's own.
std::string nameOf(const journey::Measure& measure, const language::Catalogue& words);
/// "6,4", "−71", "34 %"; a dash where the measure has no figure.
std::string figureIn(const journey::Measure& measure, const language::Catalogue& words);
/// "95 %: 1,7 – 2,1"; empty where n allows none.
std::string intervalIn(const journey::Measure& measure, const language::Catalogue& words);
/// What the figure is of: "op 10; een 8 of hoger: 1 %". Another scale than 1 to 10 says what the curve draws.
std::string scaleIn(const journey::Measure& measure, const language::Catalogue& words);
/// All of it in one line, for who cannot see it.
std::string told(const journey::Measure& measure, const language::Catalogue& words);

/// By what the interval is computed: "Student", "Wilson", "Wald".
language::Text methodText(const journey::Measure& measure);
/// Its definition, formula, interval and source; then where these answers came from.
std::string about(const journey::Measure& measure, const language::Catalogue& words);

/// Upright in the box, on whatever lies there. `letters`: height of a capital of the small words.
void drawMeasure(look::Drawing& drawing, const journey::Measure& measure, const base::Rect& box,
                 double letters, const language::Catalogue& words);
/// The same place, turned: what it is and where it came from.
void drawAbout(look::Drawing& drawing, const journey::Measure& measure, const base::Rect& box, double letters,
               const language::Catalogue& words);

} // namespace figures
