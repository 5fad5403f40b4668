#pragma once
// What must hold of every workshop whoever changes it: journey/judge.hpp, asked about one gesture. Screens
// never get here with less: the rules of the workshop refuse in words before.
#include "journey/judge.hpp"

#include <optional>
#include <string>

namespace document {

/// What is wrong after `changes` were applied, "vote 12, field score: the value is out of range"; nothing:
/// all is well. Looks only at what they touched.
std::optional<std::string> brokenRule(const journey::Workshop& workshop, const journey::Changes& changes);

/// Who has the seat that these changes brought somebody else to; nullptr: nobody. Taking back can, when
/// another person sat down meanwhile; undo and redo cannot, because nothing happened in between.
const journey::Participant* sitterInTheWay(const journey::Workshop& workshop,
                                           const journey::Changes& changes);

} // namespace document
