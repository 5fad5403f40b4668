#pragma once
// How days, journeys, lanes and what they hold are said, on the table as on paper.
#include "journey/amount.hpp"
#include "journey/workshop.hpp"
#include "language/language.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace figures {

/// "30 september 2026" for a day as files have it ("2026-09-30"); nothing: it is none.
std::optional<std::string> dayWords(const language::Catalogue& catalogue, std::string_view day);

/// "Marja"; "journey 2" where nobody gave it a name.
std::string journeyName(const language::Catalogue& catalogue, const journey::Workshop& workshop,
                        base::Id<journey::Journey> journey);

/// What a lane is called; its id, where this language does not know it.
std::string laneName(const language::Catalogue& catalogue, std::string_view id);
/// A name as the kind of a thing: "Behoefte" is "behoefte".
std::string asKind(std::string name);
std::string laneKind(const language::Catalogue& catalogue, std::string_view id);
/// "17 dagen", "1 uur 20 min", "€ 243": a few of a unit of time with what is left, many without.
std::string amountWords(const language::Catalogue& catalogue, journey::Holds holds, double amount);

/// The same, and how many steps say nothing.
std::string sumWords(const language::Catalogue& catalogue, journey::Holds holds, const journey::Sum& sum);

} // namespace figures
