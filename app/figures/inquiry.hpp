#pragma once
// How a question of the plan is named and drawn, and what the golden rules say of it, in words.
#include "journey/golden_rules.hpp"
#include "language/language.hpp"
#include "look/icon.hpp"

#include <string>

namespace figures {

language::Text askingText(journey::Asking asking);
/// The same in a word: "NPS".
std::string askingWord(journey::Asking asking, const language::Catalogue& words);
look::Icon askingIcon(journey::Asking asking);
language::Text ruleText(journey::GoldenRule rule);
/// "Heel de reis", or the name of its touchpoint or stage.
std::string placeOf(const journey::Workshop& workshop, const journey::Inquiry& inquiry,
                    const language::Catalogue& words);
/// "Elke klant", or the group that people wrote.
std::string groupOf(const journey::Inquiry& inquiry, const language::Catalogue& words);
/// "±0,5 punt": what so many answers will tell; empty where that is not known.
std::string precisionOf(journey::Asking asking, std::int64_t answers, const language::Catalogue& words);
/// "n = 120 van 200", "n = 200 gewenst"; empty where nobody said how many, and nobody answered.
std::string progressOf(const journey::Workshop& workshop, const journey::Inquiry& inquiry,
                       const language::Catalogue& words);
/// Why the rule objects, with the numbers behind it.
std::string reasonOf(const journey::Workshop& workshop, const journey::Objection& objection,
                     const language::Catalogue& words);

} // namespace figures
