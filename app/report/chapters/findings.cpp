#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

#include <cmath>

namespace report {
namespace {

using namespace language::literals;
using look::Theme;

Table pointsOf(const Context& context, const std::vector<journey::CurvePoint>& points, Sign sign) {
  const auto& text = context.catalogue;
  Table table{
      {{text("report.column.touchpoint"_text), 80},
       {text("report.column.stage"_text), 50},
       {text(context.story.frozen ? "report.column.experience_frozen"_text : "report.column.experience"_text),
        22, look::Align::Right},
       {text("report.column.importance"_text), 22, look::Align::Right}}};
  for (const auto& point : points)
    table.row({{.text = point.touchpoint->text, .weight = look::Weight::Medium, .signs = {sign}},
               {.text = point.stage != nullptr ? point.stage->name : text("report.loose"_text)},
               {.text = figure(text, point.given, point.experience)},
               {.text = figure(text, point.given && point.weighted, point.importance)}});
  return table;
}

void addReality(const Context& context, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto& reality = context.story.reality;
  if (reality.n() == 0) return;
  chapter.blocks.emplace_back(Heading{text("report.reality"_text)});
  const double bias = journey::shown(reality.bias);
  const auto direction = bias == 0  ? "report.reality.even"_text
                         : bias > 0 ? "report.reality.gloomier"_text
                                    : "report.reality.rosier"_text;
  chapter.blocks.emplace_back(
      Words{text.count("report.reality.words"_text, reality.n(), {text.number(reality.error, 1)}) + " " +
            text(direction, {text.number(std::abs(bias), 1)})});
  Table table{{{text("report.column.touchpoint"_text), 108},
               {text(context.story.frozen ? "report.column.team_frozen"_text : "report.column.team"_text), 22,
                look::Align::Right},
               {text("report.column.customers"_text), 22, look::Align::Right},
               {text("report.column.gap"_text), 22, look::Align::Right}}};
  for (const auto& gap : reality.gaps) {
    const bool wide = std::abs(gap.gap) >= journey::wideGap;
    table.row(
        {{.text = gap.touchpoint->text},
         {.text = figure(text, true, gap.team)},
         {.text = figure(text, true, gap.customers)},
         {.text = signedFigure(text, gap.gap), .weight = wide ? look::Weight::Bold : look::Weight::Regular}});
  }
  chapter.blocks.emplace_back(std::move(table));
}

} // namespace

std::optional<Chapter> findingsChapter(const Context& context) {
  const Story& story = context.story;
  const auto& text = context.catalogue;
  Chapter chapter{text("report.findings"_text)};
  chapter.blocks.emplace_back(Heading{text("report.moments"_text)});
  if (story.moments.empty())
    chapter.blocks.emplace_back(Words{text("report.empty.moments"_text), &Theme::secondInk});
  else
    chapter.blocks.emplace_back(pointsOf(context, story.moments, {look::Icon::Star, &Theme::star}));
  if (!story.suggested.empty())
    chapter.blocks.emplace_back(
        Words{text("report.suggested"_text, {namesOf(story.suggested)}), &Theme::secondInk});
  if (!story.lows.empty()) {
    chapter.blocks.emplace_back(Heading{text("report.lows"_text)});
    chapter.blocks.emplace_back(pointsOf(context, story.lows, {look::Icon::Dot, &Theme::low}));
  }
  addReality(context, chapter);
  return chapter;
}

} // namespace report
