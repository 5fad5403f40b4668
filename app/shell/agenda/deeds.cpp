// What is done with the whole agenda.
#include "shell/agenda/plan.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;

std::vector<document::InOrder> orderOf(const std::vector<Stop>& stops) {
  std::vector<document::InOrder> order;
  for (const Stop& stop : stops)
    order.push_back({stop.name, stop.isBreak() ? stop.id : base::Id<journey::Agenda>{}});
  return order;
}

std::size_t whereNow(const std::vector<Stop>& stops) {
  return static_cast<std::size_t>(std::ranges::find_if(stops, &Stop::now) - stops.begin());
}

document::Deed setMinutesOf(const Stop& stop, std::int64_t minutes) {
  return stop.isBreak() ? document::setBreakMinutes(stop.id, minutes)
                        : document::setMinutes(stop.name, minutes);
}

void addBreakHere(Table& table, const std::string& kind, std::int64_t minutes) {
  const std::vector<Stop> stops = table.stops();
  const std::size_t before = std::min(whereNow(stops) + 1, stops.size());
  table.room().perform({}, document::addBreak(kind, minutes, orderOf(stops), before));
}

void useReady(Table& table, const document::ReadyAgenda& agenda) {
  std::vector<std::string> steps;
  for (const Stop& stop : table.stops())
    if (!stop.isBreak()) steps.push_back(stop.name);
  auto items = agenda.items;
  std::erase_if(items, [&](const document::AgendaItem& item) { // of a program that knows other steps
    return !journey::isBreak(item.name) && std::ranges::find(steps, item.name) == steps.end();
  });
  table.room().perform({}, document::useAgenda(items, steps));
}

void keepAgendaOf(Table& table) {
  document::ReadyAgenda agenda;
  const std::string& title = table.room().brief().title;
  agenda.name.by[table.room().words->code()] = title.empty() ? table.room().say("agenda.own"_text) : title;
  for (const Stop& stop : table.stops())
    if (!stop.off) agenda.items.push_back({stop.name, stop.minutes});
  table.keepAgenda(agenda);
}

} // namespace shell
