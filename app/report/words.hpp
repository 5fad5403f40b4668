#pragma once
// How the report says what the story holds, in whatever format.
#include "figures/words.hpp"
#include "language/language.hpp"
#include "report/formats/format.hpp"
#include "report/story.hpp"

namespace report {

using figures::amountWords;
using figures::asKind;
using figures::journeyName;
using figures::laneKind;
using figures::laneName;
using figures::sumWords;

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

/// What a finding is about, in the order of the journey.
std::string aboutOf(const Context& context, const journey::Evidence& evidence);
/// From whom a source is; not of an interview where the workshop keeps people's names to itself: one who is
/// known by a function can be found by it.
std::string shownDepartment(const Context& context, const journey::Source& source);

} // namespace report
