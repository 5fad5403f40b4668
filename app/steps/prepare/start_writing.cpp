#include "steps/prepare/start_writing.hpp"

#include "steps/seats/seats.hpp"

namespace steps {

void startWriting(Room& room, document::Draft::What what, std::int64_t about, const std::string& field,
                  Point at) {
  Seats& seats = *room.seats;
  const bool one = about != 0 || !field.empty(); // of things that are new, several people write one each
  if (one && seats.writingAbout(what, about, field) != nullptr) return;
  const Id<Participant> who = seats.nearest(at);
  if (seats.writing(who) != nullptr) seats.done(who);
  if (const Writing* writing = seats.writing(who)) {
    if (!writing->draft.text.empty()) return; // refused, and told at the pad
    seats.cancel(who);
  }
  seats.rewrite(who, what, about, field);
}

} // namespace steps
