// The journeys of several customers beside the first one, stage by stage: how each is experienced, and which
// touchpoints only one of them has.
#include "journey/comparison.hpp"

#include "base/utf8.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;
using journey::Comparison;
using look::Align;
using look::Weight;

/// The mean of the points of a stage that have one; a dash without.
Cell experience(const Context& context, const Story& story, const journey::Stage* stage) {
  double sum = 0;
  std::int64_t n = 0;
  for (const journey::CurvePoint& point : story.team)
    if (stage != nullptr && point.given && point.stage != nullptr && point.stage->id == stage->id)
      sum += point.experience, ++n;
  const bool known = n > 0;
  return {.text = figure(context.catalogue, known, known ? sum / static_cast<double>(n) : 0)};
}

Cell alone(const std::vector<Comparison::One>& touchpoints) {
  std::vector<const journey::Touchpoint*> own;
  for (const Comparison::One& one : touchpoints)
    if (!one.shared) own.push_back(one.touchpoint);
  return {.text = namesOf(own)};
}

void addPair(const Context& context, const Story& first, const Story& second, Chapter& chapter) {
  const auto& text = context.catalogue;
  const auto nameOf = [&](const Story& story) {
    return base::isolated(journeyName(text, context.workshop, story.outline.journey));
  };
  const std::string one = nameOf(first), other = nameOf(second);
  const Comparison all = journey::compare(first.outline, second.outline);
  chapter.blocks.emplace_back(Heading{text("report.comparison.pair"_text, {one, other})});
  chapter.blocks.emplace_back(
      Words{text.count("report.comparison.different"_text, static_cast<std::int64_t>(all.different))});
  Table table{{{text("report.column.stage"_text), 38},
               {one, 20, Align::Right},
               {other, 20, Align::Right},
               {text("report.column.only"_text, {one}), 48},
               {text("report.column.only"_text, {other}), 48}}};
  for (const auto& stage : all.stages)
    table.row({{.text = stage.name(), .weight = Weight::Medium},
               experience(context, first, stage.first),
               experience(context, second, stage.second),
               alone(stage.ofFirst),
               alone(stage.ofSecond)});
  chapter.blocks.emplace_back(std::move(table));
}

} // namespace

std::optional<Chapter> comparisonChapter(const Context& context) {
  if (context.journeys.size() < 2) return {};
  Chapter chapter{context.catalogue("report.comparison"_text),
                  context.catalogue("report.comparison.words"_text)};
  for (const Story& other : context.journeys.subspan(1))
    addPair(context, context.journeys.front(), other, chapter);
  return chapter;
}

} // namespace report
