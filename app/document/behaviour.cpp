#include "document/behaviour.hpp"

#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "journey/amount.hpp"
#include "journey/count.hpp"

namespace document {

using journey::Behaviour;
using journey::Seen;
using journey::Touchpoint;

namespace {

constexpr const char* write = "deed.count_behaviour";

using Count = std::optional<std::int64_t> Behaviour::*;
struct CountField {
  std::string_view name;
  Count member;
};
constexpr CountField counts[] = {
    {"visits", &Behaviour::visits}, {"drop_outs", &Behaviour::dropOuts}, {"repeats", &Behaviour::repeats}};

std::optional<Count> countNamed(std::string_view name) {
  for (const CountField& field : counts)
    if (field.name == name) return field.member;
  return {};
}

/// The record of this touchpoint, also one that was taken away: there is one each, and it begins anew.
Id<Behaviour> recordOf(Edit& edit, Id<Touchpoint> touchpoint) {
  for (const Behaviour& behaviour : edit.now().behaviours) {
    if (behaviour.touchpoint != touchpoint) continue;
    const auto id = behaviour.id;
    if (!behaviour.gone) return id;
    for (const CountField& field : counts) edit.set(id, field.member, std::optional<std::int64_t>{});
    edit.set(id, &Behaviour::waiting, std::string{});
    edit.set(id, &Behaviour::period, std::string{});
    edit.set(id, &Behaviour::gone, false);
    return id;
  }
  const auto id = edit.add<Behaviour>();
  edit.set(id, &Behaviour::touchpoint, touchpoint);
  return id;
}

Outcome setCount(Edit& edit, Id<Behaviour> id, Count member, std::optional<std::int64_t> value) {
  if (value)
    if (auto no = checkRange(member, *value)) return no;
  edit.set(id, member, value);
  return {};
}

Outcome setWaiting(Edit& edit, Id<Behaviour> id, const std::string& text) {
  std::string clean;
  if (auto no = cleanText(text, nameLimit, Blank::Allowed, clean)) return no;
  if (!clean.empty() && !journey::amountIn(journey::Holds::Time, clean)) return refused("refusal.not_a_time");
  edit.set(id, &Behaviour::waiting, clean);
  return {};
}

Outcome setPeriod(Edit& edit, Id<Behaviour> id, const std::string& text) {
  return writeField(edit, id, &Behaviour::period, text, nameLimit, Blank::Allowed);
}

/// What was counted of visits can be so; and a record that says nothing is none.
Outcome checked(Edit& edit, Id<Behaviour> id) {
  const Behaviour& now = *edit.now().behaviours.find(id);
  if (const auto seen = journey::impossibleIn(now))
    return Refusal{*seen == Seen::DropOuts ? "refusal.more_drop_outs" : "refusal.more_repeats",
                   {std::to_string(*(*seen == Seen::DropOuts ? now.dropOuts : now.repeats)),
                    std::to_string(*now.visits)}};
  if (!now.visits && !now.dropOuts && !now.repeats && now.waiting.empty() && now.period.empty())
    edit.set(id, &Behaviour::gone, true);
  return {};
}

Outcome setNamed(Edit& edit, Id<Behaviour> id, std::string_view field, const std::string& text) {
  if (field == "waiting") return setWaiting(edit, id, text);
  if (field == "period") return setPeriod(edit, id, text);
  const auto member = countNamed(field);
  std::string clean;
  if (auto no = cleanText(text, nameLimit, Blank::Allowed, clean)) return no;
  if (!member) return refusedGone();
  if (clean.empty()) return setCount(edit, id, *member, {});
  const auto number = journey::countIn(clean);
  return number ? setCount(edit, id, *member, number) : refused("refusal.not_a_count");
}

std::string begin(const journey::Workshop& workshop, const Draft& draft) {
  const Behaviour* now = journey::behaviourOf(workshop, Id<Touchpoint>{draft.about});
  if (now == nullptr) return {};
  if (draft.field == "waiting") return now->waiting;
  if (draft.field == "period") return now->period;
  const auto member = countNamed(draft.field);
  const auto number = member ? now->**member : std::nullopt;
  return number ? std::to_string(*number) : std::string{};
}

} // namespace

Deed count(Id<Touchpoint> touchpoint, const Counted& counted) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    if (counted.isNothing()) return refused("refusal.nothing_counted");
    const auto id = recordOf(edit, touchpoint);
    for (const auto& [member, value] :
         {std::pair{&Behaviour::visits, counted.visits}, std::pair{&Behaviour::dropOuts, counted.dropOuts},
          std::pair{&Behaviour::repeats, counted.repeats}})
      if (value)
        if (auto no = setCount(edit, id, member, value)) return no;
    if (!counted.waiting.empty())
      if (auto no = setWaiting(edit, id, counted.waiting)) return no;
    if (!counted.period.empty())
      if (auto no = setPeriod(edit, id, counted.period)) return no;
    return checked(edit, id);
  });
}

Deed writeCounted(Id<Touchpoint> touchpoint, std::string_view field, const std::string& text) {
  return Deed(write, [touchpoint, field = std::string{field}, text](Edit& edit) -> Outcome {
    if (living(edit, touchpoint) == nullptr) return refusedGone();
    std::string clean;
    if (auto no = cleanText(text, nameLimit, Blank::Allowed, clean)) return no;
    if (clean.empty() && journey::behaviourOf(edit.now(), touchpoint) == nullptr) return {};
    const auto id = recordOf(edit, touchpoint);
    if (auto no = setNamed(edit, id, field, clean)) return no;
    return checked(edit, id);
  });
}

Deed removeBehaviour(Id<Touchpoint> touchpoint) {
  return Deed("deed.remove_behaviour", [=](Edit& edit) -> Outcome {
    const Behaviour* now = journey::behaviourOf(edit.now(), touchpoint);
    return now == nullptr ? refused("refusal.nothing_counted") : bin(edit, now->id);
  });
}

const TextKind text::behaviour{
    .name = "behaviour", .start = begin, .finish = [](const Draft& draft, std::int64_t*) {
      return writeCounted(Id<Touchpoint>{draft.about}, draft.field, draft.text);
    }};

} // namespace document
