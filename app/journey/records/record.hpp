#pragma once
// What records are written with. Each describes its fields once; the tables, the history, JSON and CSV follow
// from it.
//
// Fields that are Ids point at records of that table, which must exist. `gone` marks what people threw away:
// it stays, so that it can come back. `rank` orders things among their siblings (then by id). `author` is who
// made it; no author is the table itself.
#include "journey/field.hpp"

#include <array>
#include <string>

namespace journey {

using base::Id;
struct Participant;
struct Stage;
struct Step;
struct Channel;
struct Pile;
struct Touchpoint;
struct Round;
struct Idea;

} // namespace journey
