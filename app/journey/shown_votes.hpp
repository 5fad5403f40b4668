#pragma once
// The votes of a round as they may leave the room: in one place for every file, plot and list.
#include "journey/statistics.hpp"

#include <map>
#include <vector>

namespace journey {

struct ShownVote {
  const Participant* who = nullptr; ///< nobody where the workshop is anonymous
  /// To each question of the round, in its order; nothing: not given, or not shown.
  std::vector<std::optional<std::int64_t>> answers{};
  bool abstained = false;
  std::optional<bool> late{}; ///< not told where the workshop is anonymous: everybody saw who was late
};

/// Where the workshop is anonymous, their order says nothing about who gave them. Of a round that is not
/// shown yet there is one for each vote, without what was given.
std::vector<ShownVote> shownVotesOf(const Workshop& workshop, const Round& round);

/// All rounds and their votes, found in one walk: for who tells about every one of them.
class Ballots {
 public:
  explicit Ballots(const Workshop& workshop);

  /// By number.
  const std::vector<const Round*>& of(const Subject& subject) const;
  std::vector<ShownVote> shown(const Round& round) const;
  RoundResult resultOf(const Round& round) const;

 private:
  const Workshop& workshop_;
  std::map<Subject, std::vector<const Round*>> rounds_{};
  AllVotes votes_;
};

} // namespace journey
