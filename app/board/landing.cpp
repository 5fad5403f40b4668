#include "board/landing.hpp"

namespace board {

using namespace language::literals;
using base::Transform;
using journey::Note;
using journey::Pile;
using journey::Touchpoint;
using surface::CardRef;
using surface::isA;
using Where = Landing::Where;

namespace {

/// The loose note or pile under a place.
std::optional<CardRef> looseAt(Room& room, const Cards& cards, CardRef above, Point at) {
  const auto isUnder = [&](CardRef card) {
    if (card == above || cards.isMoving(card)) return false;
    const auto lies = cards.places.of(card);
    const Size size = cards.places.sizeOf(card);
    constexpr double part = 0.7; // of its width and height: a note beside another is no pile
    return lies && base::around({}, {size.w * part, size.h * part}).contains(lies->inverse()(at));
  };
  for (const auto& part : room.outline().piles)
    if (const CardRef pile = surface::refOf(part.pile->id); !cards.fans.isOpen(pile) && isUnder(pile))
      return pile;
  for (const auto* touchpoint : room.outline().loose)
    if (const CardRef card = surface::refOf(touchpoint->id);
        journey::pileOf(room.workshop(), *touchpoint) == nullptr && isUnder(card))
      return card;
  return {};
}

/// The pile in whose fan a place is.
std::optional<CardRef> fanAt(const Cards& cards, Point at) {
  for (const auto& [pile, fan] : cards.fans.all())
    if (const auto* part = cards.places.pilePart({pile.id})) {
      const surface::FanPlan plan = cards.places.fanOf(*part);
      if (plan.sheet.contains(plan.place.inverse()(at))) return pile;
    }
  return {};
}

Landing landingInLane(const BoardLayout& layout, const BoardLayout::Column& column, Id<Note> note, Point on) {
  Landing landing{.where = Where::Step, .step = column.step->id};
  const auto* cell = layout.find(note);
  if (cell == nullptr) return {};
  for (const auto& other : column.lanes[layout.notes.at(note).lane].notes)
    if (other.note->id != note && landing.before == 0 && on.x < other.box.centre().x &&
        on.y < other.box.bottom())
      landing.before = other.note->id.value;
  return landing;
}

Landing landingInColumn(const BoardLayout& layout, CardRef card, Point on) {
  const auto* column = layout.columnAt(on);
  if (column == nullptr) return {};
  if (isA<Note>(card)) return landingInLane(layout, *column, {card.id}, on);
  if (on.y > layout.lanesTop) return {.why = "map.touchpoints_above"_text};
  return {.where = Where::Step,
          .step = column->step->id,
          .before = placeBefore(*column, on, Id<Touchpoint>{card.id}).value};
}

} // namespace

Landing landingOf(Room& room, const Cards& cards, CardRef card, const Transform& place, bool thrown) {
  const Point at = place(Point{});
  if (!thrown && cards.sheet.bin().inset(-6).contains(at)) return {.where = Where::Bin};
  if (cards.places.isElsewhere(card)) return {.why = "map.other_journey"_text};
  if (const auto pile = fanAt(cards, at))
    return isA<Note>(card) || card == *pile ? Landing{} : Landing{.where = Where::Onto, .onto = *pile};
  if (const auto onto = isA<Note>(card) ? std::nullopt : looseAt(room, cards, card, at))
    return {.where = Where::Onto, .onto = *onto};
  if (cards.sheet.camera().view().contains(at) && !cards.sheet.isLooseGround(at))
    return landingInColumn(cards.sheet.layout(), card, cards.sheet.under(at));
  if (isA<Note>(card)) return {.why = "map.lane_notes_stay"_text};
  return {.where = Where::Table, .at = cards.places.keptOnTable(at)};
}

} // namespace board
