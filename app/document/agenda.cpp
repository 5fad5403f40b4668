#include "document/agenda.hpp"

#include "base/day.hpp"
#include "document/refusals.hpp"

#include <algorithm>

namespace document {

using journey::Agenda;
using journey::Brief;

namespace {

Id<Agenda> itemOf(Edit& edit, std::string_view name) {
  for (const Agenda& item : edit.now().agenda)
    if (item.name == name) return item.id;
  const auto id = edit.add<Agenda>();
  edit.set(id, &Agenda::name, name);
  return id;
}

/// A break that was not taken away; nullptr otherwise.
const Agenda* breakOf(const Edit& edit, Id<Agenda> id) {
  const Agenda* found = edit.now().agenda.find(id);
  return found != nullptr && journey::isBreak(found->name) && !found->off ? found : nullptr;
}

/// Ranks from 1; breaks that are gone meanwhile are passed over.
void order(Edit& edit, const std::vector<InOrder>& all) {
  double rank = 0;
  for (const InOrder& one : all) {
    if (journey::isBreak(one.name)) {
      if (breakOf(edit, one.id) != nullptr) edit.set(one.id, &Agenda::rank, ++rank);
    } else {
      edit.set(itemOf(edit, one.name), &Agenda::rank, ++rank);
    }
  }
}

Id<Agenda> makeBreak(Edit& edit, const std::string& kind, std::int64_t minutes) {
  const auto id = edit.add<Agenda>();
  edit.set(id, &Agenda::name, kind);
  edit.set(id, &Agenda::minutes, minutes);
  return id;
}

} // namespace

Deed setDone(const std::string& name, bool done) {
  return Deed("deed.set_done", [=](Edit& edit) -> Outcome {
    edit.set(itemOf(edit, name), &Agenda::done, done);
    return {};
  });
}

Deed setMinutes(const std::string& name, std::int64_t minutes) {
  return Deed("deed.set_minutes", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Agenda::minutes, minutes)) return no;
    edit.set(itemOf(edit, name), &Agenda::minutes, minutes);
    return {};
  });
}

Deed setOff(const std::string& name, bool off) {
  return Deed("deed.set_off", [=](Edit& edit) -> Outcome {
    edit.set(itemOf(edit, name), &Agenda::off, off);
    return {};
  });
}

Deed setHours(std::int64_t start, std::int64_t end) {
  return Deed("deed.set_hours", [=](Edit& edit) -> Outcome {
    if (auto no = checkRange(&Brief::startsAt, start)) return no;
    if (auto no = checkRange(&Brief::endsAt, end)) return no;
    edit.set(Id<Brief>{1}, &Brief::startsAt, start);
    edit.set(Id<Brief>{1}, &Brief::endsAt, end);
    return {};
  });
}

Deed orderAgenda(const std::vector<InOrder>& all) {
  return Deed("deed.order_agenda", [=](Edit& edit) -> Outcome {
    order(edit, all);
    return {};
  });
}

Deed addBreak(const std::string& kind, std::int64_t minutes, const std::vector<InOrder>& all,
              std::size_t before, Id<Agenda>* made) {
  return Deed("deed.add_break", [=](Edit& edit) -> Outcome {
    if (!journey::isBreak(kind)) return refusedGone();
    if (auto no = checkRange(&Agenda::minutes, minutes)) return no;
    const auto id = makeBreak(edit, kind, minutes);
    std::vector<InOrder> with = all;
    with.insert(with.begin() + static_cast<std::ptrdiff_t>(std::min(before, with.size())), {kind, id});
    order(edit, with);
    if (made != nullptr) *made = id;
    return {};
  });
}

Deed setBreakMinutes(Id<Agenda> pause, std::int64_t minutes) {
  return Deed("deed.set_minutes", [=](Edit& edit) -> Outcome {
    if (breakOf(edit, pause) == nullptr) return refusedGone();
    if (auto no = checkRange(&Agenda::minutes, minutes)) return no;
    edit.set(pause, &Agenda::minutes, minutes);
    return {};
  });
}

Deed setMeetingDay(Id<Agenda> meeting, const std::string& day) {
  return Deed("deed.set_meeting_day", [=](Edit& edit) -> Outcome {
    if (!day.empty() && !base::dayIn(day)) return refused("refusal.not_a_day");
    const Agenda* found = breakOf(edit, meeting);
    if (found == nullptr || found->name != journey::meetingName) return refusedGone();
    edit.set(meeting, &Agenda::day, day);
    return {};
  });
}

Deed removeBreak(Id<Agenda> pause) {
  return Deed("deed.remove_break", [=](Edit& edit) -> Outcome {
    if (breakOf(edit, pause) == nullptr) return refusedGone();
    edit.set(pause, &Agenda::off, true);
    return {};
  });
}

Deed useAgenda(const std::vector<AgendaItem>& items, const std::vector<std::string>& allSteps) {
  return Deed("deed.use_agenda", [=](Edit& edit) -> Outcome {
    for (const AgendaItem& item : items)
      if (auto no = checkRange(&Agenda::minutes, item.minutes)) return no;
    std::vector<Id<Agenda>> before;
    for (const Agenda& item : edit.now().agenda)
      if (journey::isBreak(item.name)) before.push_back(item.id);
    for (const auto id : before) edit.set(id, &Agenda::off, true);
    for (const std::string& step : allSteps) {
      const auto id = itemOf(edit, step);
      edit.set(id, &Agenda::off, true);
      edit.set(id, &Agenda::rank, 0.0);
    }
    double rank = 0;
    for (const AgendaItem& item : items) {
      const auto id =
          journey::isBreak(item.name) ? makeBreak(edit, item.name, item.minutes) : itemOf(edit, item.name);
      edit.set(id, &Agenda::minutes, item.minutes);
      edit.set(id, &Agenda::off, false);
      edit.set(id, &Agenda::rank, ++rank);
    }
    return {};
  });
}

} // namespace document
