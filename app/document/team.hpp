#pragma once
// Who takes part, in which team, and where they sit.
#include "document/deed.hpp"

#include <optional>

namespace document {

struct TextKind;

/// Twelve people find a place at a wall, eight around a table.
using journey::seats;
inline constexpr std::int64_t seatsAtTable = 8;

/// In the core team, not yet at the table.
Deed addParticipant(const std::string& name, Id<journey::Participant>* made = nullptr);
Deed renameParticipant(Id<journey::Participant> who, const std::string& name);
/// May become empty.
Deed writeDepartment(Id<journey::Participant> who, const std::string& department);
/// The project lead is in both teams and stays so.
Deed setTeams(Id<journey::Participant> who, bool core, bool challenge);
/// There is one lead at most: whoever was it before is it no more, but stays in the teams.
Deed setLead(Id<journey::Participant> who);

/// The lowest seat that nobody has who is at the table.
std::optional<std::int64_t> firstFreeSeat(const journey::Workshop& workshop);
/// `seat` 0..11 is the colour and the symbol; refused where somebody else has it. `along` 0..1.
Deed takeSeat(Id<journey::Participant> who, std::int64_t seat, journey::Edge edge, double along);
/// Takes the first free seat, or moves the one that this person has.
Deed sitDown(Id<journey::Participant> who, journey::Edge edge, double along);
/// To another place, with the same colour.
Deed moveSeat(Id<journey::Participant> who, journey::Edge edge, double along);
/// Two people change places; both keep their colour.
Deed swapSeats(Id<journey::Participant> one, Id<journey::Participant> other);
/// Somebody leaves the table and gives their place and colour to another.
Deed handOver(Id<journey::Participant> from, Id<journey::Participant> to);
Deed leaveTable(Id<journey::Participant> who);

/// What they made and voted stays.
Deed binParticipant(Id<journey::Participant> who);
/// Back at their seat, or without one where somebody else has it now.
Deed restoreParticipant(Id<journey::Participant> who);

namespace text {
/// newParticipant: about nothing. participant, department: about the participant.
extern const TextKind newParticipant, participant, department;
} // namespace text

} // namespace document
