#pragma once
// What stands in the way of bringing in a question of a survey as somebody wants it: a value, which whoever
// shows it puts into words that fit the place.
#include <string>
#include <string_view>
#include <vector>

namespace intake {

struct Objection {
  enum class Why {
    NoQuestion,   ///< none, or more than one, is called so
    NoPlace,      ///< nothing on the map is called so
    ManyPlaces,   ///< more than one thing is
    NoKind,       ///< what it measures cannot be seen, and was not said
    NoEnds,       ///< of how likely people are to recommend: it may be 1 to 10 as well as 0 to 10
    NoDirection,  ///< whether high is easy or hard, which is never guessed
    Unfit,        ///< the scale cannot carry the measure; `refusal` says why
    NoAnswers,    ///< nobody gave an answer that is on the scale
    Personal,     ///< it tells who somebody is, and was not asked for
    ManySegments, ///< {0} of so many {1} answers there are more than {2}
    QuoteOfStage  ///< words of customers lie at a touchpoint
  } why;
  std::vector<std::string> words{}; ///< what is meant: the question, or what was said
  std::string_view refusal{};       ///< id of a text; its words are `words`
};

} // namespace intake
