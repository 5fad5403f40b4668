#include "board/locking.hpp"

namespace board {

using namespace language::literals;
using touch::Touch;

bool isKept(Room& room, const Touch& touch) {
  if (!room.isLocked()) return false;
  if (touch.phase == Touch::Phase::Ended) room.notices.add(room.say("refusal.locked"_text), touch.position);
  return true;
}

} // namespace board
