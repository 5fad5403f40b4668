#include "board/chosen_cards.hpp"

#include "board/person_colour.hpp"
#include "board/things.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace board {

using base::Transform;
using surface::CardRef;

void ChosenCards::choose(const surface::Line& line) {
  const Id<Participant> by = room_.seats->nearest(line.front());
  surface::Chosen::Group chosen{.notes = {}, .at = line.back()};
  const auto add = [&](CardRef card) {
    const auto lies = cards_.places.of(card);
    if (lies && !cards_.hands.isHeld(card) && surface::encircles(line, (*lies)(Point{})))
      chosen.notes.insert(card);
  };
  for (const auto& [id, index] : sheet_.layout().touchpoints) add(surface::refOf(id));
  for (const auto& [id, index] : sheet_.layout().notes) add(surface::refOf(id));
  for (const auto* loose : room_.outline().loose)
    if (const journey::Pile* pile = journey::pileOf(room_.workshop(), *loose); pile == nullptr)
      add(surface::refOf(loose->id));
    else
      add(surface::refOf(pile->id));
  letGo(by);
  for (const CardRef card : chosen.notes) cards_.menus.close(areaOf(card));
  cards_.chosen.choose(by, std::move(chosen));
}

void ChosenCards::toggle(CardRef card, Id<Participant> by) {
  cards_.chosen.toggle(card, by);
  cards_.menus.close(areaOf(card));
}

void ChosenCards::letGo(Id<Participant> by) {
  cards_.chosen.letGo(by);
  cards_.menus.close(areaOfChosen(by));
}

CardRef ChosenCards::heldWith(CardRef card, const touch::Touch& touch) const {
  const surface::Hands& hands = cards_.hands;
  const auto* chosen = cards_.isInUse(card) ? nullptr : cards_.chosen.with(card);
  if (chosen != nullptr)
    for (const CardRef other : chosen->notes)
      if (!hands.isLifted(other) && hands.joins(other, touch)) return other; // which takes this one along
  return hands.leaderOf(card);
}

void ChosenCards::take(CardRef leader) {
  const surface::Hands::Held* held = cards_.hands.held(leader);
  const bool isAlone = held != nullptr && held->lifted && held->with.empty();
  const auto* chosen = isAlone ? cards_.chosen.with(leader) : nullptr;
  if (chosen == nullptr) return;
  Cards::From with;
  for (const CardRef card : chosen->notes)
    if (const auto place = card == leader || cards_.isInUse(card) ? std::nullopt : cards_.placeNow(card))
      with.push_back({card, *place});
  if (!with.empty()) cards_.hands.take(leader, std::move(with));
}

void ChosenCards::draw(ui::Frame& frame) {
  cards_.chosen.letGoWhere(
      [&](CardRef card) { return !cards_.places.of(card) && !cards_.places.isElsewhere(card); });
  for (const auto& [who, chosen] : cards_.chosen.all())
    for (const CardRef card : chosen.notes)
      if (!cards_.places.isElsewhere(card)) // seen again when the sheet shows that journey
        drawOutline(frame, card, colourOf(room_, who, frame.theme()));
}

void ChosenCards::drawOutline(ui::Frame& frame, CardRef card, look::Colour colour) {
  const look::Theme& theme = frame.theme();
  const CardRef leader = cards_.hands.leaderOf(card);
  const surface::Hands::Held* held = cards_.hands.held(leader);
  const Transform place =
      held != nullptr && leader != card ? held->moved(*cards_.places.of(card)) : *cards_.placeNow(card);
  const Rect box = base::around({}, cards_.places.sizeOf(card)).inset(-3);
  const auto put = frame.at(place);
  // A light line inside the coloured one, so that it is seen on every paper.
  frame.draw(box.inset(-3), [&](ui::Canvas& canvas) {
    canvas.outline(box, theme.paper, 4.4, theme.noteCorner + 3);
    canvas.outline(box, colour, 2.6, theme.noteCorner + 3);
  });
}

void ChosenCards::pile(Id<Participant> by) {
  const surface::Chosen::Group* chosen = cards_.chosen.of(by);
  if (chosen == nullptr) return;
  Things things;
  for (const CardRef card : chosen->notes) addTo(things, card);
  // Where they lie, if that is loose ground; before the person otherwise.
  Point middle{};
  Cards::From from;
  for (const CardRef card : chosen->notes)
    if (const auto place = cards_.placeNow(card)) {
      middle = middle + (*place)(Point{}) * (1 / static_cast<double>(chosen->notes.size()));
      if (surface::isA<journey::Touchpoint>(card)) from.push_back({card, *place});
    }
  const Transform place = sheet_.isLooseGround(middle)
                              ? Transform::placed(cards_.places.keptOnTable(middle), room_.seats->facing(by))
                              : cards_.places.before(by);
  if (!room_.perform(by, makePile(things, place), middle)) return;
  letGo(by);
  cards_.glide(from);
}

} // namespace board
