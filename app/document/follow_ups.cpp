#include "document/follow_ups.hpp"

#include "base/day.hpp"
#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::FollowUp;
using journey::Touchpoint;

namespace {

constexpr const char *add = "deed.add_follow_up", *write = "deed.write_follow_up";

Id<FollowUp> begun(Edit& edit, Id<Touchpoint> touchpoint, const std::string& said) {
  const double rank = Row<FollowUp>(edit, {}, [](auto&) { return true; }).rankAtEnd();
  const auto id = edit.add<FollowUp>();
  edit.set(id, &FollowUp::touchpoint, touchpoint);
  edit.set(id, &FollowUp::said, said);
  edit.set(id, &FollowUp::rank, rank);
  edit.set(id, &FollowUp::author, edit.by());
  return id;
}

/// What follows from this already, also where it was put away; else it begins now.
template <class From>
Id<FollowUp> followed(Edit& edit, Id<From> from, Id<From> FollowUp::*member, Id<Touchpoint> touchpoint,
                      const std::string& said) {
  for (const FollowUp& one : edit.now().followUps)
    if (one.*member == from) {
      const auto id = one.id;
      edit.set(id, &FollowUp::gone, false);
      return id;
    }
  const auto id = begun(edit, touchpoint, said);
  edit.set(id, member, from);
  return id;
}

} // namespace

Deed addFollowUp(Id<Touchpoint> touchpoint, const std::string& said, Id<FollowUp>* made) {
  return Deed(add, [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(said, noteLimit, Blank::Refused, clean)) return no;
    if (touchpoint && living(edit, touchpoint) == nullptr) return refusedGone();
    giveMade(made, begun(edit, touchpoint, clean));
    return {};
  });
}

Deed followQuote(Id<journey::Quote> quote, Id<FollowUp>* made) {
  return Deed(add, [=](Edit& edit) -> Outcome {
    const journey::Quote* from = living(edit, quote);
    if (from == nullptr) return refusedGone();
    giveMade(made, followed(edit, quote, &FollowUp::quote, from->touchpoint, from->text));
    return {};
  });
}

Deed followMeasure(Id<journey::Measure> measure, Id<FollowUp>* made) {
  return Deed(add, [=](Edit& edit) -> Outcome {
    const journey::Measure* from = living(edit, measure);
    if (from == nullptr) return refusedGone();
    giveMade(made, followed(edit, measure, &FollowUp::measure, from->touchpoint, {}));
    return {};
  });
}

Deed writeFollowUp(Id<FollowUp> followUp, std::string FollowUp::*field, const std::string& text) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    if (auto no =
            writeField(edit, followUp, field, text, journey::fieldOf(field).facts.longest, Blank::Allowed))
      return no;
    if (field == &FollowUp::who) edit.set(followUp, &FollowUp::person, Id<journey::Participant>{});
    return {};
  });
}

Deed setFollower(Id<FollowUp> followUp, Id<journey::Participant> person) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    if (person && living(edit, person) == nullptr) return refusedGone();
    if (auto no = setField(edit, followUp, &FollowUp::person, person)) return no;
    edit.set(followUp, &FollowUp::who, std::string{});
    return {};
  });
}

Deed setFollowedTouchpoint(Id<FollowUp> followUp, Id<Touchpoint> touchpoint) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    if (touchpoint && living(edit, touchpoint) == nullptr) return refusedGone();
    return setField(edit, followUp, &FollowUp::touchpoint, touchpoint);
  });
}

Deed setDue(Id<FollowUp> followUp, const std::string& day) {
  return Deed(write, [=](Edit& edit) -> Outcome {
    if (!day.empty() && !base::dayIn(day)) return refused("refusal.not_a_day");
    return setField(edit, followUp, &FollowUp::due, day);
  });
}

Deed setProgress(Id<FollowUp> followUp, journey::Progress FollowUp::*loop, journey::Progress progress) {
  return Deed("deed.set_progress", [=](Edit& edit) { return setField(edit, followUp, loop, progress); });
}

Deed keepContact(Id<FollowUp> followUp, const std::string& contact) {
  return Deed("deed.keep_contact", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(contact, nameLimit, Blank::Allowed, clean)) return no;
    if (living(edit, followUp) == nullptr) return refusedGone();
    if (clean.empty())
      edit.erase(followUp, &FollowUp::contact);
    else
      edit.set(followUp, &FollowUp::contact, edit.keep(clean));
    return {};
  });
}

Deed eraseContact(Id<FollowUp> followUp) {
  return Deed("deed.erase_contact", [=](Edit& edit) -> Outcome {
    if (edit.now().followUps.find(followUp) == nullptr) return refusedGone();
    edit.erase(followUp, &FollowUp::contact);
    return {};
  });
}

Deed eraseContacts() {
  return Deed("deed.erase_contacts", [](Edit& edit) -> Outcome {
    std::vector<Id<FollowUp>> all;
    for (const FollowUp& one : edit.now().followUps) all.push_back(one.id);
    for (const Id<FollowUp> id : all) edit.erase(id, &FollowUp::contact);
    return {};
  });
}

Deed binFollowUp(Id<FollowUp> followUp) {
  return Deed("deed.bin_follow_up", [=](Edit& edit) { return bin(edit, followUp); });
}
Deed restoreFollowUp(Id<FollowUp> followUp) {
  return Deed("deed.restore_follow_up", [=](Edit& edit) { return restore(edit, followUp); });
}

namespace {

Deed finishFollowUp(const Draft& draft, std::int64_t*) {
  const auto member = draft.field == "due" ? nullptr : textNamed<FollowUp>(draft.field);
  return member == nullptr ? nothingToWrite(write)
                           : writeFollowUp(Id<FollowUp>{draft.about}, member, draft.text);
}

} // namespace

const TextKind text::newFollowUp{.name = "new_follow_up",
                                 .finish = [](const Draft& draft, std::int64_t* made) {
                                   return makeNew<FollowUp>(draft, made, [draft](Id<FollowUp>* id) {
                                     return addFollowUp(Id<Touchpoint>{draft.about}, draft.text, id);
                                   });
                                 }};
const TextKind text::contact{.name = "contact",
                             .token =
                                 [](const journey::Workshop& workshop, const Draft& draft) {
                                   const FollowUp* of = workshop.followUps.find(Id<FollowUp>{draft.about});
                                   return of == nullptr ? std::int64_t{0} : of->contact;
                                 },
                             .finish = End<keepContact>::by};
const TextKind text::followUp{.name = "follow_up", .start = namedText<FollowUp>, .finish = finishFollowUp};

} // namespace document
