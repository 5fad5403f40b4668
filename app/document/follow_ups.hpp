#pragma once
// The closed loop: what follows from what customers answered.
#include "document/deed.hpp"

namespace document {

struct TextKind;

/// About a touchpoint, or none: the journey as a whole. What the customer said.
Deed addFollowUp(Id<journey::Touchpoint> touchpoint, const std::string& said,
                 Id<journey::FollowUp>* made = nullptr);
/// Begins with what a customer said. There is one of each: it comes back where it was put away.
Deed followQuote(Id<journey::Quote> quote, Id<journey::FollowUp>* made = nullptr);
/// The same of what research measured; what is said of it is still to be written.
Deed followMeasure(Id<journey::Measure> measure, Id<journey::FollowUp>* made = nullptr);
/// Any text of it but the day; all may become empty. A text that says who it is takes the place of a person.
Deed writeFollowUp(Id<journey::FollowUp> followUp, std::string journey::FollowUp::*field,
                   const std::string& text);
/// Who does it, in place of what was written there; none: nobody yet.
Deed setFollower(Id<journey::FollowUp> followUp, Id<journey::Participant> person);
/// What it is about; none: the journey as a whole.
Deed setFollowedTouchpoint(Id<journey::FollowUp> followUp, Id<journey::Touchpoint> touchpoint);
/// "2026-12-04"; empty: without a day.
Deed setDue(Id<journey::FollowUp> followUp, const std::string& day);
/// How far one of the loops is.
Deed setProgress(Id<journey::FollowUp> followUp, journey::Progress journey::FollowUp::*loop,
                 journey::Progress progress);
/// How the customer is reached, kept in the vault and nowhere else; an empty text erases what was there.
Deed keepContact(Id<journey::FollowUp> followUp, const std::string& contact);
/// For good: out of the file, of its history and of its copies. Undo brings nothing back.
Deed eraseContact(Id<journey::FollowUp> followUp);
/// The same of every follow-up, also of those that were put away.
Deed eraseContacts();
Deed binFollowUp(Id<journey::FollowUp> followUp);
Deed restoreFollowUp(Id<journey::FollowUp> followUp);

namespace text {
/// newFollowUp: about a touchpoint, or 0. followUp: about it, field: a text of it but "due".
extern const TextKind newFollowUp, followUp, contact; ///< contact: about it
} // namespace text

} // namespace document
