#pragma once
// What was seen at touchpoints, in figures that can be compared. No share is given without what it is of.
#include "journey/outline.hpp"

#include <optional>
#include <vector>

namespace journey {

/// What can be seen of a touchpoint, in the order in which it is told.
enum class Seen { Visits, DropOuts, Repeats, Waiting };
template <>
inline constexpr std::array<std::string_view, 4> enumerators<Seen>{"visits", "drop_outs", "repeats",
                                                                   "waiting"};

/// A number of visits, or minutes of waiting; nothing: it was not counted.
std::optional<double> amountOf(const Behaviour& behaviour, Seen seen);
/// The visits that dropped out, or came back, as a part of all visits, 0 to 1; nothing where either was not
/// counted, where there were no visits, or of what is no part of them.
std::optional<double> shareOfVisits(const Behaviour& behaviour, Seen seen);
/// More dropped out or came back than were there; nothing: it can be so.
std::optional<Seen> impossibleIn(const Behaviour& behaviour);

/// The one in force; nullptr: nothing was counted there.
const Behaviour* behaviourOf(const Workshop& workshop, Id<Touchpoint> touchpoint);

/// What a lane of behaviour shows of a journey, and against what its bars are drawn.
struct SeenInAll {
  std::vector<Seen> kinds{};   ///< of which somebody counted something, under any step
  double most = 0;             ///< of the numbers of visits, and so of all parts of them
  double longest = 0;          ///< minutes of waiting
  std::size_t touchpoints = 0; ///< of which something was counted
  double ends(Seen seen) const { return seen == Seen::Waiting ? longest : most; }
};
SeenInAll seenIn(const Outline& outline);

} // namespace journey
