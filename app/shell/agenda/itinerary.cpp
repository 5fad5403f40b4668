#include "shell/agenda/itinerary.hpp"

#include <cmath>

namespace shell {

std::int64_t Stop::usedMinutes() const { return std::llround(used / 60); }

std::vector<Stop> itineraryOf(const journey::Workshop& workshop, const std::vector<steps::Placed>& steps,
                              const UsedTime& used, std::string_view here) {
  std::vector<journey::MethodStep> method;
  for (const steps::Placed& placed : steps)
    method.push_back({placed.step->name(), placed.phase, placed.minutes});
  std::vector<Stop> out;
  for (journey::Planned& planned : journey::agendaOf(workshop, method)) {
    Stop stop{std::move(planned)};
    stop.used = stop.isBreak() ? 0 : used.of(stop.name);
    stop.now = stop.name == here;
    out.push_back(std::move(stop));
  }
  return out;
}

} // namespace shell
