#include "base/utf8.hpp"
#include "figures/measure.hpp"
#include "report/chapters/chapters.hpp"

#include <algorithm>

namespace report {
namespace {

using namespace language::literals;
using journey::Measure;
using look::Align;
using look::Theme;

/// The measures of one place side by side, each on a card.
Figure cards(const Context& context, std::vector<const Measure*> measures) {
  std::string says;
  for (const Measure* measure : measures)
    says += (says.empty() ? "" : "; ") + figures::told(*measure, context.catalogue);
  return {62, says, [&context, measures](look::Drawing& on, const base::Rect& area) {
            constexpr double most = 4, space = 4, inner = 3, letters = 1.7;
            const double width = (area.w - (most - 1) * space) / most;
            double x = area.x;
            for (const Measure* measure : measures) {
              const base::Rect card{x, area.y, width, area.h};
              on.fill(card, on.theme().paper, 2);
              on.outline(card, on.theme().line, 0.2, 2);
              figures::drawMeasure(on, *measure, card.inset(inner), letters, context.catalogue);
              x += width + space;
            }
          }};
}

Table tableOf(const Context& context, const std::vector<std::pair<std::string, const Measure*>>& all) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.place"_text), 52},
               {text("report.column.measure"_text), 32},
               {text("report.column.figure"_text), 16, Align::Right},
               {text("report.column.n"_text), 12, Align::Right},
               {text("report.column.interval"_text), 32, Align::Right},
               {text("report.column.source"_text), 40}}};
  for (const auto& [place, measure] : all) {
    const std::string day = measure->wave.empty() ? "" : measure->wave + "  ";
    const std::string who = measure->segment.empty() ? "" : " · " + base::isolated(measure->segment);
    table.row({{.text = base::isolated(place) + who, .weight = look::Weight::Medium},
               {.text = text(figures::kindText(measure->kind))},
               {.text = figures::figureIn(*measure, text), .weight = look::Weight::SemiBold},
               {.text = std::to_string(journey::tallyOf(*measure).n())},
               {.text = figures::intervalIn(*measure, text)},
               {.text = day + base::isolated(measure->source), .tone = &Theme::secondInk}});
  }
  return table;
}

std::vector<const Measure*> ofEverybody(std::vector<const Measure*> measures) {
  std::erase_if(measures, [](const Measure* measure) { return !measure->segment.empty(); });
  return measures;
}

} // namespace

std::optional<Chapter> customersChapter(const Context& context) {
  const auto& text = context.catalogue;
  const auto& workshop = context.workshop;
  Chapter chapter{text("report.customers"_text), text("report.customers.words"_text)};
  std::vector<std::pair<std::string, const Measure*>> all;
  const auto add = [&](const std::string& place, const std::vector<const Measure*>& measures,
                       const std::vector<const journey::Quote*>& quotes) {
    if (measures.empty() && quotes.empty()) return;
    for (const Measure* measure : measures) all.emplace_back(place, measure);
    chapter.blocks.emplace_back(Heading{place});
    if (auto latest = journey::latestOf(ofEverybody(measures)); !latest.empty())
      chapter.blocks.emplace_back(cards(context, std::move(latest)));
    for (const journey::Quote* quote : quotes)
      chapter.blocks.emplace_back(
          Words{text("report.quote"_text, {base::isolated(quote->text)}), &Theme::customers});
  };
  for (const auto& stage : context.story.outline.stages)
    add(stage.stage->name, everyMeasureOf(workshop, stage.stage->id), {});
  for (const journey::Touchpoint* touchpoint : context.story.touchpoints)
    add(touchpoint->text, everyMeasureOf(workshop, touchpoint->id), quotesOf(workshop, touchpoint->id));
  if (chapter.blocks.empty()) return {};
  if (!all.empty()) {
    chapter.blocks.emplace_back(Heading{text("report.customers.all"_text)});
    chapter.blocks.emplace_back(tableOf(context, all));
  }
  chapter.blocks.emplace_back(Words{text("report.customers.kept"_text), &Theme::secondInk});
  return chapter;
}

} // namespace report
