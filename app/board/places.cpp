#include "board/places.hpp"

#include "table/seats/seats.hpp"

#include <algorithm>

namespace board {

using base::Transform;
using journey::Pile;
using journey::Touchpoint;
using surface::CardRef;
using surface::isA;

std::optional<Transform> Places::of(CardRef card) const {
  if (isA<Touchpoint>(card)) return ofTouchpoint({card.id});
  if (isA<journey::Note>(card)) {
    const auto* cell = sheet_.layout().find(Id<journey::Note>{card.id});
    return cell == nullptr ? std::optional<Transform>{} : onColumns(cell->box, cell->note->angle);
  }
  const auto* part = isA<Pile>(card) ? pilePart({card.id}) : nullptr;
  return part == nullptr ? std::optional<Transform>{} : ofPile(*part->pile);
}

std::optional<Transform> Places::ofTouchpoint(Id<Touchpoint> id) const {
  const journey::Workshop& workshop = room_.workshop();
  const Touchpoint* touchpoint = workshop.touchpoints.find(id);
  if (touchpoint == nullptr || touchpoint->gone) return {};
  if (const auto* cell = sheet_.layout().find(id)) return onColumns(cell->box, touchpoint->angle);
  if (touchpoint->step || isElsewhere(surface::refOf(id))) return {}; // or under a step that was thrown away
  if (const Pile* pile = journey::pileOf(workshop, *touchpoint)) return inPile(*pile, *touchpoint);
  return Transform::placed({touchpoint->x, touchpoint->y}, base::radians(touchpoint->angle)) *
         Transform::scaling(touchpoint->size);
}

Transform Places::onColumns(const Rect& box, double angle) const {
  return sheet_.camera().place() * Transform::placed(box.centre(), base::radians(angle));
}

Transform Places::ofPile(const Pile& pile) const {
  return Transform::placed({pile.x, pile.y}, base::radians(pile.angle));
}

Transform Places::inPile(const Pile& pile, const Touchpoint& touchpoint) const {
  const auto* part = fans_.isOpen(surface::refOf(pile.id)) ? pilePart(pile.id) : nullptr;
  if (part == nullptr) return ofPile(pile);
  const surface::FanPlan plan = fanOf(*part);
  const auto at = std::ranges::find(part->touchpoints, &touchpoint) - part->touchpoints.begin();
  return plan.place * Transform::translation(plan.notes[static_cast<std::size_t>(at)]) *
         Transform::scaling(plan.scale);
}

const journey::Outline::PilePart* Places::pilePart(Id<Pile> pile) const {
  const auto& piles = room_.outline().piles;
  const auto found = std::ranges::find_if(piles, [&](const auto& part) { return part.pile->id == pile; });
  return found == piles.end() ? nullptr : &*found;
}

surface::FanPlan Places::fanOf(const journey::Outline::PilePart& part) const {
  return surface::fanOut(part.touchpoints.size(), {part.pile->x, part.pile->y},
                         fans_.of(surface::refOf(part.pile->id)).facing, room_.table, looseSize());
}

Size Places::sizeOf(CardRef card) const {
  const BoardLayout& layout = sheet_.layout();
  if (isA<journey::Note>(card))
    if (const auto* cell = layout.find(Id<journey::Note>{card.id})) return cell->box.size();
  if (isA<Touchpoint>(card))
    if (const auto* cell = layout.find(Id<Touchpoint>{card.id})) return cell->box.size();
  return looseSize();
}

Size Places::looseSize() const {
  const Size note = sheet_.layout().note;
  const double width = std::clamp(note.w, 68.0, 110.0);
  return {width, std::clamp(note.h, 0.66 * width, 0.9 * width)};
}

Point Places::keptOnTable(Point at) const {
  constexpr double rim = 20; // so much of a note is in reach at least
  return {std::clamp(at.x, rim, room_.table.w - rim), std::clamp(at.y, rim, room_.table.h - rim)};
}

Transform Places::before(Id<Participant> who) const {
  const double facing = room_.seats->facing(who);
  for (const table::Pad& pad : room_.seats->pads())
    if (pad.participant == who)
      return Transform::placed(pad.place(Point{0, -table::Pad::tabDepth - 48}), facing);
  return Transform::placed({room_.table.w / 2, room_.table.h - 60}, facing);
}

bool Places::isElsewhere(CardRef card) const {
  const journey::Workshop& workshop = room_.workshop();
  const auto isOther = [&](const auto* record, const auto& journeyOf) {
    return record != nullptr && !record->gone && journeyOf(*record) != room_.journey();
  };
  if (isA<Touchpoint>(card))
    return isOther(workshop.touchpoints.find(Id<Touchpoint>{card.id}),
                   [&](const Touchpoint& one) { return journey::journeyOf(workshop, one); });
  if (isA<journey::Note>(card))
    return isOther(workshop.notes.find(Id<journey::Note>{card.id}),
                   [&](const journey::Note& one) { return journey::journeyOf(workshop, one.step); });
  if (isA<Pile>(card))
    return isOther(workshop.piles.find(Id<Pile>{card.id}), [](const Pile& one) { return one.journey; });
  return false;
}

} // namespace board
