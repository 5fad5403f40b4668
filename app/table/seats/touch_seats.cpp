// What fingers do to seats: a tab opens, slides along the rim, shows its menu; keys write.
#include "document/team.hpp"
#include "table/seats/seats.hpp"
#include "table/step.hpp"

namespace table {

using namespace language::literals;

using Phase = touch::Touch::Phase;

void Seats::touchTab(Step& step, const Pad& pad, const touch::Touch& touch) {
  const Id<Participant> who = pad.participant;
  const bool known = who.value != 0; // the facilitator's pad has no seat
  if (touch.phase == Phase::Held && known && !writings_.contains(who)) menus_[who] = Menu::Habits;
  if (known && touch.isDrag()) slide(pad, touch);
  if (touch.phase == Phase::Cancelled) slides_.erase(who);
  if (touch.isTap() && touch.duration < touch::holdTime) tapTab(step, pad);
}

void Seats::tapTab(Step& step, const Pad& pad) {
  const Id<Participant> who = pad.participant;
  if (menus_.erase(who) > 0 || takeOver(who) || writings_.contains(who)) return;
  if (!room_.hasTools())
    room_.notices.add(room_.say("seat.no_tools"_text), placeOf(who));
  else if (isOpen(who))
    open(who, false);
  else if (step.padDepth(pad) > 0)
    open(who, true);
  else if (resume(who))
    return;
  else if (auto draft = step.newNote(pad))
    write(who, std::move(*draft));
}

/// The pad follows the finger by where it was taken, and around the corners; the others make room.
void Seats::slide(const Pad& pad, const touch::Touch& touch) {
  const Id<Participant> who = pad.participant;
  const Participant* person = room_.workshop().participants.find(who);
  if (person == nullptr || touch.phase == Phase::Cancelled || room_.document.readOnly()) return;
  const auto known = slides_.find(who);
  const journey::Edge edge = known != slides_.end() ? known->second.place.edge : person->edge;
  RimPlace place = rimPlaceAt(touch.position, room_.table, room_.isUpright(), edge);
  if (known == slides_.end()) {
    const RimPlace taken = rimPlaceAt(pad.place(Point{}), room_.table, room_.isUpright(), edge);
    slides_[who] = {place, taken.edge == place.edge ? taken.along - place.along : 0};
  }
  Slide& slide = slides_[who];
  if (place.edge != slide.place.edge) slide.grip = 0;
  place.along = std::clamp(place.along + slide.grip, 0.0, 1.0);
  slide.place = place;
  if (touch.phase != Phase::Ended) return;
  slides_.erase(who);
  room_.perform(who, document::moveSeat(who, place.edge, place.along), touch.position);
}

void Seats::touchKey(Id<Participant> who, const Key& key, const touch::Touch& touch) {
  const auto writing = [&] {
    const auto at = writings_.find(who);
    return at == writings_.end() ? nullptr : &at->second;
  };
  if (key.what == Key::What::Done) {
    if (touch.isTap()) done(who);
  } else if (touch.phase == Phase::Began) {
    press(who, key, touch.time);
    if (writing() != nullptr) holds_.began(who, key, touch, *writing());
  } else {
    holds_.goesOn(touch, writing());
    if (touch.phase == Phase::Ended) keep(who);
  }
}

void Seats::press(Id<Participant> who, const Key& key, base::Seconds now) {
  const auto at = writings_.find(who);
  if (at == writings_.end()) return;
  Writing& writing = at->second;
  using What = Key::What;
  switch (key.what) {
  case What::Character:
  case What::Space: writing.lettersOf(key.text, room_.say("language.capital_pairs"_text)); break;
  case What::Backspace: writing.backspace(); break;
  case What::Shift: writing.pressShift(now); return;
  case What::Letters: writing.page = Page::Letters; return;
  case What::Digits: writing.page = Page::Digits; return;
  case What::Accents: writing.page = Page::Accents; return;
  case What::Emoji: writing.page = Page::Emoji; return;
  case What::Done: return;
  }
  // An accent is one letter among plain ones: the letters come back by themselves.
  if (writing.page == Page::Accents && key.what == What::Character) writing.page = Page::Letters;
  keep(who);
}

} // namespace table
