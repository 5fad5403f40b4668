#pragma once
// The things people do, one header per kind of thing. Every deed is a function on an Edit that either does
// all of it or refuses; the names here say in the history what was done.
//
// A deed that makes something gives its id through a last parameter, `made`. Texts are made valid UTF-8 and
// trimmed; one that is too long is refused, never cut. Deeds on what is gone or unknown are refused with
// "refusal.gone": fingers are slower than other people.
#include "document/edit.hpp"
#include "journey/refusal.hpp"

#include <string_view>

namespace document {

using base::Id;

/// Ids of texts: "{0} moved a note", {0} is who.
namespace deed {
// brief.hpp, agenda.hpp
inline constexpr std::string_view writeBrief = "deed.write_brief";
inline constexpr std::string_view setPolicy = "deed.set_policy";
inline constexpr std::string_view setDone = "deed.set_done";
inline constexpr std::string_view setMinutes = "deed.set_minutes";
// team.hpp
inline constexpr std::string_view addParticipant = "deed.add_participant";
inline constexpr std::string_view renameParticipant = "deed.rename_participant";
inline constexpr std::string_view writeDepartment = "deed.write_department";
inline constexpr std::string_view setTeams = "deed.set_teams";
inline constexpr std::string_view setLead = "deed.set_lead";
inline constexpr std::string_view takeSeat = "deed.take_seat";
inline constexpr std::string_view moveSeat = "deed.move_seat";
inline constexpr std::string_view swapSeats = "deed.swap_seats";
inline constexpr std::string_view leaveTable = "deed.leave_table";
inline constexpr std::string_view binParticipant = "deed.bin_participant";
inline constexpr std::string_view restoreParticipant = "deed.restore_participant";
// stages.hpp
inline constexpr std::string_view addStage = "deed.add_stage";
inline constexpr std::string_view renameStage = "deed.rename_stage";
inline constexpr std::string_view moveStage = "deed.move_stage";
inline constexpr std::string_view binStage = "deed.bin_stage";
inline constexpr std::string_view restoreStage = "deed.restore_stage";
inline constexpr std::string_view addStep = "deed.add_step";
inline constexpr std::string_view renameStep = "deed.rename_step";
inline constexpr std::string_view moveStep = "deed.move_step";
inline constexpr std::string_view binStep = "deed.bin_step";
inline constexpr std::string_view restoreStep = "deed.restore_step";
// channels.hpp
inline constexpr std::string_view addChannel = "deed.add_channel";
inline constexpr std::string_view renameChannel = "deed.rename_channel";
inline constexpr std::string_view setPaper = "deed.set_paper";
inline constexpr std::string_view binChannel = "deed.bin_channel";
inline constexpr std::string_view restoreChannel = "deed.restore_channel";
// touchpoints.hpp
inline constexpr std::string_view addTouchpoint = "deed.add_touchpoint";
inline constexpr std::string_view writeTouchpoint = "deed.write_touchpoint";
inline constexpr std::string_view setChannel = "deed.set_channel";
inline constexpr std::string_view moveTouchpoint = "deed.move_touchpoint"; ///< place, lay and turn
inline constexpr std::string_view setSign = "deed.set_sign";
inline constexpr std::string_view chooseForVote = "deed.choose_for_vote";
inline constexpr std::string_view pick = "deed.pick";
inline constexpr std::string_view binTouchpoint = "deed.bin_touchpoint";
inline constexpr std::string_view restoreTouchpoint = "deed.restore_touchpoint";
inline constexpr std::string_view moveTogether = "deed.move_together";
inline constexpr std::string_view binTogether = "deed.bin_together";
// piles.hpp
inline constexpr std::string_view makePile = "deed.make_pile"; ///< and adding to one
inline constexpr std::string_view movePile = "deed.move_pile"; ///< layPile and turnPile
inline constexpr std::string_view namePile = "deed.name_pile";
inline constexpr std::string_view splitPile = "deed.split_pile";
inline constexpr std::string_view binPile = "deed.bin_pile";
// notes.hpp
inline constexpr std::string_view addNote = "deed.add_note";
inline constexpr std::string_view writeNote = "deed.write_note";
inline constexpr std::string_view moveNote = "deed.move_note"; ///< placeNote and turnNote
inline constexpr std::string_view linkNote = "deed.link_note";
inline constexpr std::string_view binNote = "deed.bin_note";
inline constexpr std::string_view restoreNote = "deed.restore_note";
// voting.hpp, estimate.hpp, customers.hpp
inline constexpr std::string_view openRound = "deed.open_round";
inline constexpr std::string_view openTest = "deed.open_test";
inline constexpr std::string_view vote =
    "deed.vote"; ///< giveVote and abstain: says nothing of what was given
inline constexpr std::string_view reveal = "deed.reveal";
inline constexpr std::string_view freeze = "deed.freeze";
inline constexpr std::string_view thaw = "deed.thaw";
inline constexpr std::string_view setCustomerScore = "deed.set_customer_score";
inline constexpr std::string_view removeCustomerScore = "deed.remove_customer_score";
// ideas.hpp
inline constexpr std::string_view addIdea = "deed.add_idea";
inline constexpr std::string_view writeIdea = "deed.write_idea";
inline constexpr std::string_view shareIdea = "deed.share_idea";
inline constexpr std::string_view takeIdeaBack = "deed.take_idea_back";
inline constexpr std::string_view shareAll = "deed.share_all";
inline constexpr std::string_view moveIdea = "deed.move_idea";
inline constexpr std::string_view linkIdea = "deed.link_idea";
inline constexpr std::string_view giveDot = "deed.give_dot";
inline constexpr std::string_view takeDot = "deed.take_dot";
inline constexpr std::string_view writeWhy = "deed.write_why";
inline constexpr std::string_view binIdea = "deed.bin_idea";
inline constexpr std::string_view restoreIdea = "deed.restore_idea";
} // namespace deed

} // namespace document
