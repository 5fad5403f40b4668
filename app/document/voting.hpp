#pragma once
// Secret ballots about touchpoints and ideas.
#include "document/deed.hpp"

#include <optional>

namespace document {

/// The round that takes votes and is not revealed yet; nullptr: there is none.
const journey::Round* openRoundOf(const journey::Workshop& workshop, Id<journey::Touchpoint> touchpoint);
const journey::Round* openRoundOf(const journey::Workshop& workshop, Id<journey::Idea> idea);

/// Refused where this touchpoint / idea has an open round already. Earlier rounds are kept.
Deed openRound(Id<journey::Touchpoint> touchpoint, Id<journey::Round>* made = nullptr);
/// The test of a shared idea.
Deed openTest(Id<journey::Idea> idea, Id<journey::Round>* made = nullptr);

/// Experience and importance belong to a touchpoint, the score to an idea.
enum class Dimension { Experience, Importance, Score };
/// 1..10, or nothing to take it back; it ends abstaining. Who votes is at the table and does it themselves.
/// After the reveal: what was given stays; what was not yet given may be, and marks the vote as late.
Deed giveVote(Id<journey::Round> round, Id<journey::Participant> who, Dimension dimension,
              std::optional<std::int64_t> value);
/// Takes back what was given. After the reveal only by who gave nothing, and for good.
Deed abstain(Id<journey::Round> round, Id<journey::Participant> who, bool on);
/// Refused where nobody voted; an abstention is a vote.
Deed reveal(Id<journey::Round> round);

} // namespace document
