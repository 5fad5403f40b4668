#include "document/touchpoints.hpp"

#include "document/order.hpp"
#include "document/piles.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::Channel;
using journey::Journey;
using journey::Step;
using journey::Touchpoint;

namespace {

Row<Touchpoint> rowOf(Edit& edit, Id<Touchpoint> moving, Id<Step> step) {
  return {edit, moving, [step](const Touchpoint& touchpoint) { return touchpoint.step == step; }};
}

/// None, or one that can be chosen.
Outcome checkChannel(const Edit& edit, Id<Channel> channel) {
  return !channel || living(edit, channel) != nullptr ? Outcome{} : refusedGone();
}

Id<Touchpoint> make(Edit& edit, Id<Journey> journey, const std::string& text, Id<Channel> channel) {
  const auto id = edit.add<Touchpoint>();
  edit.set(id, &Touchpoint::journey, journey);
  edit.set(id, &Touchpoint::text, text);
  edit.set(id, &Touchpoint::channel, channel);
  edit.set(id, &Touchpoint::author, edit.by());
  return id;
}

/// Of a step that is on the map.
Id<Journey> journeyOfStep(const Edit& edit, Id<Step> step) {
  return living(edit, living(edit, step)->stage)->journey;
}

bool Touchpoint::*memberOf(Sign sign) {
  switch (sign) {
  case Sign::Star: return &Touchpoint::star;
  case Sign::Heart: return &Touchpoint::heart;
  case Sign::Bolt: return &Touchpoint::bolt;
  }
  return &Touchpoint::star;
}

} // namespace

Deed addTouchpoint(Id<Step> step, const std::string& text, Id<Channel> channel, Id<Touchpoint> before,
                   Id<Touchpoint>* made) {
  return Deed("deed.add_touchpoint", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
    if (!isOnMap(edit, step)) return refusedGone();
    if (auto no = checkChannel(edit, channel)) return no;
    const double rank = rowOf(edit, {}, step).rankBefore(before);
    const auto id = make(edit, journeyOfStep(edit, step), clean, channel);
    edit.set(id, &Touchpoint::step, step);
    edit.set(id, &Touchpoint::rank, rank);
    giveMade(made, id);
    return {};
  });
}

Deed addLoose(const std::string& text, Id<Channel> channel, double x, double y, double angle,
              Id<Touchpoint>* made, Id<Journey> given) {
  return Deed("deed.add_touchpoint", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(text, noteLimit, Blank::Refused, clean)) return no;
    if (auto no = checkChannel(edit, channel)) return no;
    if (auto no = checkPlace(x, y, angle)) return no;
    // What was begun in a journey that was put away meanwhile is not lost.
    const auto journey = living(edit, given) != nullptr ? given : journey::firstJourney(edit.now());
    const auto id = make(edit, journey, clean, channel);
    giveMade(made, id);
    return lay(id, x, y, angle)(edit);
  });
}

Deed writeTouchpoint(Id<Touchpoint> touchpoint, const std::string& text) {
  return Deed("deed.write_touchpoint",
              [=](Edit& edit) { return writeField(edit, touchpoint, &Touchpoint::text, text, noteLimit); });
}

Deed setChannel(Id<Touchpoint> touchpoint, Id<Channel> channel) {
  return Deed("deed.set_channel", [=](Edit& edit) -> Outcome {
    if (auto no = checkChannel(edit, channel)) return no;
    return setField(edit, touchpoint, &Touchpoint::channel, channel);
  });
}

Deed place(Id<Touchpoint> touchpoint, Id<Step> step, Id<Touchpoint> before) {
  return Deed("deed.move_touchpoint", [=](Edit& edit) -> Outcome {
    const Touchpoint* moving = living(edit, touchpoint);
    if (moving == nullptr || !isOnMap(edit, step)) return refusedGone();
    if (before == touchpoint) return {};
    if (!moving->step) {
      edit.set(touchpoint, &Touchpoint::angle, 0.0);
      edit.set(touchpoint, &Touchpoint::size, 1.0);
    }
    leavePile(edit, touchpoint);
    const double rank = rowOf(edit, touchpoint, step).rankBefore(before);
    edit.set(touchpoint, &Touchpoint::journey, journeyOfStep(edit, step));
    edit.set(touchpoint, &Touchpoint::step, step);
    edit.set(touchpoint, &Touchpoint::rank, rank);
    return {};
  });
}

Deed lay(Id<Touchpoint> touchpoint, double x, double y, double angle) {
  return Deed("deed.move_touchpoint", [=](Edit& edit) -> Outcome {
    if (auto no = checkPlace(x, y, angle)) return no;
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    leavePile(edit, touchpoint);
    edit.set(touchpoint, &Touchpoint::journey, journey::journeyOf(edit.now(), *living(edit, touchpoint)));
    edit.set(touchpoint, &Touchpoint::step, Id<Step>{});
    edit.set(touchpoint, &Touchpoint::x, x);
    edit.set(touchpoint, &Touchpoint::y, y);
    return turn(touchpoint, angle)(edit);
  });
}

Deed turn(Id<Touchpoint> touchpoint, double degrees) {
  return Deed("deed.move_touchpoint", [=](Edit& edit) { return turnRecord(edit, touchpoint, degrees); });
}

Deed resize(Id<Touchpoint> touchpoint, double size) {
  return Deed("deed.move_touchpoint", [=](Edit& edit) {
    return setField(edit, touchpoint, &Touchpoint::size, std::clamp(size, smallestNote, largestNote));
  });
}

Deed setSign(Id<Touchpoint> touchpoint, Sign sign, bool on) {
  return Deed("deed.set_sign", [=](Edit& edit) { return setField(edit, touchpoint, memberOf(sign), on); });
}

Deed chooseForVote(Id<Touchpoint> touchpoint, bool on) {
  return Deed("deed.choose_for_vote",
              [=](Edit& edit) { return setField(edit, touchpoint, &Touchpoint::voted, on); });
}

Deed chooseAllForVote(bool on, Id<Journey> journey) {
  return Deed("deed.choose_for_vote", [=](Edit& edit) -> Outcome {
    for (const Touchpoint& touchpoint : edit.now().touchpoints)
      if (!touchpoint.gone && (!touchpoint.step || isOnMap(edit, touchpoint.step)) &&
          (!journey || journey::journeyOf(edit.now(), touchpoint) == journey))
        edit.set(touchpoint.id, &Touchpoint::voted, on);
    return {};
  });
}

Deed pick(Id<Touchpoint> touchpoint, bool on) {
  return Deed("deed.pick", [=](Edit& edit) { return setField(edit, touchpoint, &Touchpoint::picked, on); });
}

Deed binTouchpoint(Id<Touchpoint> touchpoint) {
  return Deed("deed.bin_touchpoint", [=](Edit& edit) { return bin(edit, touchpoint); });
}

Deed restoreTouchpoint(Id<Touchpoint> touchpoint) {
  return Deed("deed.restore_touchpoint", [=](Edit& edit) -> Outcome {
    if (auto no = restoreUnderStep(edit, touchpoint)) return no;
    const Touchpoint& restored = *edit.now().touchpoints.find(touchpoint);
    const journey::Pile* pile = edit.now().piles.find(restored.pile);
    if (pile == nullptr || !pile->gone) return {};
    return lay(touchpoint, pile->x, pile->y, pile->angle)(edit);
  });
}

const TextKind text::newTouchpoint{.name = "new_touchpoint",
                                   .finish =
                                       [](const Draft& draft, std::int64_t* made) {
                                         return makeNew<Touchpoint>(draft, made, [draft](Id<Touchpoint>* id) {
                                           return addTouchpoint(Id<journey::Step>{draft.about}, draft.text,
                                                                Id<journey::Channel>{draft.channel},
                                                                Id<Touchpoint>{draft.beside}, id);
                                         });
                                       },
                                   .follows = TextKind::Follows::AtTheTable};
const TextKind text::newLoose{.name = "new_loose", .finish = [](const Draft& draft, std::int64_t* made) {
                                return makeNew<Touchpoint>(draft, made, [draft](Id<Touchpoint>* id) {
                                  return addLoose(draft.text, Id<journey::Channel>{draft.channel}, draft.x,
                                                  draft.y, draft.angle, id, Id<Journey>{draft.about});
                                });
                              }};
const TextKind text::touchpoint{
    .name = "touchpoint", .start = Begin<&Touchpoint::text>::with, .finish = End<writeTouchpoint>::by};

} // namespace document
