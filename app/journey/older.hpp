#pragma once
// What files of earlier versions say, in the words of this one. Histories are never rewritten: they are read
// through this, and the tables of a file are made anew from what was read.
//
// Versions 1 and 2 had one journey, which no record named, and took larger numbers from an import.
#include "journey/change.hpp"

namespace journey {

/// The journey of a workshop that had only one.
inline constexpr Id<Journey> onlyJourney{1};

/// What a field holds now where a file of an earlier version holds this.
Value inTodaysRange(std::string_view table, std::string_view field, Value value);
/// An event's changes, whichever version wrote it; those of this version stay what they are.
Changes inTodaysWords(Changes changes);
/// The same for the records of an export.
void bringUpToDate(Workshop& workshop);

} // namespace journey
