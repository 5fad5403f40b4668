#include "document/notes.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "journey/amount.hpp"

namespace document {

using journey::Note;
using journey::Step;
using journey::Touchpoint;

namespace {

/// Of a text in this lane: fit to keep, and an amount where it holds those.
Outcome cleanNote(const std::string& kind, const std::string& text, std::string& clean) {
  if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
  const journey::Lane* lane = journey::laneOf(kind); // none: from a newer program
  if (lane == nullptr || !lane->isAmount() || journey::amountIn(lane->holds, clean)) return {};
  return refused(lane->holds == journey::Holds::Time ? "refusal.not_a_time" : "refusal.not_money");
}

/// The notes of one lane under one step.
Row<Note> laneOf(Edit& edit, Id<Note> moving, const std::string& kind, Id<Step> step) {
  return {edit, moving, [=](const Note& note) { return note.step == step && note.kind == kind; }};
}

} // namespace

Deed addNote(const std::string& kind, Id<Step> step, const std::string& text, Id<Note>* made) {
  return Deed("deed.add_note", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanNote(kind, text, clean)) return no;
    const journey::Lane* lane = journey::laneOf(kind);
    if (!isOnMap(edit, step) || lane == nullptr || !lane->takesNotes()) return refusedGone();
    const double rank = laneOf(edit, {}, kind, step).rankAtEnd();
    const auto id = edit.add<Note>();
    edit.set(id, &Note::kind, kind);
    edit.set(id, &Note::step, step);
    edit.set(id, &Note::text, clean);
    edit.set(id, &Note::rank, rank);
    edit.set(id, &Note::author, edit.by());
    giveMade(made, id);
    return {};
  });
}

Deed writeNote(Id<Note> note, const std::string& text) {
  return Deed("deed.write_note", [=](Edit& edit) -> Outcome {
    const Note* written = living(edit, note);
    if (written == nullptr) return refusedGone();
    std::string clean;
    if (auto no = cleanNote(written->kind, text, clean)) return no;
    edit.set(note, &Note::text, clean);
    return {};
  });
}

Deed writeRemedy(Id<Note> note, const std::string& text) {
  return Deed("deed.write_remedy", [=](Edit& edit) {
    return writeField(edit, note, &Note::remedy, text, noteLimit, Blank::Allowed);
  });
}

Deed placeNote(Id<Note> note, Id<Step> step, Id<Note> before) {
  return Deed("deed.move_note", [=](Edit& edit) -> Outcome {
    const Note* moving = living(edit, note);
    if (moving == nullptr || !isOnMap(edit, step)) return refusedGone();
    if (before == note) return {};
    const double rank = laneOf(edit, note, moving->kind, step).rankBefore(before);
    edit.set(note, &Note::step, step);
    edit.set(note, &Note::rank, rank);
    return {};
  });
}

Deed turnNote(Id<Note> note, double degrees) {
  return Deed("deed.move_note", [=](Edit& edit) { return turnRecord(edit, note, degrees); });
}

Deed linkNote(Id<Note> note, Id<Touchpoint> touchpoint) {
  return Deed("deed.link_note", [=](Edit& edit) -> Outcome {
    if (touchpoint && living(edit, touchpoint) == nullptr) return refusedGone();
    return setField(edit, note, &Note::touchpoint, touchpoint);
  });
}

Deed binNote(Id<Note> note) {
  return Deed("deed.bin_note", [=](Edit& edit) { return bin(edit, note); });
}
Deed restoreNote(Id<Note> note) {
  return Deed("deed.restore_note", [=](Edit& edit) { return restoreUnderStep(edit, note); });
}

namespace {

constexpr const char* remedy = "remedy";

/// Who writes where it can fail says at once how that is put right.
std::optional<Draft> remedyOf(const Draft& draft, std::int64_t made) {
  const journey::Lane* lane = journey::laneOf(draft.field);
  if (lane == nullptr || lane->holds != journey::Holds::Remedied) return {};
  Draft next;
  next.what = &text::note;
  next.about = made;
  next.field = remedy;
  return next;
}

} // namespace

const TextKind text::newNote{.name = "new_note",
                             .finish =
                                 [](const Draft& draft, std::int64_t* made) {
                                   return makeNew<Note>(draft, made, [draft](Id<Note>* id) {
                                     return addNote(draft.field, Id<journey::Step>{draft.about}, draft.text,
                                                    id);
                                   });
                                 },
                             .follows = TextKind::Follows::AtTheTable,
                             .next = remedyOf};
const TextKind text::note{
    .name = "note",
    .start =
        [](const journey::Workshop& workshop, const Draft& draft) {
          return textOf(workshop, draft.about, draft.field == remedy ? &Note::remedy : &Note::text);
        },
    .finish =
        [](const Draft& draft, std::int64_t*) {
          const Id<Note> id{draft.about};
          return draft.field == remedy ? writeRemedy(id, draft.text) : writeNote(id, draft.text);
        }};

} // namespace document
