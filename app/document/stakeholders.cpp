#include "document/stakeholders.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"
#include "journey/people.hpp"

#include <algorithm>

namespace document {

using journey::Relation;
using journey::Stakeholder;

namespace {

void put(Edit& edit, Id<Stakeholder> who, double x, double y) {
  x = std::clamp(x, 0.0, 1.0), y = std::clamp(y, 0.0, 1.0);
  edit.set(who, &Stakeholder::x, x);
  edit.set(who, &Stakeholder::y, y);
  edit.set(who, &Stakeholder::ring, journey::ringAt(x, y));
}

} // namespace

Deed addStakeholder(const std::string& name, double x, double y, Id<Stakeholder>* made) {
  return Deed("deed.add_stakeholder", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
    if (auto no = checkPlace(x, y)) return no;
    const double rank = Row<Stakeholder>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto id = edit.add<Stakeholder>();
    edit.set(id, &Stakeholder::name, clean);
    put(edit, id, x, y);
    edit.set(id, &Stakeholder::rank, rank);
    edit.set(id, &Stakeholder::author, edit.by());
    giveMade(made, id);
    return {};
  });
}

Deed writeStakeholder(Id<Stakeholder> who, std::string Stakeholder::*field, const std::string& text) {
  return Deed("deed.write_stakeholder", [=](Edit& edit) {
    const bool isName = field == &Stakeholder::name;
    return writeField(edit, who, field, text, isName ? nameLimit : noteLimit,
                      isName ? Blank::Refused : Blank::Allowed);
  });
}

Deed setStrength(Id<Stakeholder> who, std::int64_t Stakeholder::*which, std::int64_t strength) {
  return Deed("deed.set_strength", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(which, strength)) return no;
    return setField(edit, who, which, strength);
  });
}

Deed moveStakeholder(Id<Stakeholder> who, double x, double y) {
  return Deed("deed.move_stakeholder", [=](Edit& edit) -> Outcome {
    if (auto no = checkPlace(x, y)) return no;
    if (living(edit, who) == nullptr) return refusedGone();
    put(edit, who, x, y);
    return {};
  });
}

Deed turnStakeholder(Id<Stakeholder> who, double degrees) {
  return Deed("deed.move_stakeholder", [=](Edit& edit) { return turnRecord(edit, who, degrees); });
}

Deed binStakeholder(Id<Stakeholder> who) {
  return Deed("deed.bin_stakeholder", [=](Edit& edit) { return bin(edit, who); });
}
Deed restoreStakeholder(Id<Stakeholder> who) {
  return Deed("deed.restore_stakeholder", [=](Edit& edit) { return restore(edit, who); });
}

Deed relate(Id<Stakeholder> a, Id<Stakeholder> b, Id<Relation>* made) {
  return Deed("deed.relate", [=](Edit& edit) -> Outcome {
    if (living(edit, a) == nullptr || living(edit, b) == nullptr) return refusedGone();
    if (a == b) return refused("refusal.relation_of_one");
    const Id<Stakeholder> one = std::min(a, b), other = std::max(a, b);
    for (const Relation& relation : edit.now().relations)
      if (relation.one == one && relation.other == other) {
        giveMade(made, relation.id);
        return restore(edit, relation.id);
      }
    const auto id = edit.add<Relation>();
    edit.set(id, &Relation::one, one);
    edit.set(id, &Relation::other, other);
    giveMade(made, id);
    return {};
  });
}

Deed writeRelation(Id<Relation> relation, const std::string& word) {
  return Deed("deed.write_relation", [=](Edit& edit) {
    return writeField(edit, relation, &Relation::word, word, nameLimit, Blank::Allowed);
  });
}

Deed binRelation(Id<Relation> relation) {
  return Deed("deed.bin_relation", [=](Edit& edit) { return bin(edit, relation); });
}

namespace {

Deed finishStakeholder(const Draft& draft, std::int64_t*) {
  const auto member = textNamed<Stakeholder>(draft.field);
  return member == nullptr ? nothingToWrite("deed.write_stakeholder")
                           : writeStakeholder(Id<Stakeholder>{draft.about}, member, draft.text);
}

/// Who names a stakeholder says at once what both do for each other.
std::optional<Draft> exchange(const Draft& draft, std::int64_t made) {
  const bool isNew = draft.what == &text::newStakeholder;
  if (!isNew && draft.field != "give") return {};
  Draft next;
  next.what = &text::stakeholder;
  next.about = isNew ? made : draft.about;
  next.field = isNew ? "give" : "get";
  return next;
}

} // namespace

const TextKind text::newStakeholder{.name = "new_stakeholder",
                                    .finish =
                                        [](const Draft& draft, std::int64_t* made) {
                                          return makeNew<Stakeholder>(
                                              draft, made, [draft](Id<Stakeholder>* id) {
                                                return addStakeholder(draft.text, draft.x, draft.y, id);
                                              });
                                        },
                                    .next = exchange};
const TextKind text::stakeholder{
    .name = "stakeholder", .start = namedText<Stakeholder>, .finish = finishStakeholder, .next = exchange};
const TextKind text::relation{
    .name = "relation", .start = Begin<&Relation::word>::with, .finish = End<writeRelation>::by};

} // namespace document
