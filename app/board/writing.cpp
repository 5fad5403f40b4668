#include "board/writing.hpp"

#include "table/seats/seats.hpp"

namespace board {

void write(Room& room, Point at, const document::TextKind* what, std::int64_t about, std::int64_t beside,
           std::string_view field) {
  document::Draft draft;
  draft.what = what;
  draft.about = about;
  draft.beside = beside;
  draft.field = field;
  room.seats->ask(std::move(draft), at);
}

void writeNew(Room& room, Point at, const document::TextKind* what, std::int64_t about,
              std::string_view lane) {
  if (!room.document.readOnly()) write(room, at, what, about, 0, lane);
}

void openStep(Room& room, Id<journey::Step> step, Point at) {
  room.sheet.open(step, room.seats->nearest(at));
}

} // namespace board
