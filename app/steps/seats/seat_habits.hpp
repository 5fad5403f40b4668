#pragma once
// How one person likes the pad: which hand writes, and where the letters are. Kept with the workshop's view.
#include "document/document.hpp"
#include "steps/seats/keys.hpp"

namespace steps {

struct SeatHabits {
  bool leftHanded = false;
  Letters letters = Letters::Qwerty;
  friend bool operator==(const SeatHabits&, const SeatHabits&) = default;
};

SeatHabits habitsOf(const document::Document& document, base::Id<journey::Participant> who);
void setHabits(document::Document& document, base::Id<journey::Participant> who, SeatHabits habits);

} // namespace steps
