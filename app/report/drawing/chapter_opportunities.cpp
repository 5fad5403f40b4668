#include "figures/quadrant.hpp"
#include "report/drawing/chapters.hpp"
#include "report/drawing/quadrant.hpp"
#include "report/words.hpp"

namespace report {

using namespace language::literals;
using look::Align;

void writeOpportunities(const Context& context, Paper& paper) {
  const auto& text = context.catalogue;
  const look::Theme& theme = paper.pen().theme();
  paper.chapter(text("report.opportunities"_text), text("report.opportunities.words"_text));
  if (!context.story.quadrant.empty()) {
    constexpr double height = 104;
    paper.need(height + 6);
    drawQuadrant(context, paper.pen(), {Paper::margin, paper.y(), Paper::width, height});
    paper.down(height + 8);
  }
  if (context.story.opportunities.empty())
    return paper.words(text("report.empty.opportunities"_text), theme.secondInk);
  TableOnPaper table(paper, {{text("report.column.picked"_text), 78},
                             {text("report.column.quadrant"_text), 52},
                             {text("report.column.experience"_text), 22, Align::Right},
                             {text("report.column.importance"_text), 22, Align::Right}});
  for (const Opportunity& one : context.story.opportunities)
    table.row({{.text = one.touchpoint->text, .weight = look::Weight::Medium},
               {.text = one.quadrant ? text(figures::quadrantText(*one.quadrant)) : "–"},
               {.text = figure(text, one.point.given, one.point.experience)},
               {.text = figure(text, one.point.given && one.point.weighted, one.point.importance)}});
}

} // namespace report
