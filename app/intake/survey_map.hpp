#pragma once
// How a survey is brought in: which of its questions measures what, where on the map; which answers are kept
// as quotes. A value that a table writes and another one, or the command line, reads.
#include "intake/place.hpp"
#include "journey/records/measure.hpp"
#include "survey/survey.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

struct Ends {
  std::int64_t lowest = 1, highest = 10;
  friend bool operator==(const Ends&, const Ends&) = default;
};

/// What is not said is as the question and its answers look.
struct MeasureMap {
  std::string question; ///< as survey::findQuestion() knows it
  Place place{};
  std::optional<journey::MeasureKind> kind{};
  std::optional<Ends> ends{};
  survey::Labels labels{};
  std::optional<journey::Direction> direction{};
  friend bool operator==(const MeasureMap&, const MeasureMap&) = default;
};
struct QuoteMap {
  std::string question;
  Place place{};
  friend bool operator==(const QuoteMap&, const QuoteMap&) = default;
};
struct SurveyMap {
  std::vector<MeasureMap> measures{};
  std::vector<QuoteMap> quotes{};
  std::vector<std::string> personal{}; ///< questions that are asked for although they tell who somebody is
  std::string segment{};               ///< the question by whose answers all is told apart, too
  std::string wave{};                  ///< the day of the research; empty: the newest day of its answers
  std::string source{}; ///< what is remembered as where it came from; empty: the file and its tool
  friend bool operator==(const SurveyMap&, const SurveyMap&) = default;
};

/// By what this question is found again, in this survey and in the next export of it: its code, else its
/// words, else its number.
std::string nameOf(const survey::Survey& survey, const survey::Question& question);
/// Whether every question that the map names is in this survey, and it names one by its code or its words:
/// numbers fit any survey.
bool fits(const SurveyMap& map, const survey::Survey& survey);

/// JSON, readable; the same map always gives the same bytes.
std::string writeMap(const SurveyMap& map);
/// Throws std::runtime_error that says what is wrong with it and where: what it does not know is refused, as
/// what was meant would be left out without a word.
SurveyMap readMap(std::string_view json);

/// What its words are, for whoever asks for a file with it.
inline constexpr std::string_view mapEnding = ".map.json";
inline constexpr std::size_t largestMap = std::size_t{1} << 20U; ///< bytes

} // namespace intake
