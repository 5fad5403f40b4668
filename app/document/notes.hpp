#pragma once
// Needs and expectations, in their lanes under a step.
#include "document/deeds.hpp"

namespace document {

/// At the end of its lane.
journey::Outcome addNote(Edit& edit, journey::NoteKind kind, Id<journey::Step> step, std::string_view text,
                         Id<journey::Note>* made = nullptr);
journey::Outcome writeNote(Edit& edit, Id<journey::Note> note, std::string_view text);
/// Under `step`, before `before` or at the end of the lane of its kind.
journey::Outcome placeNote(Edit& edit, Id<journey::Note> note, Id<journey::Step> step,
                           Id<journey::Note> before = {});
journey::Outcome turnNote(Edit& edit, Id<journey::Note> note, double degrees);
/// To the touchpoint it is about; nothing: to none.
journey::Outcome linkNote(Edit& edit, Id<journey::Note> note, Id<journey::Touchpoint> touchpoint);
journey::Outcome binNote(Edit& edit, Id<journey::Note> note);
/// Refused while its step or stage is thrown away.
journey::Outcome restoreNote(Edit& edit, Id<journey::Note> note);

} // namespace document
