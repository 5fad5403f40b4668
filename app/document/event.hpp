#pragma once
// One finished gesture as history keeps it: who did what, when, and exactly which fields it changed.
#include "base/time.hpp"
#include "journey/change.hpp"
#include "journey/records/participant.hpp"

#include <string>

namespace document {

struct Event {
  std::int64_t seq = 0; ///< 1, 2, 3, ... without gaps
  base::UtcMilliseconds at = 0;
  base::Id<journey::Participant> actor{}; ///< nobody: the table
  std::string deed;                       ///< what was done, as the id of a text: "deed.move_note"
  std::int64_t reverts = 0;               ///< the event that this one undoes, redoes or takes back; 0: none
  journey::Changes changes;

  friend bool operator==(const Event&, const Event&) = default;
};

} // namespace document
