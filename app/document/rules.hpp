#pragma once
// What must hold of every workshop whoever changes it, because its file refuses anything else: numbers in
// their ranges, references to records that exist. Screens never get here with less: the rules of the workshop
// refuse in words before.
#include "journey/change.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace document {

struct Range {
  std::string_view table, field;
  double lowest, highest;
};
/// The fields whose numbers have ends.
std::span<const Range> ranges();

/// The table that a field's ids name; empty: it is no reference.
std::string_view referenced(std::string_view table, std::string_view field);

/// What is wrong after `changes` were applied, "vote 12: experience is out of range"; nothing: all is well.
/// Looks only at what they touched.
std::optional<std::string> brokenRule(const journey::Workshop& workshop, const journey::Changes& changes);

/// Who has the seat that these changes brought somebody else to; nullptr: nobody. Taking back can, when
/// another person sat down meanwhile; undo and redo cannot, because nothing happened in between.
const journey::Participant* sitterInTheWay(const journey::Workshop& workshop,
                                           const journey::Changes& changes);

} // namespace document
