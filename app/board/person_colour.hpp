#pragma once
// The colour of a person's seat, where it tells whose something is; a quiet one without a seat.
#include "board/names.hpp"
#include "look/theme.hpp"

namespace board {

inline look::Colour colourOf(const Room& room, Id<Participant> who, const look::Theme& theme) {
  const Participant* person = room.workshop().participants.find(who);
  return person == nullptr || person->seat < 0 ? theme.secondInk
                                               : theme.seats[static_cast<std::size_t>(person->seat)];
}

} // namespace board
