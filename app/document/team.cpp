#include "document/team.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"
#include "document/text_kind.hpp"

namespace document {

using journey::Edge;
using journey::Participant;
using journey::Workshop;

namespace {

/// Who has this seat at the table; nullptr: nobody.
const Participant* sitterOf(const Workshop& workshop, std::int64_t seat) {
  for (const Participant& participant : workshop.participants)
    if (!participant.gone && participant.seat == seat) return &participant;
  return nullptr;
}

Outcome checkEdge(Edge edge, double along) {
  if (edge != Edge::None && along >= 0 && along <= 1) return {};
  return refused("refusal.not_a_place");
}

void put(Edit& edit, Id<Participant> who, std::int64_t seat, Edge edge, double along) {
  edit.set(who, &Participant::seat, seat);
  edit.set(who, &Participant::edge, edge);
  edit.set(who, &Participant::along, along);
}

/// At the table, or the refusal that says why not.
Outcome checkSitting(const Edit& edit, Id<Participant> who) {
  const Participant* participant = living(edit, who);
  if (participant == nullptr) return refusedGone();
  if (participant->seat < 0) return refusedName("refusal.not_at_table", participant->name);
  return {};
}

} // namespace

Deed addParticipant(const std::string& name, Id<Participant>* made) {
  return Deed("deed.add_participant", [=](Edit& edit) -> Outcome {
    std::string clean;
    if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
    const double rank = Row<Participant>(edit, {}, [](auto&) { return true; }).rankAtEnd();
    const auto id = edit.add<Participant>();
    edit.set(id, &Participant::name, clean);
    edit.set(id, &Participant::rank, rank);
    giveMade(made, id);
    return {};
  });
}

Deed renameParticipant(Id<Participant> who, const std::string& name) {
  return Deed("deed.rename_participant",
              [=](Edit& edit) { return writeField(edit, who, &Participant::name, name, nameLimit); });
}

Deed writeDepartment(Id<Participant> who, const std::string& department) {
  return Deed("deed.write_department", [=](Edit& edit) {
    return writeField(edit, who, &Participant::department, department, nameLimit, Blank::Allowed);
  });
}

Deed setTeams(Id<Participant> who, bool core, bool challenge) {
  return Deed("deed.set_teams", [=](Edit& edit) -> Outcome {
    const Participant* participant = living(edit, who);
    if (participant == nullptr) return refusedGone();
    if (participant->lead && !(core && challenge)) return refused("refusal.lead_in_both");
    edit.set(who, &Participant::core, core);
    edit.set(who, &Participant::challenge, challenge);
    return {};
  });
}

Deed setLead(Id<Participant> who) {
  return Deed("deed.set_lead", [=](Edit& edit) -> Outcome {
    if (living(edit, who) == nullptr) return refusedGone();
    for (const Participant& participant : edit.now().participants)
      edit.set(participant.id, &Participant::lead, participant.id == who);
    return setTeams(who, true, true)(edit);
  });
}

std::optional<std::int64_t> firstFreeSeat(const Workshop& workshop) {
  for (std::int64_t seat = 0; seat < seats; ++seat)
    if (sitterOf(workshop, seat) == nullptr) return seat;
  return std::nullopt;
}

Deed takeSeat(Id<Participant> who, std::int64_t seat, Edge edge, double along) {
  return Deed("deed.take_seat", [=](Edit& edit) -> Outcome {
    if (living(edit, who) == nullptr) return refusedGone();
    if (seat < 0 || seat >= seats) return refused("refusal.no_such_seat");
    if (auto no = checkEdge(edge, along)) return no;
    const Participant* sitter = sitterOf(edit.now(), seat);
    if (sitter != nullptr && sitter->id != who) return refusedName("refusal.seat_taken", sitter->name);
    put(edit, who, seat, edge, along);
    return {};
  });
}

Deed sitDown(Id<Participant> who, Edge edge, double along) {
  return Deed("deed.take_seat", [=](Edit& edit) -> Outcome {
    const Participant* participant = living(edit, who);
    if (participant == nullptr) return refusedGone();
    if (participant->seat >= 0) return moveSeat(who, edge, along)(edit);
    const auto seat = firstFreeSeat(edit.now());
    return seat ? takeSeat(who, *seat, edge, along)(edit) : refused("refusal.table_full");
  });
}

Deed moveSeat(Id<Participant> who, Edge edge, double along) {
  return Deed("deed.move_seat", [=](Edit& edit) -> Outcome {
    if (auto no = checkSitting(edit, who)) return no;
    if (auto no = checkEdge(edge, along)) return no;
    put(edit, who, living(edit, who)->seat, edge, along);
    return {};
  });
}

Deed swapSeats(Id<Participant> one, Id<Participant> other) {
  return Deed("deed.swap_seats", [=](Edit& edit) -> Outcome {
    if (auto no = checkSitting(edit, one)) return no;
    if (auto no = checkSitting(edit, other)) return no;
    const Participant a = *living(edit, one), b = *living(edit, other);
    put(edit, one, a.seat, b.edge, b.along);
    put(edit, other, b.seat, a.edge, a.along);
    return {};
  });
}

Deed handOver(Id<Participant> from, Id<Participant> to) {
  return Deed("deed.take_seat", [=](Edit& edit) -> Outcome {
    if (auto no = checkSitting(edit, from)) return no;
    const Participant had = *living(edit, from);
    if (auto no = leaveTable(from)(edit)) return no;
    return takeSeat(to, had.seat, had.edge, had.along)(edit);
  });
}

Deed leaveTable(Id<Participant> who) {
  return Deed("deed.leave_table", [=](Edit& edit) -> Outcome {
    if (living(edit, who) == nullptr) return refusedGone();
    edit.set(who, &Participant::seat, std::int64_t{-1});
    edit.set(who, &Participant::edge, Edge::None);
    return {};
  });
}

Deed binParticipant(Id<Participant> who) {
  return Deed("deed.bin_participant", [=](Edit& edit) { return bin(edit, who); });
}

Deed restoreParticipant(Id<Participant> who) {
  return Deed("deed.restore_participant", [=](Edit& edit) -> Outcome {
    const Participant* participant = edit.now().participants.find(who);
    if (participant == nullptr) return refusedGone();
    const Participant* sitter = sitterOf(edit.now(), participant->seat);
    if (auto no = restore(edit, who)) return no;
    const bool taken = participant->seat >= 0 && sitter != nullptr && sitter->id != who;
    return taken ? leaveTable(who)(edit) : Outcome{};
  });
}

const TextKind text::newParticipant{.name = "new_participant",
                                    .finish =
                                        [](const Draft& draft, std::int64_t* made) {
                                          return makeNew<Participant>(draft, made,
                                                                      [draft](Id<Participant>* id) {
                                                                        return addParticipant(draft.text, id);
                                                                      });
                                        },
                                    .follows = TextKind::Follows::Everywhere};
const TextKind text::participant{
    .name = "participant", .start = Begin<&Participant::name>::with, .finish = End<renameParticipant>::by};
const TextKind text::department{
    .name = "department", .start = Begin<&Participant::department>::with, .finish = End<writeDepartment>::by};

} // namespace document
