#pragma once
// How one person likes the pad: which hand writes, and where the letters are. Kept with the workshop's view.
#include "document/document.hpp"
#include "table/seats/keys.hpp"

namespace table {

struct SeatHabits {
  bool leftHanded = false;
  Letters letters = Letters::Qwerty;
  friend bool operator==(const SeatHabits&, const SeatHabits&) = default;
};

SeatHabits habitsOf(const document::Document& document, base::Id<journey::Participant> who);
void setHabits(document::Document& document, base::Id<journey::Participant> who, SeatHabits habits);

} // namespace table
