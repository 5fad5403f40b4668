#pragma once
// A survey on its way into a workshop: what its map makes of its answers.
//
// 1. An Answers is made of the survey that was read. 2. A SurveyMap says what is wanted; suggestions.hpp
// makes a first one. 3. countedOf() says of one question what comes of it, or what stands in the way. 4.
// bringing() does so for all: the findings of which document::importFindings() makes one deed.
#include "document/research.hpp"
#include "intake/answers.hpp"
#include "intake/survey_map.hpp"

#include <variant>

namespace intake {

inline constexpr std::size_t mostSegments = 12;
inline constexpr std::int64_t fewestAnswers = 5; ///< of a segment: what one of a few gave is theirs alone

/// One question, counted for one place.
struct Counted {
  const survey::Question* question;
  Place place;
  journey::MeasureKind kind;
  survey::Scale scale;
  journey::Direction direction;
  survey::Tally tally{};
  struct Part {
    std::string name;
    std::vector<std::int64_t> counts{};
    std::int64_t n = 0;
    bool isTold() const { return n >= fewestAnswers; }
  };
  std::vector<Part> parts{}; ///< of each segment, also of those that are too small to be told

  std::int64_t n() const;
};

/// The scale that answers are counted on: as said, else as they look.
survey::Scale scaleOf(const survey::Question& question, const MeasureMap& map);
std::variant<Counted, Objection> countedOf(const Answers& answers, const journey::Workshop& workshop,
                                           const SurveyMap& map, const MeasureMap& measure);
/// What is there without a place: kind, scale and direction fit, and somebody answered.
std::variant<Counted, Objection> countedAnywhere(const Answers& answers, const SurveyMap& map,
                                                 const MeasureMap& measure);

struct Quoted {
  const survey::Question* question;
  Place place;
  std::vector<std::string> texts{}; ///< each once
};
std::variant<Quoted, Objection> quotedOf(const Answers& answers, const journey::Workshop& workshop,
                                         const SurveyMap& map, const QuoteMap& quote);

struct Bringing {
  document::Findings findings{};
  std::vector<Counted> counted{};
  std::vector<Quoted> quoted{};
  std::optional<Objection> objection{}; ///< the first there is: then nothing is to be brought in
};
/// `source`: what is remembered as where it came from, where the map does not say.
Bringing bringing(const Answers& answers, const journey::Workshop& workshop, const SurveyMap& map,
                  const std::string& source);

/// The map with everything said that was seen in this survey, for the next export of it, which may look
/// otherwise; without the day, which that one has of its own.
SurveyMap settled(const survey::Survey& survey, SurveyMap map, const Bringing& brought);

/// Whether the map asks for this question although it tells who somebody is.
bool isAskedFor(const survey::Survey& survey, const SurveyMap& map, const survey::Question& question);

/// The questions that tell who somebody is, and are not asked for: "Name, E-mail".
std::string leftOut(const survey::Survey& survey, const SurveyMap& map);

/// The day under which responses of this survey are in the workshop already, from the same source: what is
/// brought in now takes its place, as nobody may be counted twice. Nothing: there is none, it is the same
/// day, or all of these responses came after it, and they are a new wave.
std::optional<std::string> earlierWave(const journey::Workshop& workshop, const survey::Survey& survey,
                                       const SurveyMap& map, const std::string& source);

} // namespace intake
