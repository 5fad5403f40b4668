#include "shell/itinerary.hpp"

#include <cmath>

namespace shell {

std::int64_t Stop::usedMinutes() const { return std::llround(used / 60); }

std::vector<Stop> itineraryOf(const journey::Workshop& workshop, const std::vector<steps::Placed>& steps,
                              const UsedTime& used, std::string_view here) {
  std::vector<Stop> out;
  for (const steps::Placed& placed : steps) {
    const std::string_view name = placed.step->name();
    Stop stop{.name = std::string{name},
              .phase = placed.phase,
              .minutes = placed.minutes,
              .used = used.of(name),
              .now = name == here};
    for (const journey::Agenda& item : workshop.agenda)
      if (item.name == name) stop.minutes = item.minutes, stop.done = item.done;
    out.push_back(std::move(stop));
  }
  return out;
}

} // namespace shell
