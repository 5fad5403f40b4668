// What fingers do to cards: carry them, each finger its own, tap them for their menu, and pull lines out of
// them.
#include "document/stakeholders.hpp"
#include "steps/prepare/stakeholders/screen.hpp"
#include "table/seats/seats.hpp"

namespace steps {

using base::Transform;
using document::Draft;

using surface::refOf;

void StakeholdersScreen::touchCard(Who id, const touch::Touch& touch) {
  const auto card = cards_.find(id);
  if (card == cards_.end()) return;
  // Cards stay as they face: only the menu turns them.
  const surface::Hands::Answer answer =
      hands_.feed(refOf(id), touch, card->second.lying, {.middle = 1e6, .turn = false});
  switch (answer.after) {
  case surface::Hands::After::Holding: return;
  case surface::Hands::After::Cancelled: hands_.glide(refOf(id), answer.place, now_); return;
  case surface::Hands::After::Tapped:
    if (menus_.erase(id) == 0) menus_[id] = {touch.position};
    return;
  case surface::Hands::After::Dropped: drop(id, answer.place); return;
  }
}

void StakeholdersScreen::drop(Who id, const Transform& place) {
  menus_.erase(id);
  const Point at = place(Point{});
  if (sheet_.contains(at)) {
    const Rect there = Transform::rotation(place.angle())(cards_.at(id).box);
    const Point free = toSheet(freePlace(at, there.size(), id));
    room().perform(room().seats->nearest(at), document::moveStakeholder(id, free.x, free.y), at);
  }
  hands_.glide(refOf(id), place, now_);
}

std::array<bool, 3> StakeholdersScreen::litRings() const {
  std::array<bool, 3> lit{};
  for (const auto& [note, held] : hands_.all()) {
    const Point at = held.place()(Point{}), part = toSheet(at);
    if (held.lifted && sheet_.contains(at))
      lit[static_cast<std::size_t>(journey::ringAt(part.x, part.y))] = true;
  }
  return lit;
}

void StakeholdersScreen::touchPull(Who id, const touch::Touch& touch) {
  const surface::Pulls::After after = pulls_.feed(id.value, touch);
  if (after == surface::Pulls::After::Tapped && menus_.erase(id) == 0) menus_[id] = {touch.position};
  if (after != surface::Pulls::After::LetGo) return;
  for (const auto& [other, card] : cards_) {
    if (other == id || !card.box.contains(card.place.inverse()(touch.position))) continue;
    Id<journey::Relation> made;
    const auto by = room().seats->nearest(touch.position);
    if (!room().perform(by, document::relate(id, other, &made), touch.position)) return;
    room().seats->askAgain(&document::text::relation, made.value, {}, touch.position);
    return;
  }
}

} // namespace steps
