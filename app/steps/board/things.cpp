#include "steps/board/things.hpp"

#include "document/notes.hpp"
#include "document/piles.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"

#include <algorithm>
#include <set>

namespace steps {

using document::Edit;
using journey::Outcome;
using journey::Touchpoint;

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
  for (const Touchpoint* touchpoint : journey::outlineOf(workshop).journeyOrder())
    if (among.contains(touchpoint->id)) inOrder.push_back(touchpoint->id);
  return inOrder;
}

} // namespace

Outcome setChannel(Edit& edit, const Things& things, Id<journey::Channel> channel) {
  for (const auto touchpoint : touchpointsOf(edit.now(), things))
    if (Outcome refused = document::setChannel(edit, touchpoint, channel)) return refused;
  return {};
}

Outcome bin(Edit& edit, const Things& things) {
  for (const auto touchpoint : things.touchpoints)
    if (Outcome refused = document::binTouchpoint(edit, touchpoint)) return refused;
  for (const auto note : things.notes)
    if (Outcome refused = document::binNote(edit, note)) return refused;
  for (const auto pile : things.piles)
    if (Outcome refused = document::binPile(edit, pile)) return refused;
  return {};
}

Outcome place(Edit& edit, const Things& things, Id<journey::Step> step, Id<Touchpoint> before) {
  for (const auto touchpoint : inJourneyOrder(edit.now(), things))
    if (Outcome refused = document::place(edit, touchpoint, step, before)) return refused;
  for (const auto note : things.notes)
    if (Outcome refused = document::placeNote(edit, note, step)) return refused;
  return {};
}

Outcome lay(Edit& edit, const Things& things, const base::Transform& at) {
  constexpr double step = 14; // each a little beside the one before, so that all can be taken
  int count = 0;
  const auto next = [&] {
    const int column = count % 8, row = count++ / 8;
    return at(base::Point{step * column, -step * row});
  };
  const double angle = base::degrees(at.angle());
  for (const auto touchpoint : things.touchpoints) {
    const base::Point place = next();
    if (Outcome refused = document::lay(edit, touchpoint, place.x, place.y, angle)) return refused;
  }
  for (const auto pile : things.piles) {
    const base::Point place = next();
    if (Outcome refused = document::layPile(edit, pile, place.x, place.y, angle)) return refused;
  }
  return {};
}

Outcome makePile(Edit& edit, const Things& things, const base::Transform& at) {
  const base::Point middle = at(base::Point{});
  return document::makePile(edit, inJourneyOrder(edit.now(), things), middle.x, middle.y,
                            base::degrees(at.angle()));
}

Outcome putOnto(Edit& edit, const Things& things, Id<Touchpoint> onto) {
  const Touchpoint* lowest = edit.now().touchpoints.find(onto);
  if (lowest == nullptr) return journey::Refusal{"refusal.gone"};
  std::vector<Id<Touchpoint>> all = inJourneyOrder(edit.now(), things);
  all.insert(all.begin(), onto);
  return document::makePile(edit, all, lowest->x, lowest->y, lowest->angle);
}

Outcome putOnto(Edit& edit, const Things& things, Id<journey::Pile> onto) {
  for (const auto touchpoint : inJourneyOrder(edit.now(), {.touchpoints = things.touchpoints}))
    if (Outcome refused = document::addToPile(edit, touchpoint, onto)) return refused;
  for (const auto pile : things.piles)
    if (Outcome refused = document::joinPiles(edit, pile, onto)) return refused;
  return {};
}

} // namespace steps
