#pragma once
// What deeds on one record have in common: it must be there, its text must be fit, it goes into the bin and
// comes back.
#include "document/deed.hpp"
#include "document/refusals.hpp"
#include "document/text.hpp"

#include <utility>

namespace document {

/// nullptr where it is gone or unknown.
template <class Record> const Record* living(const Edit& edit, Id<Record> id) {
  const Record* record = journey::tableOf<Record>(edit.now()).find(id);
  return record != nullptr && !record->gone ? record : nullptr;
}

template <class Record, class Field, class New>
Outcome setField(Edit& edit, Id<Record> id, Field Record::*member, const New& value) {
  if (living(edit, id) == nullptr) return refusedGone();
  edit.set(id, member, value);
  return {};
}

template <class Record>
Outcome writeField(Edit& edit, Id<Record> id, std::string Record::*member, std::string_view text,
                   std::size_t limit, Blank blank = Blank::Refused) {
  std::string clean;
  if (auto no = cleanText(text, limit, blank, clean)) return no;
  return setField(edit, id, member, clean);
}

/// Degrees, kept within a turn.
template <class Record> Outcome turnRecord(Edit& edit, Id<Record> id, double degrees) {
  if (auto no = checkPlace(0, 0, degrees)) return no;
  return setField(edit, id, &Record::angle, std::remainder(degrees, 360.0));
}

template <class Record> Outcome bin(Edit& edit, Id<Record> id) {
  return setField(edit, id, &Record::gone, true);
}

template <class Record> Outcome restore(Edit& edit, Id<Record> id) {
  if (journey::tableOf<Record>(edit.now()).find(id) == nullptr) return refusedGone();
  edit.set(id, &Record::gone, false);
  return {};
}

/// Neither the step nor its stage is thrown away, nor the journey of that.
inline bool isOnMap(const Edit& edit, Id<journey::Step> step) {
  const journey::Step* found = living(edit, step);
  const journey::Stage* stage = found == nullptr ? nullptr : living(edit, found->stage);
  return stage != nullptr && living(edit, stage->journey) != nullptr;
}

/// Brings back what lies under a step; refused while that is thrown away.
template <class Record> Outcome restoreUnderStep(Edit& edit, Id<Record> id) {
  const Record* record = journey::tableOf<Record>(edit.now()).find(id);
  if (record != nullptr && record->step && !isOnMap(edit, record->step)) return refused("refusal.place_gone");
  return restore(edit, id);
}

/// Whether the edit is done by this person, or by the table.
inline bool isDoneBy(const Edit& edit, Id<journey::Participant> who) {
  return !edit.by() || edit.by() == who;
}

/// Of what a person does at their own seat: they are at the table and do it themselves.
inline Outcome checkAtTable(const Edit& edit, Id<journey::Participant> who) {
  const journey::Participant* participant = living(edit, who);
  if (participant == nullptr) return refusedGone();
  if (participant->seat < 0) return refusedName("refusal.not_at_table", participant->name);
  return isDoneBy(edit, who) ? Outcome{} : refused("refusal.not_yours");
}

template <class Record> void giveMade(Id<Record>* made, Id<Record> id) {
  if (made != nullptr) *made = id;
}

} // namespace document
