#pragma once
// The way through this workshop: every step of the method in the order of its agenda, with its phase, its
// planned and used time, the breaks between them, and where everybody is.
#include "journey/agenda.hpp"
#include "shell/agenda/used_time.hpp"
#include "steps/all.hpp"

#include <string>
#include <vector>

namespace shell {

struct Stop : journey::Planned {
  double used = 0; ///< seconds; of a step
  bool now = false;

  std::int64_t usedMinutes() const;
  bool isOver() const { return minutes > 0 && usedMinutes() > minutes; }
};

std::vector<Stop> itineraryOf(const journey::Workshop& workshop, const std::vector<steps::Placed>& steps,
                              const UsedTime& used, std::string_view here);

} // namespace shell
