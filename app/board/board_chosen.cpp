// Things that people chose together: by a line drawn around them, or one by one in their menus.
#include "board/board.hpp"
#include "surface/note_paper.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace board {

using base::Point;
using base::Transform;

void Board::choose(const surface::Line& line) {
  const Id<Participant> by = room_.seats->nearest(line.front());
  surface::Chosen::Group chosen{.notes = {}, .at = line.back()};
  const auto add = [&](surface::CardRef note) {
    const auto lies = lying(note);
    if (lies && !hands_.isHeld(note) && surface::encircles(line, (*lies)(Point{}))) chosen.notes.insert(note);
  };
  for (const auto& [id, index] : layout_.touchpoints) add(surface::refOf(id));
  for (const auto& [id, index] : layout_.notes) add(surface::refOf(id));
  for (const auto* loose : room_.outline().loose)
    if (const journey::Pile* pile = journey::pileOf(room_.workshop(), *loose); pile == nullptr)
      add(surface::refOf(loose->id));
    else
      add(surface::refOf(pile->id));
  letGo(by);
  for (const surface::CardRef note : chosen.notes) menus_.erase(areaOf(note));
  chosen_.choose(by, std::move(chosen));
}

void Board::toggleChosen(surface::CardRef note, Id<Participant> by) {
  chosen_.toggle(note, by);
  menus_.erase(areaOf(note));
}

void Board::letGo(Id<Participant> by) {
  chosen_.letGo(by);
  menus_.erase("chosen/" + std::to_string(by.value));
}

bool Board::isInUse(surface::CardRef note) const {
  return hands_.isHeld(note) || menus_.contains(areaOf(note));
}

surface::CardRef Board::heldWith(surface::CardRef note, const touch::Touch& touch) {
  const surface::Chosen::Group* chosen = isInUse(note) ? nullptr : chosen_.with(note);
  if (chosen != nullptr)
    for (const surface::CardRef other : chosen->notes)
      if (!hands_.isLifted(other) && hands_.joins(other, touch)) return other; // which takes this one along
  return hands_.leaderOf(note);
}

void Board::takeChosen(surface::CardRef leader) {
  const surface::Hands::Held* held = hands_.held(leader);
  const auto* chosen = held != nullptr && held->lifted && held->with.empty() ? chosen_.with(leader) : nullptr;
  if (chosen == nullptr) return;
  std::vector<surface::Hands::Lying> with;
  for (const surface::CardRef note : chosen->notes)
    if (const auto place = note == leader || isInUse(note) ? std::nullopt : placeNow(note))
      with.push_back({note, *place});
  if (!with.empty()) hands_.take(leader, std::move(with));
}

void Board::drawChosen(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto colourOf = [&](Id<Participant> who) {
    const Participant* person = room_.workshop().participants.find(who);
    return person == nullptr || person->seat < 0 ? theme.secondInk
                                                 : theme.seats[static_cast<std::size_t>(person->seat)];
  };
  chosen_.letGoWhere([&](surface::CardRef note) { return !lying(note) && !isElsewhere(note); });
  for (const auto& [who, chosen] : chosen_.all()) {
    const look::Colour colour = colourOf(who);
    for (const surface::CardRef note : chosen.notes) {
      if (isElsewhere(note)) continue; // seen again when the sheet shows that journey
      const surface::CardRef leader = hands_.leaderOf(note);
      const surface::Hands::Held* held = hands_.held(leader);
      const Transform place = held != nullptr && leader != note ? held->moved(*lying(note)) : *placeNow(note);
      const Rect box = base::around({}, sizeOf(note)).inset(-3);
      const auto put = frame.at(place);
      // A light line inside the coloured one, so that it is seen on every paper.
      frame.draw(box.inset(-3), [&](ui::Canvas& canvas) {
        canvas.outline(box, theme.paper, 4.4, theme.noteCorner + 3);
        canvas.outline(box, colour, 2.6, theme.noteCorner + 3);
      });
    }
  }
  for (const surface::Line* line : ground_.lines()) {
    const look::Colour colour = colourOf(room_.seats->nearest(line->front()));
    Rect bounds = base::around(line->front(), {1, 1});
    for (const Point at : *line) bounds = base::unite(bounds, base::around(at, {1, 1}));
    frame.draw(bounds.inset(-4), [&](ui::Canvas& canvas) {
      canvas.polygon(*line, look::faded(colour, 0.12));
      canvas.polyline(*line, colour, 1.8);
      canvas.dashes(line->back(), line->front(), look::faded(colour, 0.6), 1, 4, 4);
    });
  }
}

void Board::pileChosen(Id<Participant> by) {
  const surface::Chosen::Group* chosen = chosen_.of(by);
  if (chosen == nullptr) return;
  const Things things = thingsOf({.of = Open::Of::Chosen, .by = by});
  // Where they lie, if that is loose ground; before the person otherwise.
  Point middle{};
  std::vector<surface::Hands::Lying> from;
  for (const surface::CardRef note : chosen->notes)
    if (const auto place = placeNow(note)) {
      middle = middle + (*place)(Point{}) * (1 / static_cast<double>(chosen->notes.size()));
      if (surface::isA<journey::Touchpoint>(note)) from.push_back({note, *place});
    }
  const Transform place =
      isLooseGround(middle) ? Transform::placed(keptOnTable(middle), room_.seats->facing(by)) : before(by);
  if (!room_.perform(by, makePile(things, place), middle)) return;
  letGo(by);
  for (const auto& [note, was] : from) hands_.glide(note, was, now_);
}

} // namespace board
