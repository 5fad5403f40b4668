#include "document/team.hpp"

#include "document/order.hpp"
#include "document/record_deeds.hpp"

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

Outcome addParticipant(Edit& edit, std::string_view name, Id<Participant>* made) {
  std::string clean;
  if (auto no = cleanText(name, nameLimit, Blank::Refused, clean)) return no;
  const double rank = Row<Participant>(edit, {}, [](auto&) { return true; }).rankAtEnd();
  const auto id = edit.add<Participant>();
  edit.set(id, &Participant::name, clean);
  edit.set(id, &Participant::rank, rank);
  giveMade(made, id);
  return {};
}

Outcome renameParticipant(Edit& edit, Id<Participant> who, std::string_view name) {
  return writeField(edit, who, &Participant::name, name, nameLimit);
}

Outcome writeDepartment(Edit& edit, Id<Participant> who, std::string_view department) {
  return writeField(edit, who, &Participant::department, department, nameLimit, Blank::Allowed);
}

Outcome setTeams(Edit& edit, Id<Participant> who, bool core, bool challenge) {
  const Participant* participant = living(edit, who);
  if (participant == nullptr) return refusedGone();
  if (participant->lead && !(core && challenge)) return refused("refusal.lead_in_both");
  edit.set(who, &Participant::core, core);
  edit.set(who, &Participant::challenge, challenge);
  return {};
}

Outcome setLead(Edit& edit, Id<Participant> who) {
  if (living(edit, who) == nullptr) return refusedGone();
  for (const Participant& participant : edit.now().participants)
    edit.set(participant.id, &Participant::lead, participant.id == who);
  return setTeams(edit, who, true, true);
}

std::optional<std::int64_t> firstFreeSeat(const Workshop& workshop) {
  for (std::int64_t seat = 0; seat < seats; ++seat)
    if (sitterOf(workshop, seat) == nullptr) return seat;
  return std::nullopt;
}

Outcome takeSeat(Edit& edit, Id<Participant> who, std::int64_t seat, Edge edge, double along) {
  if (living(edit, who) == nullptr) return refusedGone();
  if (seat < 0 || seat >= seats) return refused("refusal.no_such_seat");
  if (auto no = checkEdge(edge, along)) return no;
  const Participant* sitter = sitterOf(edit.now(), seat);
  if (sitter != nullptr && sitter->id != who) return refusedName("refusal.seat_taken", sitter->name);
  put(edit, who, seat, edge, along);
  return {};
}

Outcome sitDown(Edit& edit, Id<Participant> who, Edge edge, double along) {
  const Participant* participant = living(edit, who);
  if (participant == nullptr) return refusedGone();
  if (participant->seat >= 0) return moveSeat(edit, who, edge, along);
  const auto seat = firstFreeSeat(edit.now());
  return seat ? takeSeat(edit, who, *seat, edge, along) : refused("refusal.table_full");
}

Outcome moveSeat(Edit& edit, Id<Participant> who, Edge edge, double along) {
  if (auto no = checkSitting(edit, who)) return no;
  if (auto no = checkEdge(edge, along)) return no;
  put(edit, who, living(edit, who)->seat, edge, along);
  return {};
}

Outcome swapSeats(Edit& edit, Id<Participant> one, Id<Participant> other) {
  if (auto no = checkSitting(edit, one)) return no;
  if (auto no = checkSitting(edit, other)) return no;
  const Participant a = *living(edit, one), b = *living(edit, other);
  put(edit, one, a.seat, b.edge, b.along);
  put(edit, other, b.seat, a.edge, a.along);
  return {};
}

Outcome leaveTable(Edit& edit, Id<Participant> who) {
  if (living(edit, who) == nullptr) return refusedGone();
  edit.set(who, &Participant::seat, std::int64_t{-1});
  edit.set(who, &Participant::edge, Edge::None);
  return {};
}

Outcome binParticipant(Edit& edit, Id<Participant> who) { return bin(edit, who); }

Outcome restoreParticipant(Edit& edit, Id<Participant> who) {
  const Participant* participant = edit.now().participants.find(who);
  if (participant == nullptr) return refusedGone();
  const Participant* sitter = sitterOf(edit.now(), participant->seat);
  if (auto no = restore(edit, who)) return no;
  const bool taken = participant->seat >= 0 && sitter != nullptr && sitter->id != who;
  return taken ? leaveTable(edit, who) : Outcome{};
}

} // namespace document
