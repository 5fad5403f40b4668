#include "document/piles.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "document/touchpoints.hpp"

namespace document {

using journey::Pile;
using journey::Step;
using journey::Touchpoint;

namespace {

/// Ids, because a deed changes what the records say while it goes through them.
std::vector<Id<Touchpoint>> notesIn(const Edit& edit, Id<Pile> pile) {
  std::vector<Id<Touchpoint>> out;
  for (const Touchpoint* touchpoint : journey::touchpointsIn(edit.now(), pile)) out.push_back(touchpoint->id);
  return out;
}

void layWherePileLies(Edit& edit, Id<Touchpoint> touchpoint, const Pile& pile) {
  edit.set(touchpoint, &Touchpoint::pile, Id<Pile>{});
  edit.set(touchpoint, &Touchpoint::x, pile.x);
  edit.set(touchpoint, &Touchpoint::y, pile.y);
  edit.set(touchpoint, &Touchpoint::angle, pile.angle);
}

void putOn(Edit& edit, Id<Touchpoint> touchpoint, Id<Pile> pile) {
  Row<Touchpoint> row{edit, touchpoint, [&](const Touchpoint& other) { return other.pile == pile; }};
  const double rank = row.rankAtEnd();
  edit.set(touchpoint, &Touchpoint::journey, edit.now().piles.find(pile)->journey);
  edit.set(touchpoint, &Touchpoint::step, Id<Step>{});
  edit.set(touchpoint, &Touchpoint::pile, pile);
  edit.set(touchpoint, &Touchpoint::rank, rank);
  edit.set(touchpoint, &Touchpoint::angle, 0.0);
  edit.set(touchpoint, &Touchpoint::size, 1.0);
}

} // namespace

Deed makePile(const std::vector<Id<Touchpoint>>& touchpoints, double x, double y, double angle,
              Id<Pile>* made) {
  return Deed("deed.make_pile", [=](Edit& edit) -> Outcome {
    if (auto no = checkPlace(x, y, angle)) return no;
    if (touchpoints.size() < 2) return refused("refusal.pile_of_one");
    const Touchpoint* lowest = living(edit, touchpoints.front());
    if (lowest == nullptr) return refusedGone();
    const auto journey = journey::journeyOf(edit.now(), *lowest);
    const auto id = edit.add<Pile>();
    edit.set(id, &Pile::journey, journey);
    edit.set(id, &Pile::author, edit.by());
    if (auto no = layPile(id, x, y, angle)(edit)) return no;
    for (const auto touchpoint : touchpoints)
      if (auto no = addToPile(touchpoint, id)(edit)) return no;
    giveMade(made, id);
    return {};
  });
}

Deed addToPile(Id<Touchpoint> touchpoint, Id<Pile> pile) {
  return Deed("deed.make_pile", [=](Edit& edit) -> Outcome {
    const Touchpoint* added = living(edit, touchpoint);
    if (added == nullptr || living(edit, pile) == nullptr) return refusedGone();
    if (const Pile* in = journey::pileOf(edit.now(), *added); in != nullptr && in->id == pile) return {};
    leavePile(edit, touchpoint);
    putOn(edit, touchpoint, pile);
    return {};
  });
}

Deed joinPiles(Id<Pile> pile, Id<Pile> onto) {
  return Deed("deed.make_pile", [=](Edit& edit) -> Outcome {
    const Pile *joining = living(edit, pile), *lying = living(edit, onto);
    if (joining == nullptr || lying == nullptr) return refusedGone();
    if (pile == onto) return {};
    if (lying->name.empty()) edit.set(onto, &Pile::name, joining->name);
    for (const auto touchpoint : notesIn(edit, pile)) putOn(edit, touchpoint, onto);
    edit.set(pile, &Pile::gone, true);
    return {};
  });
}

Deed layPile(Id<Pile> pile, double x, double y, double angle) {
  return Deed("deed.move_pile", [=](Edit& edit) -> Outcome {
    if (auto no = checkPlace(x, y, angle)) return no;
    if (living(edit, pile) == nullptr) return refusedGone();
    edit.set(pile, &Pile::x, x);
    edit.set(pile, &Pile::y, y);
    return turnPile(pile, angle)(edit);
  });
}

Deed turnPile(Id<Pile> pile, double degrees) {
  return Deed("deed.move_pile", [=](Edit& edit) { return turnRecord(edit, pile, degrees); });
}

Deed namePile(Id<Pile> pile, const std::string& name) {
  return Deed("deed.name_pile", [=](Edit& edit) {
    return writeField(edit, pile, &Pile::name, name, nameLimit, Blank::Allowed);
  });
}

Deed splitPile(Id<Pile> id, const std::vector<Apart>& apart) {
  return Deed("deed.split_pile", [=](Edit& edit) -> Outcome {
    const Pile* pile = living(edit, id);
    if (pile == nullptr) return refusedGone();
    for (const auto touchpoint : notesIn(edit, id)) layWherePileLies(edit, touchpoint, *pile);
    edit.set(id, &Pile::gone, true);
    for (const Apart& one : apart)
      if (auto no = lay(one.touchpoint, one.x, one.y, one.angle)(edit)) return no;
    return {};
  });
}

Deed placePile(Id<Pile> pile, Id<Step> step, Id<Touchpoint> before) {
  return Deed("deed.move_pile", [=](Edit& edit) -> Outcome {
    if (living(edit, pile) == nullptr) return refusedGone();
    const auto touchpoints = notesIn(edit, pile);
    edit.set(pile, &Pile::gone, true);
    for (const auto touchpoint : touchpoints)
      if (auto no = place(touchpoint, step, before)(edit)) return no;
    return {};
  });
}

Deed binPile(Id<Pile> pile) {
  return Deed("deed.bin_pile", [=](Edit& edit) -> Outcome {
    if (living(edit, pile) == nullptr) return refusedGone();
    for (const auto touchpoint : notesIn(edit, pile)) edit.set(touchpoint, &Touchpoint::gone, true);
    return {};
  });
}

void leavePile(Edit& edit, Id<Touchpoint> touchpoint) {
  const Touchpoint& leaving = *edit.now().touchpoints.find(touchpoint);
  const Pile* pile = journey::pileOf(edit.now(), leaving);
  edit.set(touchpoint, &Touchpoint::pile, Id<Pile>{});
  if (pile == nullptr) return;
  const auto left = notesIn(edit, pile->id);
  if (left.size() > 1 || (left.size() == 1 && !pile->name.empty())) return;
  for (const auto last : left) layWherePileLies(edit, last, *pile);
  edit.set(pile->id, &Pile::gone, true);
}

const TextKind text::pile{.name = "pile", .start = Begin<&Pile::name>::with, .finish = End<namePile>::by};

} // namespace document
