#pragma once
// Whether values and workshops are what this program relies on: said once by the records, asked by whoever
// brings something in - fingers, an import, opening, a check, undo.
#include "journey/change.hpp"
#include "journey/schema.hpp"

#include <optional>
#include <string>
#include <vector>

namespace journey {

enum class Fault {
  UnknownTable,
  UnknownField,
  WrongType,        ///< a text for a number, a choice that is none, an id that none can be
  OutOfRange,       ///< of a number
  NotText,          ///< bytes that are not UTF-8, or signs that no text has
  NotACode,         ///< of a language
  NotAWord,         ///< of a kind
  NotInk,           ///< strokes that nobody can draw
  NotAHash,         ///< a name that no bytes have
  PointsAtNothing,  ///< a reference to a record that is not there
  TooLong,          ///< of a text
  NotSet,           ///< what the record means nothing without
  Twin,             ///< another record in force says that it is the same: two votes of one person in a round
  TwoSubjects,      ///< a round or a measure that is not about one thing
  UnknownQuestion,  ///< a round asks what this program has no question for, or asks it twice
  NotAsked,         ///< an answer that the round does not ask for
  OffTheScale,      ///< an answer that its question does not take
  AbstainedAndGave, ///< an answer of a vote that abstains
  NotATally,        ///< of a measure: it does not count the values of its scale
  MoreThanThere     ///< of a behaviour: more dropped out or came back than were there
};
/// Nobody can work with what has this fault. The others are told, and the workshop can be used.
bool isDamage(Fault fault);

struct Finding {
  Fault fault;
  std::string table;
  std::int64_t id = 0;
  std::string field{};    ///< empty: it is about the whole record
  std::int64_t other = 0; ///< the twin
  friend bool operator==(const Finding&, const Finding&) = default;
};
/// "vote 12, field score: the value is out of range", for logs and for the command line.
std::string told(const Finding& finding);

/// Of a value alone; nothing: the field may hold it. References are believed.
std::optional<Fault> faultOf(const FieldSchema& field, const Value& value);
/// Of what a change would write.
std::optional<Fault> faultOf(const Change& change);
/// Of a whole workshop, in the order of its tables and ids.
std::vector<Finding> findingsIn(const Workshop& workshop);
/// The same, but only what `changes`, already applied, may have caused: what was wrong before and was not
/// touched is nobody's fault now.
std::vector<Finding> findingsIn(const Workshop& workshop, const Changes& changes);

} // namespace journey
