#pragma once
// The day as it is planned and as it runs: the order of steps and breaks, the delay, and what can be done
// about it.
#include "journey/phase.hpp"
#include "journey/workshop.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace journey {

/// A step as the method has it.
struct MethodStep {
  std::string_view name;
  Phase phase = Phase::Prepare;
  std::int64_t minutes = 0; ///< where the workshop plans none
};

/// A step or a break in the order of the day.
struct Planned {
  std::string name; ///< the step's, or the break's (isBreak)
  Id<Agenda> id{};  ///< none where the workshop has no record of it yet
  Phase phase = Phase::Prepare;
  std::int64_t minutes = 0;
  bool done = false, off = false;
  double rank = 0;
  std::string day{}; ///< of a meeting, where it was said

  bool isBreak() const { return journey::isBreak(name); }
};

/// The phases in their order; in each its steps as the workshop orders them, those that it does not order
/// where the method has them. A break follows the step after which it was put; it is of that phase. Breaks
/// that were taken away are not in it.
std::vector<Planned> agendaOf(const Workshop& workshop, std::span<const MethodStep> method);

/// The minutes of all that is not off.
std::int64_t plannedMinutes(std::span<const Planned> agenda);

/// What is done between two meetings: `agenda` cut at each "meeting". The part that holds `at`.
std::span<const Planned> meetingOf(std::span<const Planned> agenda, std::size_t at);

/// How far the day is behind its plan.
struct Delay {
  double minutes = 0;       ///< below 0: ahead
  double end = 0, plan = 0; ///< minutes after midnight: when it will end now, and when it would have
};

/// Of a meeting that begins at `startsAt` and ends at `endsAt` (-1: when all that is planned is over), whose
/// entry `at` is under way since `used` minutes in all, at
/// `now` (minutes after midnight). What lies ahead takes what was planned. Nothing before the day began, and
/// where everything is over for long.
std::optional<Delay> delayOf(std::span<const Planned> meeting, std::size_t at, double used,
                             std::int64_t startsAt, std::int64_t endsAt, double now);

/// What would win time, of what is still to come.
struct Remedy {
  std::size_t entry = 0;    ///< of the meeting
  std::int64_t minutes = 0; ///< that it wins
  bool skips = false;       ///< the whole step; else it is made shorter
};

/// At most three, of different entries: the longest step and the longest break shorter, and a step left out.
/// Steps keep two thirds, breaks ten minutes; what shows the result is never left out.
std::vector<Remedy> remediesOf(std::span<const Planned> meeting, std::size_t at, double delay);

} // namespace journey
