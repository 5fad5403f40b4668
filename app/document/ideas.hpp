#pragma once
// Ideas: written in private trays, then shared, moved, linked and given dots. A private idea is its author's
// alone.
#include "document/deeds.hpp"

namespace document {

/// Into the author's tray.
journey::Outcome addIdea(Edit& edit, Id<journey::Participant> author, std::string_view text,
                         Id<journey::Idea>* made = nullptr);
journey::Outcome writeIdea(Edit& edit, Id<journey::Idea> idea, std::string_view text);
/// x and y: 0..1 of the board of ideas; what lies beyond comes to its edge.
journey::Outcome shareIdea(Edit& edit, Id<journey::Idea> idea, double x, double y);
/// Into the tray again, by its author; refused once it has dots or was tested.
journey::Outcome takeIdeaBack(Edit& edit, Id<journey::Idea> idea);
/// Everybody's, in rows on the board, by the table; refused where all are shared.
journey::Outcome shareAll(Edit& edit);
/// A shared one.
journey::Outcome moveIdea(Edit& edit, Id<journey::Idea> idea, double x, double y, double angle);
journey::Outcome linkIdea(Edit& edit, Id<journey::Idea> idea, Id<journey::Touchpoint> touchpoint, bool on);

/// On a shared idea; refused where none is left. Who gives is at the table and does it themselves.
journey::Outcome giveDot(Edit& edit, Id<journey::Participant> who, Id<journey::Idea> idea);
journey::Outcome takeDot(Edit& edit, Id<journey::Participant> who, Id<journey::Idea> idea);

/// Why it fell short of the bar; may become empty. At most 2,000 bytes.
journey::Outcome writeWhy(Edit& edit, Id<journey::Idea> idea, std::string_view why);
journey::Outcome binIdea(Edit& edit, Id<journey::Idea> idea);
/// Its dots come back, but those that their givers have spent elsewhere meanwhile.
journey::Outcome restoreIdea(Edit& edit, Id<journey::Idea> idea);

} // namespace document
