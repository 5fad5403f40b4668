#include "board/card_touch.hpp"

#include "board/writing.hpp"
#include "surface/fling.hpp"
#include "table/seats/seats.hpp"

namespace board {

using namespace language::literals;
using base::Transform;
using surface::CardRef;
using surface::Hands;
using touch::Touch;

void CardTouch::feed(CardRef touched, const Touch& touch) {
  const CardRef card = chosen_.heldWith(touched, touch);
  const bool onAnother = card != touched && touch.phase == Touch::Phase::Began;
  if (onAnother && !cards_.hands.joins(card, touch)) // it goes where the hand goes that holds that one
    return room_.notices.add(room_.say("refusal.in_a_hand"_text), touch.position);
  const auto now = cards_.placeNow(card);
  if (!now) return;
  const bool together = cards_.chosen.with(card) != nullptr;
  const bool wasLifted = cards_.hands.isLifted(card);
  const surface::Freedom freedom{.middle = together ? 1e6 : 24,
                                 .turn = true,
                                 .scale = surface::isA<journey::Touchpoint>(card) && !together};
  const Hands::Answer answer = cards_.hands.feed(card, touch, *now, freedom);
  switch (answer.after) {
  case Hands::After::Holding:
    if (!wasLifted) chosen_.take(card); // once: what others put down later stays there
    return;
  case Hands::After::Cancelled: return cancel(card, answer);
  case Hands::After::Tapped: return tap(card, touch.position);
  case Hands::After::Dropped: return land(card, answer);
  }
}

void CardTouch::tap(CardRef card, Point at) {
  if (const auto* step = closedStepOf(card)) return openStep(room_, *step, at);
  cards_.menus.toggle(areaOf(card), {.card = card, .at = at, .by = room_.seats->nearest(at)});
}

void CardTouch::cancel(CardRef card, const Hands::Answer& answer) {
  if (cards_.places.isElsewhere(card)) return;
  cards_.glide(card, answer.place);
  for (const auto& [other, lay] : answer.with)
    cards_.glide(other, answer.place * answer.start.inverse() * lay);
}

Point CardTouch::slideOf(CardRef card, const Hands::Answer& answer) const {
  // A finger that brought it into the bin means the bin, however fast it was; what is thrown never lands
  // there.
  if (landingOf(room_, cards_, card, answer.place, false).where == Landing::Where::Bin) return {};
  const Point way = surface::slide(answer.velocity);
  if (way == Point{}) return {};
  constexpr double clear = 30;
  const Rect bin = sheet_.bin();
  const Point at = answer.place(Point{});
  Point rest = cards_.places.keptOnTable(at + way);
  if (bin.inset(-clear).contains(rest)) rest.x = bin.x - 2 * bin.w; // nor covers it
  return rest - at;
}

void CardTouch::land(CardRef card, const Hands::Answer& answer) {
  const Point at = answer.place(Point{}), way = slideOf(card, answer);
  const Transform slid = Transform::translation(way), moved = answer.place * answer.start.inverse();
  std::vector<Let> all{{card, answer.start, slid * answer.place}};
  for (const auto& [other, lay] : answer.with) all.push_back({other, lay, slid * moved * lay});
  const Landing landing = landingOf(room_, cards_, card, all.front().rest, way != Point{});
  if (const auto deed = deedOf(room_, cards_.places, all, landing))
    room_.perform(room_.seats->nearest(at), *deed, at + way);
  else if (landing.why)
    room_.notices.add(room_.say(*landing.why), at);
  // To its new place, or home where it was refused.
  for (const Let& let : all)
    if (!cards_.places.isElsewhere(let.card)) cards_.glide(let.card, moved * let.start, way);
  cards_.raise(card);
  cards_.menus.close(areaOf(card));
}

const Id<journey::Step>* CardTouch::closedStepOf(CardRef card) const {
  if (!surface::isA<journey::Touchpoint>(card) || sheet_.formOf({card.id}) == BoardLayout::Form::Notes)
    return nullptr;
  return &room_.workshop().touchpoints.find({card.id})->step;
}

void CardTouch::drawLandings(ui::Frame& frame) {
  for (const auto& [card, held] : cards_.hands.all())
    if (held.lifted) drawLanding(frame, cards_, card, landingOf(room_, cards_, card, held.place(), false));
}

} // namespace board
