// Tab and Shift+Tab: from one field of the screen to the next.
#include "table/seats/seats.hpp"

namespace table {

using document::Draft;

void Seats::offer(const document::TextKind* what, std::int64_t about, std::string field) {
  fields_.push_back({what, about, std::move(field)});
}

void Seats::toField(Id<Participant> who, bool back) {
  const Writing* now = writing(who);
  if (now == nullptr) return;
  const Draft& draft = now->draft;
  const std::size_t count = fields_.size();
  std::size_t at = 0;
  while (at < count && !(fields_[at].what == draft.what && fields_[at].about == draft.about &&
                         fields_[at].name == draft.field))
    ++at;
  for (std::size_t step = 1; at < count && step < count; ++step) {
    const Field next = fields_[(at + (back ? count - step : step)) % count];
    if (writingAbout(next.what, next.about, next.name) != nullptr) continue;
    if (!finished(who)) return;
    rewrite(who, next.what, next.about, next.name);
    giveKeyboard(who);
    return;
  }
}

} // namespace table
