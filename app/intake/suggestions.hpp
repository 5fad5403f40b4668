#pragma once
// A first map of a survey nobody has mapped: what its questions seem to measure, and where.
#include "intake/answers.hpp"
#include "intake/survey_map.hpp"

namespace intake {

/// Every question that seems to measure something, at the place whose words it holds; without a place where
/// none, or more than one, is named as well as another. No quotes: whose words are shown is never decided
/// here.
SurveyMap suggestedMap(const survey::Survey& survey, const journey::Outline& outline);
/// The place of these whose words a question holds best.
Place suggestedPlace(std::string_view question, const std::vector<Place>& places);

} // namespace intake
