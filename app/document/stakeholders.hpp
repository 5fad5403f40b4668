#pragma once
// Stakeholders in the rings around the customer, and what they are to each other.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// x and y: 0..1 of the sheet; what lies beyond comes to its edge. The ring follows from them.
Deed addStakeholder(const std::string& name, double x, double y, Id<journey::Stakeholder>* made = nullptr);
/// Its name, or what both do for each other (these may become empty). A name at most 200 bytes, else 2,000.
Deed writeStakeholder(Id<journey::Stakeholder> who, std::string journey::Stakeholder::*field,
                      const std::string& text);
/// How much it is, 1..3: of what we give or what we get.
Deed setStrength(Id<journey::Stakeholder> who, std::int64_t journey::Stakeholder::*which,
                 std::int64_t strength);
Deed moveStakeholder(Id<journey::Stakeholder> who, double x, double y);
Deed turnStakeholder(Id<journey::Stakeholder> who, double degrees);
Deed binStakeholder(Id<journey::Stakeholder> who);
Deed restoreStakeholder(Id<journey::Stakeholder> who);

/// Two different ones; those that were related before are so again, with the word they had.
Deed relate(Id<journey::Stakeholder> one, Id<journey::Stakeholder> other,
            Id<journey::Relation>* made = nullptr);
/// May become empty. At most 200 bytes.
Deed writeRelation(Id<journey::Relation> relation, const std::string& word);
Deed binRelation(Id<journey::Relation> relation);

namespace text {
/// newStakeholder: at x, y (0..1 of the sheet). stakeholder: about it, field: "name", "give" or "get".
/// relation: about it.
extern const TextKind newStakeholder, stakeholder, relation;
} // namespace text

} // namespace document
