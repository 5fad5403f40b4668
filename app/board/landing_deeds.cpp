// What letting cards go somewhere does.
#include "board/landing.hpp"
#include "board/things.hpp"
#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/touchpoints.hpp"

#include <cmath>

namespace board {

using base::Transform;
using document::Deed;
using journey::Note;
using journey::Pile;
using journey::Touchpoint;
using surface::isA;
using Where = Landing::Where;

namespace {

double wrapped(double degrees) { return std::remainder(degrees, 360.0); }

double turnOf(const Transform& start, const Transform& place) {
  constexpr double leastTurn =
      4; // degrees: a smaller one is a hand that moved a note, not one that turned it
  const double turned = wrapped(base::degrees(place.angle() - start.angle()));
  return std::abs(turned) < leastTurn ? 0 : turned;
}

/// On the map notes lie straight, or turned by quarters towards somebody.
double quarter(double degrees) { return wrapped(std::round(degrees / 90) * 90); }

Things thingsAmong(const std::vector<Let>& all) {
  Things things;
  for (const Let& let : all) addTo(things, let.card);
  return things;
}

Deed underStep(const journey::Workshop& workshop, const Let& let, const Landing& landing) {
  const Id<Touchpoint> before{landing.before};
  if (isA<Pile>(let.card)) return document::placePile(Id<Pile>{let.card.id}, landing.step, before);
  const double turn = turnOf(let.start, let.rest);
  if (isA<Note>(let.card)) {
    const Id<Note> id{let.card.id};
    const auto placed = document::placeNote(id, landing.step, Id<Note>{landing.before});
    const double to = quarter(workshop.notes.find(id)->angle + turn);
    return turn == 0 ? placed : placed.then(document::turnNote(id, to));
  }
  const Id<Touchpoint> id{let.card.id};
  const Touchpoint& touchpoint = *workshop.touchpoints.find(id);
  const auto placed = document::place(id, landing.step, before);
  if (turn == 0 || !touchpoint.step) return placed; // what was loose lies straight there
  return placed.then(document::turn(id, quarter(touchpoint.angle + turn)));
}

Deed onTable(const journey::Workshop& workshop, const Places& places, const Let& let) {
  const Point at = places.keptOnTable(let.rest(Point{}));
  const bool turned = turnOf(let.start, let.rest) != 0;
  const double angle = wrapped(base::degrees((turned ? let.rest : let.start).angle()));
  if (isA<Pile>(let.card)) return document::layPile(Id<Pile>{let.card.id}, at.x, at.y, angle);
  constexpr double leastGrowth = 0.05; // less is a hand that moved it
  const Id<Touchpoint> id{let.card.id};
  const double grown = let.rest.scale() / let.start.scale();
  const double size = workshop.touchpoints.find(id)->size * (std::abs(grown - 1) < leastGrowth ? 1 : grown);
  return document::lay(id, at.x, at.y, angle).then(document::resize(id, size));
}

/// Notes of lanes have their place on the map.
std::optional<Deed> allOnTable(const journey::Workshop& workshop, const Places& places,
                               const std::vector<Let>& all) {
  std::vector<Deed> deeds;
  for (const Let& let : all)
    if (!isA<Note>(let.card)) deeds.push_back(onTable(workshop, places, let));
  if (deeds.empty()) return {};
  return all.size() == 1 ? deeds.front() : moveTogether(deeds);
}

} // namespace

std::optional<Deed> deedOf(const Room& room, const Places& places, const std::vector<Let>& all,
                           const Landing& landing) {
  const Things things = thingsAmong(all);
  switch (landing.where) {
  case Where::Home: return {};
  case Where::Bin: return bin(things);
  case Where::Onto:
    return isA<Pile>(landing.onto) ? putOnto(things, Id<Pile>{landing.onto.id})
                                   : putOnto(things, Id<Touchpoint>{landing.onto.id});
  case Where::Step:
    if (all.size() == 1) return underStep(room.workshop(), all.front(), landing);
    return place(things, landing.step, Id<Touchpoint>{landing.before});
  case Where::Table: return allOnTable(room.workshop(), places, all);
  }
  return {};
}

} // namespace board
