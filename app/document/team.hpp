#pragma once
// Who takes part, in which team, and where they sit.
#include "document/deeds.hpp"

#include <optional>

namespace document {

/// Twelve people find a place at a wall, eight around a table.
inline constexpr std::int64_t seats = 12, seatsAtTable = 8;

/// In the core team, not yet at the table.
journey::Outcome addParticipant(Edit& edit, std::string_view name, Id<journey::Participant>* made = nullptr);
journey::Outcome renameParticipant(Edit& edit, Id<journey::Participant> who, std::string_view name);
/// May become empty.
journey::Outcome writeDepartment(Edit& edit, Id<journey::Participant> who, std::string_view department);
/// The project lead is in both teams and stays so.
journey::Outcome setTeams(Edit& edit, Id<journey::Participant> who, bool core, bool challenge);
/// There is one lead at most: whoever was it before is it no more, but stays in the teams.
journey::Outcome setLead(Edit& edit, Id<journey::Participant> who);

/// The lowest seat that nobody has who is at the table.
std::optional<std::int64_t> firstFreeSeat(const journey::Workshop& workshop);
/// `seat` 0..11 is the colour and the symbol; refused where somebody else has it. `along` 0..1.
journey::Outcome takeSeat(Edit& edit, Id<journey::Participant> who, std::int64_t seat, journey::Edge edge,
                          double along);
/// Takes the first free seat, or moves the one that this person has.
journey::Outcome sitDown(Edit& edit, Id<journey::Participant> who, journey::Edge edge, double along);
/// To another place, with the same colour.
journey::Outcome moveSeat(Edit& edit, Id<journey::Participant> who, journey::Edge edge, double along);
/// Two people change places; both keep their colour.
journey::Outcome swapSeats(Edit& edit, Id<journey::Participant> one, Id<journey::Participant> other);
journey::Outcome leaveTable(Edit& edit, Id<journey::Participant> who);

/// What they made and voted stays.
journey::Outcome binParticipant(Edit& edit, Id<journey::Participant> who);
/// Back at their seat, or without one where somebody else has it now.
journey::Outcome restoreParticipant(Edit& edit, Id<journey::Participant> who);

} // namespace document
