#pragma once
// Secret ballots about any subject, with any questions.
#include "document/deed.hpp"
#include "journey/questions.hpp"
#include "journey/subject.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace document {

/// The round that takes votes and is not revealed yet; nullptr: there is none.
const journey::Round* openRoundOf(const journey::Workshop& workshop, const journey::Subject& subject);

/// Questions by their names. Refused where this subject has an open round already, and for an idea that is
/// not shared. Earlier rounds are kept.
Deed openRound(const journey::Subject& about, const std::vector<std::string_view>& questions,
               Id<journey::Round>* made = nullptr);

/// A number on the question's scale, or nothing to take it back; it ends abstaining. Who votes is at the
/// table and does it themselves. After the reveal: what was given stays; what was not yet given may be, and
/// marks the vote as late.
Deed giveVote(Id<journey::Round> round, Id<journey::Participant> who, std::string_view question,
              std::optional<std::int64_t> value);
/// Takes back what was given. After the reveal only by who gave nothing, and for good.
Deed abstain(Id<journey::Round> round, Id<journey::Participant> who, bool on);
/// Refused where nobody voted; an abstention is a vote.
Deed reveal(Id<journey::Round> round);

} // namespace document
