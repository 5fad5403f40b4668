#include "board/things.hpp"

#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"

#include <algorithm>
#include <set>

namespace board {

using document::Deed;
using document::Edit;
using journey::Outcome;
using journey::Touchpoint;

void addTo(Things& things, const surface::CardRef& card) {
  if (surface::isA<journey::Touchpoint>(card)) things.touchpoints.push_back({card.id});
  if (surface::isA<journey::Note>(card)) things.notes.push_back({card.id});
  if (surface::isA<journey::Pile>(card)) things.piles.push_back({card.id});
}

std::vector<Id<Touchpoint>> touchpointsOf(const journey::Workshop& workshop, const Things& things) {
  std::vector<Id<Touchpoint>> all = things.touchpoints;
  for (const auto pile : things.piles)
    for (const Touchpoint* touchpoint : journey::touchpointsIn(workshop, pile)) all.push_back(touchpoint->id);
  return all;
}

namespace {

std::vector<Id<Touchpoint>> inJourneyOrder(const journey::Workshop& workshop, const Things& things) {
  const auto all = touchpointsOf(workshop, things);
  const std::set<Id<Touchpoint>> among(all.begin(), all.end());
  std::vector<Id<Touchpoint>> inOrder;
  if (all.empty()) return inOrder;
  // Together they lie on one sheet.
  const auto journey = journey::journeyOf(workshop, *workshop.touchpoints.find(all.front()));
  for (const Touchpoint* touchpoint : journey::outlineOf(workshop, journey).journeyOrder())
    if (among.contains(touchpoint->id)) inOrder.push_back(touchpoint->id);
  return inOrder;
}

std::string_view nameOfMoving(const Things& things) {
  if (things.size() > 1) return "deed.move_together";
  return !things.piles.empty()   ? "deed.move_pile"
         : !things.notes.empty() ? "deed.move_note"
                                 : "deed.move_touchpoint";
}

} // namespace

Deed setChannel(const Things& things, Id<journey::Channel> channel) {
  return Deed("deed.set_channel", [=](Edit& edit) -> Outcome {
    for (const auto touchpoint : touchpointsOf(edit.now(), things))
      if (Outcome refused = document::setChannel(touchpoint, channel)(edit)) return refused;
    return {};
  });
}

Deed bin(const Things& things) {
  std::vector<Deed> deeds;
  for (const auto touchpoint : things.touchpoints) deeds.push_back(document::binTouchpoint(touchpoint));
  for (const auto note : things.notes) deeds.push_back(document::binNote(note));
  for (const auto pile : things.piles) deeds.push_back(document::binPile(pile));
  return deeds.size() == 1 ? deeds.front() : document::together(deeds).as("deed.bin_together");
}

Deed place(const Things& things, Id<journey::Step> step, Id<Touchpoint> before) {
  return Deed(nameOfMoving(things), [=](Edit& edit) -> Outcome {
    for (const auto touchpoint : inJourneyOrder(edit.now(), things))
      if (Outcome refused = document::place(touchpoint, step, before)(edit)) return refused;
    for (const auto note : things.notes)
      if (Outcome refused = document::placeNote(note, step)(edit)) return refused;
    return {};
  });
}

Deed lay(const Things& things, const base::Transform& at) {
  constexpr double step = 14; // each a little beside the one before, so that all can be taken
  int count = 0;
  const auto next = [&] {
    const int column = count % 8, row = count++ / 8;
    return at(base::Point{step * column, -step * row});
  };
  const double angle = base::degrees(at.angle());
  std::vector<Deed> deeds;
  for (const auto touchpoint : things.touchpoints) {
    const base::Point place = next();
    deeds.push_back(document::lay(touchpoint, place.x, place.y, angle));
  }
  for (const auto pile : things.piles) {
    const base::Point place = next();
    deeds.push_back(document::layPile(pile, place.x, place.y, angle));
  }
  return deeds.size() == 1 ? deeds.front() : moveTogether(deeds);
}

Deed moveTogether(const std::vector<Deed>& deeds) {
  return document::together(deeds).as("deed.move_together");
}

Deed makePile(const Things& things, const base::Transform& at) {
  return Deed("deed.make_pile", [=](Edit& edit) {
    const base::Point middle = at(base::Point{});
    const auto inOrder = inJourneyOrder(edit.now(), things);
    return document::makePile(inOrder, middle.x, middle.y, base::degrees(at.angle()))(edit);
  });
}

Deed putOnto(const Things& things, Id<Touchpoint> onto) {
  return Deed("deed.make_pile", [=](Edit& edit) -> Outcome {
    const Touchpoint* lowest = edit.now().touchpoints.find(onto);
    if (lowest == nullptr) return journey::Refusal{"refusal.gone"};
    std::vector<Id<Touchpoint>> all = inJourneyOrder(edit.now(), things);
    all.insert(all.begin(), onto);
    return document::makePile(all, lowest->x, lowest->y, lowest->angle)(edit);
  });
}

Deed putOnto(const Things& things, Id<journey::Pile> onto) {
  return Deed("deed.make_pile", [=](Edit& edit) -> Outcome {
    for (const auto touchpoint : inJourneyOrder(edit.now(), {.touchpoints = things.touchpoints}))
      if (Outcome refused = document::addToPile(touchpoint, onto)(edit)) return refused;
    for (const auto pile : things.piles)
      if (Outcome refused = document::joinPiles(pile, onto)(edit)) return refused;
    return {};
  });
}

} // namespace board
