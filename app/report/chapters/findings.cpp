#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

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
  addReality(chapter, context);
  return chapter;
}

} // namespace report
