#pragma once
// Ideas: written in private trays, then shared, moved, linked and given dots. A private idea is its author's
// alone.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// Into the author's tray.
Deed addIdea(Id<journey::Participant> author, const std::string& text, Id<journey::Idea>* made = nullptr);
Deed writeIdea(Id<journey::Idea> idea, const std::string& text);
/// x and y: 0..1 of the board of ideas; what lies beyond comes to its edge.
Deed shareIdea(Id<journey::Idea> idea, double x, double y);
/// Into the tray again, by its author; refused once it has dots or was tested.
Deed takeIdeaBack(Id<journey::Idea> idea);
/// Everybody's, in rows on the board, by the table; refused where all are shared.
Deed shareAll();
/// A shared one.
Deed moveIdea(Id<journey::Idea> idea, double x, double y, double angle);
Deed linkIdea(Id<journey::Idea> idea, Id<journey::Touchpoint> touchpoint, bool on);

/// On a shared idea; refused where none is left. Who gives is at the table and does it themselves.
Deed giveDot(Id<journey::Participant> who, Id<journey::Idea> idea);
Deed takeDot(Id<journey::Participant> who, Id<journey::Idea> idea);

/// Why it fell short of the bar; may become empty. At most 2,000 bytes.
Deed writeWhy(Id<journey::Idea> idea, const std::string& why);
Deed binIdea(Id<journey::Idea> idea);
/// Its dots come back, but those that their givers have spent elsewhere meanwhile.
Deed restoreIdea(Id<journey::Idea> idea);

namespace text {
/// newIdea: into the writer's tray. idea, why: about the idea.
extern const TextKind newIdea, idea, why;
} // namespace text

} // namespace document
