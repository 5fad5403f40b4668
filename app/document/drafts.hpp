#pragma once
// A text that somebody is typing: kept beside the workshop (Document::view) until it is finished, so that a
// pulled plug loses no letter.
#include "document/deed.hpp"

#include <optional>
#include <string>

namespace document {

struct Draft {
  /// What is being written, and what `about` then names.
  enum class What {
    NewTouchpoint,   ///< step; `beside`: the touchpoint it comes before
    NewLoose,        ///< nothing; at x, y, angle
    Touchpoint,      ///< touchpoint
    NewNote,         ///< step; `field`: the lane
    Note,            ///< note; `field`: "remedy" or nothing: its text
    NewStage,        ///< nothing; `beside`: the stage it follows
    StageName,       ///< stage; `field`: a text of it, or nothing: its name
    NewStep,         ///< stage; `beside`: the step it follows
    StepName,        ///< step
    PileName,        ///< pile
    Title,           ///< nothing
    BriefField,      ///< nothing; `field`: its name in Brief::describe ("goal_measure", "bar_label")
    NewParticipant,  ///< nothing
    ParticipantName, ///< participant
    Department,      ///< participant
    NewChannel,      ///< nothing; `channel`: its paper
    ChannelName,     ///< channel
    CustomerSource,  ///< touchpoint
    NewIdea,         ///< nothing; into the writer's tray
    Idea,            ///< idea
    Why,             ///< idea
    NewParked,       ///< nothing
    Parked,          ///< parked
    NewStakeholder,  ///< nothing; at x, y (0..1 of the sheet)
    Stakeholder,     ///< stakeholder; `field`: "name", "give" or "get"
    Relation,        ///< relation
    NewPersona,      ///< nothing
    Persona          ///< persona; `field`: a text of it, or "share"
  };
  Id<journey::Participant> writer{}; ///< nobody: the table
  What what = What::NewTouchpoint;
  std::int64_t about = 0, beside = 0; ///< ids of records; 0: none
  std::string field;
  double x = 0, y = 0, angle = 0;
  std::int64_t channel = 0; ///< NewTouchpoint, NewLoose: a channel's id or 0
  std::string text;
  std::size_t caret = 0; ///< bytes into text, between two characters
  friend bool operator==(const Draft&, const Draft&) = default;
};

/// "new_touchpoint", "stage", ...: as kept in files, and in the ids of hints.
std::string_view nameOf(Draft::What what);

/// The key in Document::view(): "draft/<participant id>"; one draft a person.
std::string draftKey(Id<journey::Participant> writer);
std::string encode(const Draft& draft);
/// Nothing where it is not one: an older program's, or damage.
std::optional<Draft> decode(std::string_view text);

/// The text that is there now, to begin with; empty for what is new or gone.
std::string startText(const journey::Workshop& workshop, const Draft& draft);
/// The deed that the finished draft becomes, of its writer: `made` gets the id of what is new, or stays.
Deed finish(const Draft& draft, std::int64_t* made = nullptr);

} // namespace document
