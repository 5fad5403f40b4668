#pragma once
// What records are written with. Each describes its fields once; the tables, the history, JSON and CSV follow
// from it.
//
// Fields that are Ids point at records of that table, which must exist. `gone` marks what people threw away:
// it stays, so that it can come back. No two records in force have the same `key`, where a record says one
// (all of its fields as in a new record: it has none). `rank` orders things among their siblings (then by
// id). `author` is who made it; no author is the table itself.
#include "journey/facts.hpp"
#include "journey/field.hpp"
#include "journey/level.hpp"

#include <array>
#include <string>

namespace journey {

using base::Id;
struct Participant;
struct Journey;
struct Stage;
struct Step;
struct Channel;
struct Pile;
struct Touchpoint;
struct Round;
struct Vote;
struct Idea;
struct Stakeholder;

namespace fact {
/// 0 in a record means that nobody said one.
inline constexpr Facts score = between(leastScore, mostScore);
inline constexpr Facts count = between(0, 1e9);
} // namespace fact

/// The ends of scales that are kept, of whatever question.
inline constexpr std::int64_t lowestOfScales = -10, highestOfScales = 100;

} // namespace journey
