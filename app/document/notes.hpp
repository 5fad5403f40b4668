#pragma once
// What is noted in the lanes under a step.
#include "document/deed.hpp"

namespace document {

/// At the end of this lane, which is its id. One that holds amounts takes only what can be counted with.
Deed addNote(const std::string& kind, Id<journey::Step> step, const std::string& text,
             Id<journey::Note>* made = nullptr);
Deed writeNote(Id<journey::Note> note, const std::string& text);
/// How a fail point is put right; it may become empty.
Deed writeRemedy(Id<journey::Note> note, const std::string& text);
/// Under `step`, before `before` or at the end of its lane there.
Deed placeNote(Id<journey::Note> note, Id<journey::Step> step, Id<journey::Note> before = {});
Deed turnNote(Id<journey::Note> note, double degrees);
/// To the touchpoint it is about; nothing: to none.
Deed linkNote(Id<journey::Note> note, Id<journey::Touchpoint> touchpoint);
Deed binNote(Id<journey::Note> note);
/// Refused while its step or stage is thrown away.
Deed restoreNote(Id<journey::Note> note);

} // namespace document
