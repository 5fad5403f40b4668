#include "table/seats/seat_habits.hpp"

namespace table {
namespace {

std::string keyOf(base::Id<journey::Participant> who) { return "seat/" + std::to_string(who.value); }

} // namespace

SeatHabits habitsOf(const document::Document& document, base::Id<journey::Participant> who) {
  SeatHabits habits;
  const auto kept = document.view().find(keyOf(who));
  if (kept == document.view().end()) return habits;
  habits.leftHanded = kept->second.starts_with("left");
  for (const Letters letters : {Letters::Azerty, Letters::Qwertz})
    if (kept->second.ends_with(nameOf(letters))) habits.letters = letters;
  return habits;
}

void setHabits(document::Document& document, base::Id<journey::Participant> who, SeatHabits habits) {
  const bool usual = habits == SeatHabits{};
  const std::string hand = habits.leftHanded ? "left " : "right ";
  document.setView(keyOf(who), usual ? std::string{} : hand + std::string{nameOf(habits.letters)});
}

} // namespace table
