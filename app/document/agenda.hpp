#pragma once
// The agenda: the steps of the method as this workshop plans them, and breaks. A step that it did not have
// yet is added.
#include "document/deed.hpp"

#include <string>
#include <vector>

namespace document {

/// `name`: "brief", "team", "map", "voting", ...
Deed setDone(const std::string& name, bool done);
/// 0..600.
Deed setMinutes(const std::string& name, std::int64_t minutes);
/// Not in this workshop, or in it after all.
Deed setOff(const std::string& name, bool off);
/// Minutes after midnight at which the day begins and ends; -1: nobody says.
Deed setHours(std::int64_t start, std::int64_t end);

/// Of the whole agenda, in its new order.
struct InOrder {
  std::string name;
  Id<journey::Agenda> id{}; ///< of a break; steps are known by their name
};
Deed orderAgenda(const std::vector<InOrder>& order);
/// At this place of the order. `kind`: journey::breakNames.
Deed addBreak(const std::string& kind, std::int64_t minutes, const std::vector<InOrder>& order,
              std::size_t before, Id<journey::Agenda>* made = nullptr);
Deed setBreakMinutes(Id<journey::Agenda> pause, std::int64_t minutes);
/// Of a meeting: "2026-12-04"; empty: not yet said.
Deed setMeetingDay(Id<journey::Agenda> meeting, const std::string& day);
Deed removeBreak(Id<journey::Agenda> pause);

/// A whole agenda, as one deed: what it names is planned so, in this order within the phases; all other steps
/// are off, breaks that were there are taken away. What was done stays done.
struct AgendaItem {
  std::string name;
  std::int64_t minutes = 0;
  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};
Deed useAgenda(const std::vector<AgendaItem>& items, const std::vector<std::string>& allSteps);

} // namespace document
