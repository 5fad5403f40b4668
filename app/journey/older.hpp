#pragma once
// What files of earlier versions say, in the words of this one. Histories are never rewritten: they are read
// through this, and the tables of a file are made anew from what was read.
//
// Versions 1 and 2 had one journey, which no record named, and took larger numbers from an import. Up to
// version 6 a round asked what its subject was always asked, and a vote held its answers itself. Up to
// version 13 research was of all who answered, and an estimate did not say which moments of truth it held:
// both are what a new record says; up to version 15 a measure did not say how many gave no answer.
#include "journey/change.hpp"
#include "journey/schema.hpp"

namespace journey {

/// The journey of a workshop that had only one.
inline constexpr Id<Journey> onlyJourney{1};

/// A field that records of this table had and have no more; nullptr: they never had it. It says what it held.
const FieldSchema* formerField(std::string_view table, std::string_view field);
/// The names of all such fields of a table.
std::vector<std::string_view> formerFields(std::string_view table);

/// What a field holds now where a file of an earlier version holds this.
Value inTodaysRange(std::string_view table, std::string_view field, Value value);
/// An event's changes, whichever version wrote it; those of this version stay what they are.
Changes inTodaysWords(Changes changes);
/// The same for the records of an export or of tables, with what those had in former fields, as changes from
/// nothing. False and nothing done where that fits no record.
bool bringUpToDate(Workshop& workshop, const Changes& former);

} // namespace journey
