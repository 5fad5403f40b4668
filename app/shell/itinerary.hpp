#pragma once
// The way through this workshop: every step of the method with its phase, its planned and used time, and
// where everybody is.
#include "shell/used_time.hpp"
#include "steps/step.hpp"

#include <string>
#include <vector>

namespace shell {

struct Stop {
  std::string name; ///< the step's
  journey::Phase phase = journey::Phase::Prepare;
  std::int64_t minutes = 0; ///< planned
  double used = 0;          ///< seconds
  bool done = false, now = false;

  std::int64_t usedMinutes() const;
  bool isOver() const { return minutes > 0 && usedMinutes() > minutes; }
};

/// In the order of the method.
std::vector<Stop> itineraryOf(const journey::Workshop& workshop, const std::vector<steps::Placed>& steps,
                              const UsedTime& used, std::string_view here);

} // namespace shell
