#pragma once
// The export of a survey, whichever tool wrote it: its questions, and the responses that count.
//
// 1. readDelimited() makes cells of the file. 2. The first tool that knows its own heads (survey/tool.hpp)
// says what each column is and where answers begin. 3. Every row below is a response, or is rejected with a
// reason: none is lost, made up or counted twice. 4. Whoever wants one asks for a tally of a question.
#include "survey/answers.hpp"
#include "survey/delimited.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace survey {

/// Why a row is no response.
enum class Why {
  Blank,      ///< no cell says anything
  TooWide,    ///< more cells than there are columns
  Incomplete, ///< never sent in
  Preview,    ///< somebody tried the survey out, or a machine answered
  Duplicate   ///< the same response again
};

struct Rejected {
  std::size_t line;
  Why why;
};

struct Question {
  std::string code; ///< what the tool calls it; may be empty
  std::string text; ///< as customers read it
  std::size_t column = 0;
  bool isPersonal = false; ///< tells who somebody is: stays out unless it is asked for
  Guess guess{};
  std::size_t answered = 0;
};

struct Survey {
  std::string_view tool; ///< "qualtrics"; a literal
  Grid grid{};
  std::vector<Question> questions{};
  std::vector<std::string> machine{};   ///< columns of the tool itself, which say nothing of an experience
  std::vector<std::size_t> responses{}; ///< rows of the grid
  std::vector<Rejected> rejected{};
  std::string wave{};  ///< the newest day that responses were sent in; empty: not known
  std::string since{}; ///< the earliest one

  std::string_view answer(std::size_t row, const Question& question) const {
    return grid.cell(row, question.column);
  }
};

/// Throws ReadError.
Survey readSurvey(std::string bytes, const Limits& limits = {});

/// By its code, its text, or the number of its place among all questions; also by a beginning of its text
/// that no other one has. nullptr: none, or several.
const Question* findQuestion(const Survey& survey, std::string_view name);

struct Tally {
  std::vector<std::int64_t> counts{}; ///< of each value, the lowest first
  std::size_t blank = 0;              ///< responses that do not answer this
  std::vector<std::size_t> strange{}; ///< lines whose answer is not on the scale
};
/// Every response is in one of the three.
Tally tallyOf(const Survey& survey, const Question& question, const Scale& scale);
/// Of these responses alone.
Tally tallyOf(const Survey& survey, const std::vector<std::size_t>& responses, const Question& question,
              const Scale& scale);
/// The responses that gave the same answer to a question.
struct Segment {
  std::string name; ///< the answer, as it was given first
  std::vector<std::size_t> responses{};
};
/// In the order in which answers were given first; who did not answer is in none.
std::vector<Segment> segmentsBy(const Survey& survey, const Question& question);
/// Answers in words, trimmed, each once, in their order; blank ones left out.
std::vector<std::string> wordsOf(const Survey& survey, const Question& question);

} // namespace survey
