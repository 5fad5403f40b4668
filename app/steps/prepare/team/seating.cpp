// How people get their seats: carried there, by a tap on a place, or all at once.
#include "document/team.hpp"
#include "steps/prepare/team/screen.hpp"
#include "table/seats/seats.hpp"

#include <algorithm>

namespace steps {

using journey::Edge;

namespace {

constexpr double reach = 60; // a sign let go this far from the drawn table still means its edge
constexpr double onto = 18;  // this near to somebody's place, it means to change places

} // namespace

bool TeamScreen::carry(const touch::Touch& touch, Id<Participant> who, bool fromTable) {
  using Phase = touch::Touch::Phase;
  const auto at = carried_.find(touch.contact);
  const bool carrying = at != carried_.end();
  switch (touch.phase) {
  case Phase::Began:
  case Phase::Held: return false;
  case Phase::Moved:
    if (!carrying && !touch.isDrag()) return false;
    carried_[touch.contact] = {who, touch.position, fromTable};
    return true;
  case Phase::Ended:
    if (carrying) {
      const Carried carried = at->second;
      carried_.erase(at);
      drop(carried);
    }
    return carrying;
  case Phase::Cancelled: carried_.erase(touch.contact); return carrying;
  }
  return false;
}

Place TeamScreen::shownPlace(const Participant& person) const {
  if (!room().isUpright()) return {person.edge, person.along};
  // Beside each other, as their tabs are: people of all edges come together there.
  for (const Pad& pad : room().seats->pads())
    if (pad.participant == person.id) return {Edge::Bottom, pad.place(Point{}).x / room().table.w};
  return {Edge::Bottom, person.along};
}

std::vector<Place> TeamScreen::othersThan(Id<Participant> who) const {
  std::vector<Place> places;
  for (const Participant* person : journey::seatedOf(room().workshop()))
    if (person->id != who) places.push_back(shownPlace(*person));
  return places;
}

std::optional<Place> TeamScreen::placeFor(const Carried& carried) const {
  if (!table_.inset(-reach).contains(carried.at)) return {};
  return clearOf(nearestPlace(carried.at, table_, room().isUpright()), othersThan(carried.who), room().table);
}

void TeamScreen::drop(const Carried& carried) {
  const Id<Participant> who = carried.who;
  const auto place = placeFor(carried);
  if (!place) {
    if (carried.fromTable) room().perform({}, document::leaveTable(who), carried.at);
    return;
  }
  const Participant* person = room().workshop().participants.find(who);
  const Place wanted = nearestPlace(carried.at, table_, room().isUpright());
  for (const Participant* other : journey::seatedOf(room().workshop())) {
    const Place theirs = shownPlace(*other);
    if (person == nullptr || person->seat < 0 || other->id == who || theirs.edge != wanted.edge) continue;
    if (base::distance(pointAt(theirs, table_), pointAt(wanted, table_)) > onto) continue;
    room().perform({}, document::swapSeats(who, other->id), carried.at);
    return;
  }
  sit(who, *place, carried.at);
}

void TeamScreen::sit(Id<Participant> who, const Place& place, Point finger) {
  const Participant* person = room().workshop().participants.find(who);
  const bool moves = person != nullptr && person->seat >= 0;
  const auto places = room().isUpright() ? document::seats : document::seatsAtTable;
  if (!moves && std::ssize(journey::seatedOf(room().workshop())) >= places) {
    room().tell(journey::Refusal{"refusal.table_full"}, finger);
    return;
  }
  room().perform({},
                 moves ? document::moveSeat(who, place.edge, place.along)
                       : document::sitDown(who, place.edge, place.along),
                 finger);
}

/// Who has a place keeps it; the others get what is left of the places for all: the core team first, as long
/// as there are seats.
void TeamScreen::seatAll(Point finger) {
  const Size table = room().table;
  const bool wall = room().isUpright();
  const auto seated = journey::seatedOf(room().workshop());
  std::vector<const Participant*> standing;
  for (const bool core : {true, false})
    for (const Participant* one : journey::participantsOf(room().workshop()))
      if (one->seat < 0 && one->core == core) standing.push_back(one);
  const auto most = static_cast<std::size_t>(wall ? document::seats : document::seatsAtTable);
  standing.resize(std::min(standing.size(), most - std::min(most, seated.size())));

  std::vector<Place> left = seatsFor(seated.size() + standing.size(), table, wall), taken;
  const Rect all{0, 0, table.w, table.h};
  for (const Participant* one : seated) {
    taken.push_back(shownPlace(*one));
    left.erase(std::ranges::min_element(left, {}, [&](const Place& place) {
      return base::distance(pointAt(place, all), pointAt(taken.back(), all));
    }));
  }
  std::vector<std::pair<Id<Participant>, Place>> seats;
  for (std::size_t i = 0; i < standing.size(); ++i) {
    seats.emplace_back(standing[i]->id, clearOf(left[i], taken, table));
    taken.push_back(seats.back().second);
  }
  std::vector<document::Deed> deeds;
  for (const auto& [who, place] : seats) deeds.push_back(document::sitDown(who, place.edge, place.along));
  if (!deeds.empty()) room().perform({}, document::together(deeds), finger);
  chosen_ = {};
}

} // namespace steps
