#include "document/notes.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"

namespace document {

using journey::Note;
using journey::NoteKind;
using journey::Step;
using journey::Touchpoint;

namespace {

/// The notes of one kind under one step.
Row<Note> laneOf(Edit& edit, Id<Note> moving, NoteKind kind, Id<Step> step) {
  return {edit, moving, [=](const Note& note) { return note.step == step && note.kind == kind; }};
}

} // namespace

Outcome addNote(Edit& edit, NoteKind kind, Id<Step> step, std::string_view text, Id<Note>* made) {
  std::string clean;
  if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
  if (!isOnMap(edit, step)) return refusedGone();
  const double rank = laneOf(edit, {}, kind, step).rankAtEnd();
  const auto id = edit.add<Note>();
  edit.set(id, &Note::kind, kind);
  edit.set(id, &Note::step, step);
  edit.set(id, &Note::text, clean);
  edit.set(id, &Note::rank, rank);
  edit.set(id, &Note::author, edit.by());
  giveMade(made, id);
  return {};
}

Outcome writeNote(Edit& edit, Id<Note> note, std::string_view text) {
  return writeField(edit, note, &Note::text, text, noteLimit);
}

Outcome placeNote(Edit& edit, Id<Note> note, Id<Step> step, Id<Note> before) {
  const Note* moving = living(edit, note);
  if (moving == nullptr || !isOnMap(edit, step)) return refusedGone();
  if (before == note) return {};
  const double rank = laneOf(edit, note, moving->kind, step).rankBefore(before);
  edit.set(note, &Note::step, step);
  edit.set(note, &Note::rank, rank);
  return {};
}

Outcome turnNote(Edit& edit, Id<Note> note, double degrees) { return turnRecord(edit, note, degrees); }

Outcome linkNote(Edit& edit, Id<Note> note, Id<Touchpoint> touchpoint) {
  if (touchpoint && living(edit, touchpoint) == nullptr) return refusedGone();
  return setField(edit, note, &Note::touchpoint, touchpoint);
}

Outcome binNote(Edit& edit, Id<Note> note) { return bin(edit, note); }
Outcome restoreNote(Edit& edit, Id<Note> note) { return restoreUnderStep(edit, note); }

} // namespace document
