#include "look/symbol.hpp"
#include "report/drawing/chapters.hpp"
#include "report/drawing/header.hpp"
#include "report/words.hpp"

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

void writeFacts(const Context& context, Paper& paper) {
  const journey::Brief& brief = *context.story.brief;
  const auto& text = context.catalogue;
  constexpr double labels = 42;
  TableOnPaper table(paper, {{"", labels}, {"", Paper::width - labels}});
  const auto fact = [&](language::Text name, const std::string& words) {
    if (!words.empty())
      table.row({{.text = text(name), .colour = paper.pen().theme().secondInk}, {.text = words}});
  };
  fact("report.brief.reason"_text, brief.reason);
  fact("report.brief.goal"_text, brief.goal);
  fact("report.brief.measure"_text, brief.goalMeasure);
  fact("report.brief.from_to"_text, fromTo(context, brief));
  fact("report.brief.when"_text, brief.goalWhen);
  fact("report.brief.product"_text, brief.product);
  fact("report.brief.target_group"_text, brief.targetGroup);
  fact("report.brief.period"_text, brief.period);
  fact("report.brief.scope"_text, text(scopeText(brief.scope)));
  fact("report.brief.state"_text, stateOf(context));
}

void writeTeam(const Context& context, Paper& paper) {
  const auto& text = context.catalogue;
  paper.heading(text("report.team"_text));
  if (context.story.people.empty())
    return paper.words(text("report.empty.team"_text), paper.pen().theme().secondInk);
  TableOnPaper table(paper, {{"", 7},
                             {text("report.team.name"_text), 55},
                             {text("report.team.department"_text), 57},
                             {text("report.team.role"_text), 55}});
  for (const journey::Participant* person : context.story.people) {
    table.row({{},
               {.text = person->name, .weight = look::Weight::Medium},
               {.text = person->department},
               {.text = rolesOf(text, *person)}});
    if (person->seat < 0 || person->seat > 7) continue;
    const auto seat = static_cast<std::size_t>(person->seat);
    const look::Theme& theme = paper.pen().theme();
    const base::Point at{Paper::margin + 2.2, paper.y() - 3.1};
    paper.pen().disc(at, 2, theme.seats[seat]);
    paper.pen().symbol(static_cast<look::Symbol>(seat), at, 1.15, theme.onSeat(seat));
  }
}

} // namespace

void writeBrief(const Context& context, Paper& paper) {
  paper.chapter(titleOf(context));
  writeFacts(context, paper);
  writeTeam(context, paper);
}

} // namespace report
