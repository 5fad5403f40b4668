#include "report/drawing/chapters.hpp"
#include "report/words.hpp"

#include <cmath>

namespace report {
namespace {

using namespace language::literals;

void writePoints(const Context& context, Paper& paper, const std::vector<journey::CurvePoint>& points,
                 Sign sign) {
  const auto& text = context.catalogue;
  TableOnPaper table(paper, {{text("report.column.touchpoint"_text), 80},
                             {text("report.column.stage"_text), 50},
                             {text("report.column.experience"_text), 22, look::Align::Right},
                             {text("report.column.importance"_text), 22, look::Align::Right}});
  for (const auto& point : points)
    table.row({{.text = point.touchpoint->text, .weight = look::Weight::Medium, .signs = {sign}},
               {.text = point.stage != nullptr ? point.stage->name : text("report.loose"_text)},
               {.text = figure(text, point.given, point.experience)},
               {.text = figure(text, point.given && point.weighted, point.importance)}});
}

void writeReality(const Context& context, Paper& paper) {
  const auto& text = context.catalogue;
  const auto& reality = context.story.reality;
  if (reality.n() == 0) return;
  paper.heading(text("report.reality"_text));
  const auto direction = std::abs(reality.bias) < 0.05 ? "report.reality.even"_text
                         : reality.bias > 0            ? "report.reality.gloomier"_text
                                                       : "report.reality.rosier"_text;
  paper.words(text.count("report.reality.words"_text, reality.n(), {text.number(reality.error, 1)}) + " " +
                  text(direction, {text.number(std::abs(reality.bias), 1)}),
              paper.pen().theme().ink);
  paper.down(1.5);
  TableOnPaper table(paper, {{text("report.column.touchpoint"_text), 108},
                             {text("report.column.team"_text), 22, look::Align::Right},
                             {text("report.column.customers"_text), 22, look::Align::Right},
                             {text("report.column.gap"_text), 22, look::Align::Right}});
  for (const auto& gap : reality.gaps) {
    const bool wide = std::abs(gap.gap) >= 2;
    table.row(
        {{.text = gap.touchpoint->text},
         {.text = figure(text, true, gap.team)},
         {.text = figure(text, true, gap.customers)},
         {.text = signedFigure(text, gap.gap), .weight = wide ? look::Weight::Bold : look::Weight::Regular}});
  }
}

} // namespace

void writeFindings(const Context& context, Paper& paper) {
  const Story& story = context.story;
  const auto& text = context.catalogue;
  const look::Theme& theme = paper.pen().theme();
  paper.chapter(text("report.findings"_text));
  paper.heading(text("report.moments"_text));
  if (story.moments.empty())
    paper.words(text("report.empty.moments"_text), theme.secondInk);
  else
    writePoints(context, paper, story.moments, {look::Icon::Star, theme.star});
  if (!story.suggested.empty())
    paper.words(text("report.suggested"_text, {namesOf(story.suggested)}), theme.secondInk);
  if (!story.lows.empty()) {
    paper.heading(text("report.lows"_text));
    writePoints(context, paper, story.lows, {look::Icon::Dot, theme.low});
  }
  writeReality(context, paper);
}

} // namespace report
