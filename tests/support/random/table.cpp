// The team, the settings of the workshop, its agenda and what is kept for later.
#include "document/agenda.hpp"
#include "document/brief.hpp"
#include "document/parking.hpp"
#include "document/team.hpp"
#include "support/random/inner.hpp"

namespace support {

using namespace document;
using namespace journey;

Choice RandomDeeds::Inner::team() {
  const auto who = any<Participant>(), other = any<Participant>();
  const auto edge = static_cast<Edge>(below(5));
  const double along = real(-0.05, 1.05);
  const auto seat = static_cast<std::int64_t>(below(10)) - 1;
  const bool a = coin(), b = coin();
  const std::string words = text();
  switch (below(14)) {
  case 0: return {{}, addParticipant(words)};
  case 1: return {who, renameParticipant(who, words)};
  case 2: return {who, writeDepartment(who, words)};
  case 3: return {{}, setTeams(who, a, b)};
  case 4: return {{}, setLead(who)};
  case 5:
  case 6: return {who, takeSeat(who, seat, edge, along)};
  case 7:
  case 8:
  case 9: return {who, sitDown(who, edge, along)};
  case 10: return {who, moveSeat(who, edge, along)};
  case 11: return {who, swapSeats(who, other)};
  case 12: return {a ? who : Id<Participant>{}, a ? leaveTable(who) : binParticipant(who)};
  default: return {{}, restoreParticipant(who)};
  }
}

Choice RandomDeeds::Inner::settings() {
  constexpr std::string Brief::*fields[] = {&Brief::title,       &Brief::reason,   &Brief::goal,
                                            &Brief::goalMeasure, &Brief::goalFrom, &Brief::product,
                                            &Brief::barLabel,    &Brief::ringFar};
  constexpr std::string_view items[] = {"brief", "map", "voting", "something new"};
  const auto field = fields[below(std::size(fields))];
  const std::string item{items[below(std::size(items))]};
  const auto number = static_cast<std::int64_t>(below(700)) - 50;
  const std::string words = text();
  const bool on = coin();
  switch (below(8)) {
  case 0:
  case 1: return {{}, writeBrief(field, words)};
  case 2: return {{}, setDone(item, on)};
  case 3: return {{}, setMinutes(item, number)};
  case 4: return {{}, on ? setAnonymous(number % 2 == 0) : setOpenVotes(number % 2 == 0)};
  case 5: return {{}, on ? setScope(Scope::Broad) : setLanguage(number % 2 == 0 ? "nl" : "en")};
  case 6: return {{}, on ? setDots(number % 23) : setDiscussSpread(number % 11)};
  default: return {{}, on ? setBar(static_cast<double>(number) / 50) : setBarLabel(words)};
  }
}

Choice RandomDeeds::Inner::agenda() {
  constexpr std::string_view items[] = {"brief", "map", "voting", "something new"};
  constexpr std::string_view kinds[] = {"break", "lunch", "meeting", "nap"};
  const auto step = [&] { return std::string{items[below(std::size(items))]}; };
  const auto pause = any<Agenda>();
  const auto minutes = static_cast<std::int64_t>(below(700)) - 50;
  std::vector<InOrder> order;
  for (const Agenda& item : now->agenda)
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(below(order.size() + 1)), {item.name, item.id});
  switch (below(8)) {
  case 0: return {{}, setOff(step(), coin())};
  case 1: return {{}, setHours(minutes * 2, minutes * 3)};
  case 2: return {{}, orderAgenda(order)};
  case 3: return {{}, addBreak(std::string{kinds[below(std::size(kinds))]}, minutes, order, below(12))};
  case 4: return {{}, setBreakMinutes(pause, minutes)};
  case 5: return {{}, removeBreak(pause)};
  case 6: return {{}, setMeetingDay(pause, coin() ? "2026-12-04" : text())};
  default:
    return {{}, useAgenda({{step(), 20}, {"break", minutes}, {step(), 30}}, {"brief", "map", "voting"})};
  }
}

Choice RandomDeeds::Inner::parking() {
  const auto by = present();
  const auto it = any<Parked>();
  const std::string words = text();
  switch (below(6)) {
  case 0:
  case 1: return {by, park(words)};
  case 2: return {by, writeParked(it, words)};
  case 3: return {by, setParkedDone(it, coin())};
  case 4: return {by, binParked(it)};
  default: return {by, restoreParked(it)};
  }
}

} // namespace support
