#include "report/brief_facts.hpp"

#include "base/utf8.hpp"
#include "figures/words.hpp"
#include "journey/ballot.hpp"
#include "journey/frozen.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;

language::Text scopeText(journey::Scope scope) {
  switch (scope) {
  case journey::Scope::Open: return "report.scope.open"_text;
  case journey::Scope::Narrow: return "report.scope.narrow"_text;
  case journey::Scope::Broad: return "report.scope.broad"_text;
  }
  return "report.scope.open"_text;
}

std::string fromTo(const Context& context, const journey::Brief& brief) {
  if (brief.goalFrom.empty() && brief.goalTo.empty()) return "";
  return context.catalogue("report.from_to"_text, {brief.goalFrom.empty() ? "–" : brief.goalFrom,
                                                   brief.goalTo.empty() ? "–" : brief.goalTo});
}

/// On which days the group meets again; "another day" where nobody chose one.
std::string meetingsOf(const Context& context) {
  std::vector<const journey::Agenda*> meetings;
  for (const journey::Agenda& entry : context.workshop.agenda)
    if (entry.name == journey::meetingName && !entry.off) meetings.push_back(&entry);
  std::ranges::sort(meetings, {}, &journey::Agenda::rank);
  std::string days;
  for (const journey::Agenda* meeting : meetings) {
    days += days.empty() ? "" : ", ";
    days += figures::dayWords(context.catalogue, meeting->day)
                .value_or(context.catalogue("agenda.another_day"_text));
  }
  return days;
}

} // namespace

std::string titleOf(const Context& context) {
  const std::string& title = context.story.brief->title;
  return title.empty() ? context.catalogue("report.untitled"_text) : title;
}

std::string stateOf(const Context& context) {
  const Story& story = context.story;
  if (!story.frozen) return context.catalogue("report.live"_text);
  std::string state =
      context.catalogue("report.frozen"_text, {context.catalogue.date(story.brief->frozenAt)});
  const auto add = [&](language::Text words, std::int64_t n) {
    if (n > 0) state += ". " + context.catalogue.count(words, n);
  };
  journey::FrozenEstimate held;
  for (const Context& one : context.each()) {
    const auto part = journey::frozenEstimateOf(context.workshop, one.story.outline, one.story.team);
    held.after += part.after, held.changed += part.changed;
    held.binned.insert(held.binned.end(), part.binned.begin(), part.binned.end());
  }
  add("report.frozen.after"_text, held.after + held.changed);
  add("report.frozen.binned"_text, static_cast<std::int64_t>(held.binned.size()));
  for (std::size_t i = 0; i < held.binned.size(); ++i)
    state += (i == 0 ? ": " : ", ") + base::isolated(held.binned[i].touchpoint->text) + " " +
             context.catalogue.number(held.binned[i].experience, 1);
  return state;
}

std::vector<std::pair<language::Text, std::string>> briefFacts(const Context& context) {
  const journey::Brief& brief = *context.story.brief;
  std::vector<std::pair<language::Text, std::string>> facts{
      {"report.brief.title"_text, titleOf(context)},
      {"report.brief.reason"_text, brief.reason},
      {"report.brief.goal"_text, brief.goal},
      {"report.brief.measure"_text, brief.goalMeasure},
      {"report.brief.from_to"_text, fromTo(context, brief)},
      {"report.brief.when"_text, brief.goalWhen},
      {"report.brief.product"_text, brief.product},
      {"report.brief.target_group"_text, brief.targetGroup},
      {"report.brief.period"_text, brief.period},
      {"report.brief.scope"_text, context.catalogue(scopeText(brief.scope))},
      {"report.brief.meetings"_text, meetingsOf(context)},
      {"report.brief.state"_text, stateOf(context)}};
  std::erase_if(facts, [](const auto& fact) { return fact.second.empty(); });
  return facts;
}

std::vector<std::string> leftOut(const Context& context) {
  const journey::Workshop& w = context.workshop;
  std::vector<std::string> left;
  const auto add = [&](language::Text words, std::ptrdiff_t n) {
    if (n > 0) left.push_back(context.catalogue.count(words, n));
  };
  add("report.left_out.ideas"_text,
      std::ranges::count_if(w.ideas, [](const journey::Idea& idea) { return !idea.shared && !idea.gone; }));
  add("report.left_out.rounds"_text, std::ranges::count_if(w.rounds, [&](const journey::Round& round) {
        return !journey::mayShowVotes(w, round);
      }));
  return left;
}

std::int64_t thrownAway(const journey::Workshop& w) {
  const auto gone = [](const auto& table) {
    return std::ranges::count_if(table, [](const auto& one) { return one.gone; });
  };
  return gone(w.touchpoints) + gone(w.notes) + gone(w.stages) + gone(w.steps) + gone(w.stakeholders) +
         gone(w.relations) + gone(w.personas) + gone(w.journeys) + gone(w.sources) + gone(w.evidence) +
         std::ranges::count_if(w.ideas, [](const journey::Idea& idea) { return idea.gone && idea.shared; });
}

} // namespace report
