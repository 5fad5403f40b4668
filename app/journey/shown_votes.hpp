#pragma once
// The votes of a round as they may leave the room: in one place for every file, plot and list.
#include "journey/workshop.hpp"

#include <vector>

namespace journey {

struct ShownVote {
  const Participant* who = nullptr; ///< nobody where the workshop is anonymous
  std::optional<std::int64_t> experience{}, importance{}, score{};
  bool abstained = false;
  std::optional<bool> late{}; ///< not told where the workshop is anonymous: everybody saw who was late
};

/// Where the workshop is anonymous, their order says nothing about who gave them. Of a round that is not
/// shown yet there is one for each vote, without what was given.
std::vector<ShownVote> shownVotesOf(const Workshop& workshop, const Round& round);

} // namespace journey
