#include "journey/agenda.hpp"

#include "journey/by_rank.hpp"

#include <algorithm>
#include <cmath>

namespace journey {
namespace {

const Agenda* recordOf(const Workshop& workshop, std::string_view name) {
  for (const Agenda& item : workshop.agenda)
    if (item.name == name) return &item;
  return nullptr;
}

std::vector<Planned> stepsOf(const Workshop& workshop, std::span<const MethodStep> method) {
  constexpr double after = 1e-3; // the step before it in the method, where the workshop says no place
  std::vector<Planned> steps;
  double rank = 0;
  for (const MethodStep& step : method) {
    const Agenda* item = recordOf(workshop, step.name);
    rank = item != nullptr && item->rank > 0 ? item->rank : rank + after;
    Planned planned{
        .name = std::string{step.name}, .phase = step.phase, .minutes = step.minutes, .rank = rank};
    if (item != nullptr)
      planned.id = item->id, planned.minutes = item->minutes, planned.done = item->done,
      planned.off = item->off;
    steps.push_back(std::move(planned));
  }
  std::ranges::stable_sort(steps, [](const Planned& a, const Planned& b) {
    return a.phase != b.phase ? a.phase < b.phase : a.rank < b.rank;
  });
  return steps;
}

std::vector<const Agenda*> breaksOf(const Workshop& workshop) {
  std::vector<const Agenda*> breaks;
  for (const Agenda& item : workshop.agenda)
    if (isBreak(item.name) && !item.off) breaks.push_back(&item);
  std::ranges::stable_sort(breaks, byRank);
  return breaks;
}

} // namespace

std::vector<Planned> agendaOf(const Workshop& workshop, std::span<const MethodStep> method) {
  std::vector<Planned> steps = stepsOf(workshop, method), all;
  const auto breaks = breaksOf(workshop);
  auto next = breaks.begin();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    all.push_back(steps[i]);
    const bool last = i + 1 == steps.size();
    for (; next != breaks.end() && (last || (*next)->rank < steps[i + 1].rank); ++next)
      all.push_back({.name = (*next)->name,
                     .id = (*next)->id,
                     .phase = steps[i].phase,
                     .minutes = (*next)->minutes,
                     .done = (*next)->done,
                     .rank = (*next)->rank,
                     .day = (*next)->day});
  }
  return all;
}

std::int64_t plannedMinutes(std::span<const Planned> agenda) {
  std::int64_t minutes = 0;
  for (const Planned& one : agenda) minutes += one.off ? 0 : one.minutes;
  return minutes;
}

std::span<const Planned> meetingOf(std::span<const Planned> agenda, std::size_t at) {
  const auto isCut = [](const Planned& one) { return one.name == meetingName; };
  at = std::min(at, agenda.empty() ? 0 : agenda.size() - 1);
  std::size_t begin = at, end = at;
  while (begin > 0 && !isCut(agenda[begin - 1])) --begin;
  while (end < agenda.size() && !isCut(agenda[end])) ++end;
  return agenda.subspan(begin, end - begin);
}

std::optional<Delay> delayOf(std::span<const Planned> meeting, std::size_t at, double used,
                             std::int64_t startsAt, std::int64_t endsAt, double now) {
  constexpr double longAfter = 6 * 60;
  if (startsAt < 0 || at >= meeting.size()) return {};
  const auto begin = static_cast<double>(startsAt);
  const auto whole = static_cast<double>(plannedMinutes(meeting));
  Delay delay{.plan = endsAt > startsAt ? static_cast<double>(endsAt) : begin + whole};
  if (now < begin || now > delay.plan + longAfter) return {};
  delay.end = now + std::max(0.0, static_cast<double>(meeting[at].minutes) - used) +
              static_cast<double>(plannedMinutes(meeting.subspan(at + 1)));
  delay.minutes = delay.end - delay.plan;
  return delay;
}

std::vector<Remedy> remediesOf(std::span<const Planned> meeting, std::size_t at, double delay) {
  constexpr std::int64_t leastBreak = 10, whole = 5; // minutes; time is won in fives
  std::optional<Remedy> step, pause, skipped;
  for (std::size_t i = at + 1; i < meeting.size(); ++i) {
    const Planned& one = meeting[i];
    if (one.off || one.done) continue;
    const std::int64_t kept = one.isBreak() ? leastBreak : (one.minutes * 2 + 2) / 3;
    const auto needed = static_cast<std::int64_t>(std::ceil(delay / whole)) * whole;
    const std::int64_t wins = std::min((one.minutes - kept) / whole * whole, needed);
    std::optional<Remedy>& best = one.isBreak() ? pause : step;
    if (wins > 0 && (!best || wins > best->minutes)) best = Remedy{i, wins, false};
  }
  // Left out is the shortest that makes up for all of it, else the longest.
  for (std::size_t i = at + 1; i < meeting.size(); ++i) {
    const Planned& one = meeting[i];
    if (one.off || one.done || one.isBreak() || one.phase == Phase::Result || (step && step->entry == i))
      continue;
    const auto enough = [&](std::int64_t minutes) { return static_cast<double>(minutes) >= delay; };
    const bool better =
        !skipped || (enough(one.minutes) ? !enough(skipped->minutes) || one.minutes < skipped->minutes
                                         : one.minutes > skipped->minutes);
    if (one.minutes > 0 && better) skipped = Remedy{i, one.minutes, true};
  }
  std::vector<Remedy> remedies;
  for (const auto& one : {step, pause, skipped})
    if (one) remedies.push_back(*one);
  return remedies;
}

} // namespace journey
