#include "steps/prepare/start_writing.hpp"

#include "steps/seats/seats.hpp"

namespace steps {

void startWriting(Room& room, document::Draft::What what, std::int64_t about, const std::string& field,
                  Point at) {
  Seats& seats = *room.seats;
  const bool one = about != 0 || !field.empty(); // of things that are new, several people write one each
  if (one && seats.writingAbout(what, about, field) != nullptr) return;
  seats.rewrite(seats.nearest(at), what, about, field);
}

} // namespace steps
