#pragma once
// How the report says what the story holds, in whatever format.
#include "journey/amount.hpp"
#include "language/language.hpp"
#include "report/formats/format.hpp"
#include "report/story.hpp"

namespace report {

language::Text verdictText(journey::Verdict verdict);
/// The touchpoints' texts, with semicolons between.
std::string namesOf(const std::vector<const journey::Touchpoint*>& touchpoints);
/// "Core team, project lead"
std::string rolesOf(const language::Catalogue& catalogue, const journey::Participant& person);
/// A question by its name, alone and inside other words.
std::string titleOf(const language::Catalogue& catalogue, const journey::Question& question);
std::string columnOf(const language::Catalogue& catalogue, const journey::Question& question);
/// "Experience: from 1 (very bad) to 10 (very good)."
std::string scaleOf(const language::Catalogue& catalogue, const journey::Question& question);
/// "3.4" or "3,4"; a dash where it is not known.
std::string figure(const language::Catalogue& catalogue, bool known, double value);
/// "+0.8" or "−0.8", with a real minus sign.
std::string signedFigure(const language::Catalogue& catalogue, double value);

/// "Marja"; "journey 2" where nobody gave it a name.
std::string journeyName(const language::Catalogue& catalogue, const journey::Workshop& workshop,
                        base::Id<journey::Journey> journey);
/// What a finding is about, in the order of the journey.
std::string aboutOf(const Context& context, const journey::Evidence& evidence);
/// From whom a source is; not of an interview where the workshop keeps people's names to itself: one who is
/// known by a function can be found by it.
std::string shownDepartment(const Context& context, const journey::Source& source);

/// What a lane is called; its id, where this language does not know it.
std::string laneName(const language::Catalogue& catalogue, std::string_view id);
/// A name as the kind of a thing: "Behoefte" is "behoefte".
std::string asKind(std::string name);
std::string laneKind(const language::Catalogue& catalogue, std::string_view id);
/// "17 dagen", "1 uur 20 min", "€ 243": a few of a unit of time with what is left, many without.
std::string amountWords(const language::Catalogue& catalogue, journey::Holds holds, double amount);

/// The same, and how many steps say nothing.
std::string sumWords(const language::Catalogue& catalogue, journey::Holds holds, const journey::Sum& sum);

} // namespace report
