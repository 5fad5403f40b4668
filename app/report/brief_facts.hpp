#pragma once
// What is said about the workshop as a whole, and what a result does not hold: for every format.
#include "report/formats/format.hpp"

#include <string>
#include <utility>
#include <vector>

namespace report {

/// The workshop's title, or what stands for one that has none.
std::string titleOf(const Context& context);
/// "1.0, frozen on 22 November 2026", or that the curve follows the votes.
std::string stateOf(const Context& context);
/// What the brief says, without what is empty.
std::vector<std::pair<language::Text, std::string>> briefFacts(const Context& context);
/// In words, with how much there is of it: ideas that are still in their authors' trays, rounds that are not
/// revealed.
std::vector<std::string> leftOut(const Context& context);
/// How much was thrown away; 0: nothing.
std::int64_t thrownAway(const journey::Workshop& workshop);

} // namespace report
