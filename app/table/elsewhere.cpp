#include "table/elsewhere.hpp"

#include <type_traits>

namespace table {

namespace {

/// None where the record is of no journey, or is not there.
Id<journey::Journey> journeyOf(const journey::Workshop& workshop, const journey::Change& change) {
  const auto of = [&](const auto& table, const auto& journeyOf) {
    using Record = typename std::remove_cvref_t<decltype(table)>::Iterator::value_type;
    const Record* record = change.table == Record::table ? table.find({change.id}) : nullptr;
    return record == nullptr ? Id<journey::Journey>{} : journeyOf(*record);
  };
  if (const auto id =
          of(workshop.touchpoints, [&](const auto& one) { return journey::journeyOf(workshop, one); }))
    return id;
  if (const auto id =
          of(workshop.notes, [&](const auto& one) { return journey::journeyOf(workshop, one.step); }))
    return id;
  if (const auto id = of(workshop.steps, [&](const auto& one) {
        return journey::journeyOf(workshop, Id<journey::Step>{one.id});
      }))
    return id;
  if (const auto id = of(workshop.piles, [](const auto& one) { return one.journey; })) return id;
  return of(workshop.stages, [](const auto& one) { return one.journey; });
}

} // namespace

Id<journey::Journey> elsewhere(const Room& room, const journey::Changes& changes) {
  if (!room.hasJourneys()) return {};
  Id<journey::Journey> found;
  for (const journey::Change& change : changes) {
    if (change.table == journey::Journey::table) return {};
    const auto journey = journeyOf(room.workshop(), change);
    if (journey == room.journey()) return {};
    if (journey) found = journey;
  }
  return found;
}

} // namespace table
