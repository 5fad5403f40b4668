#include "board/cards.hpp"

namespace board {

using base::Transform;
using surface::CardRef;
using surface::isA;

void Cards::clear() {
  hands.clear();
  chosen.clear();
  menus.clear();
  fans.clear();
}

bool Cards::isInUse(CardRef card) const { return hands.isHeld(card) || menus.isOpen(areaOf(card)); }

std::optional<Transform> Cards::placeNow(CardRef card) {
  if (const surface::Hands::Held* held = hands.held(card)) return held->place();
  const auto to = places.of(card);
  if (!to) return {};
  const auto gliding = hands.gliding(card, *to, now, calm);
  return gliding ? gliding : to;
}

void Cards::glide(const From& from) {
  for (const auto& [card, was] : from) glide(card, was);
}

void Cards::glideMoved() {
  constexpr std::size_t most = 80; // more would be a storm, not an explanation
  From from;
  for (const auto& [touchpoint, was] : sheet.moved()) {
    const auto* cell = sheet.layout().find(touchpoint);
    if (isMoving(surface::refOf(touchpoint))) continue;
    from.push_back(
        {surface::refOf(touchpoint),
         sheet.camera().place() * Transform::placed(was.centre(), base::radians(cell->touchpoint->angle))});
  }
  if (from.size() <= most) glide(from);
}

std::uint64_t Cards::heightOf(CardRef card) const {
  const auto raised = raised_.find(card);
  return raised == raised_.end() ? 0 : raised->second;
}

std::string areaOf(CardRef card) {
  const std::string id = std::to_string(card.id);
  if (isA<journey::Step>(card)) return "map/" + id + "/name";
  const std::string_view kind = isA<journey::Touchpoint>(card) ? "note/"
                                : isA<journey::Note>(card)     ? "lane/"
                                : isA<journey::Stage>(card)    ? "stage/"
                                                               : "pile/";
  return std::string{kind} + id;
}

std::string areaOfChosen(Id<Participant> by) { return "chosen/" + std::to_string(by.value); }

} // namespace board
