#include "base/utf8.hpp"
#include "figures/measure.hpp"
#include "figures/words.hpp"
#include "report/chapters/chapters.hpp"

#include <algorithm>
#include <set>

namespace report {
namespace {

using namespace language::literals;
using journey::Measure;
using look::Align;
using look::Theme;

/// A measure, and what it is about.
using Placed = std::pair<std::string, const Measure*>;

constexpr std::size_t across = 4;
constexpr double space = 4, inner = 3, letters = 1.7, nameHeight = 10, measureHeight = 56; // millimetres

void drawCard(look::Drawing& on, const Placed& one, const base::Rect& card, const Context& context) {
  on.fill(card, on.theme().paper, 2);
  on.outline(card, on.theme().line, 0.2, 2);
  const base::Rect name{card.x + inner, card.y + inner, card.w - 2 * inner, nameHeight - 2};
  on.words(one.first, name, {.capHeight = 1.9, .weight = look::Weight::SemiBold}, on.theme().ink,
           look::Upright::Top);
  figures::drawMeasure(on, *one.second,
                       {name.x, card.y + inner + nameHeight, name.w, card.h - 2 * inner - nameHeight},
                       letters, context.catalogue);
}

/// Some of them side by side, each on a card with the name of its place.
Figure cards(const Context& context, std::vector<Placed> some) {
  std::string says;
  for (const auto& [place, measure] : some)
    says += (says.empty() ? "" : "; ") + place + ": " + figures::told(*measure, context.catalogue);
  return {nameHeight + measureHeight + 2 * inner, says,
          [&context, some](look::Drawing& on, const base::Rect& area) {
            const double width = (area.w - (across - 1.0) * space) / across;
            for (std::size_t i = 0; i < some.size(); ++i)
              drawCard(on, some[i],
                       {area.x + static_cast<double>(i) * (width + space), area.y, width, area.h}, context);
          }};
}

/// In rows, in the order of the journey.
void addCards(Chapter& chapter, const Context& context, const std::vector<Placed>& all) {
  for (std::size_t from = 0; from < all.size(); from += across) {
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
    const auto count = static_cast<std::ptrdiff_t>(std::min(across, all.size() - from));
    chapter.blocks.emplace_back(cards(context, {first, first + count}));
  }
}

/// What they said themselves, below where they said it.
using Said = std::pair<std::string, std::vector<const journey::Quote*>>;
Table quotesOfAll(const Context& context, const std::vector<Said>& all) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.place"_text), 52}, {text("report.column.said"_text), 132}}};
  for (const auto& [place, quotes] : all)
    for (const journey::Quote* quote : quotes)
      table.row(
          {{.text = quote == quotes.front() ? base::isolated(place) : std::string{},
            .weight = look::Weight::Medium},
           {.text = text("report.quote"_text, {base::isolated(quote->text)}), .tone = &Theme::customers}});
  return table;
}

Table tableOf(const Context& context, const std::vector<Placed>& all) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.place"_text), 46},
               {text("report.column.measure"_text), 30},
               {text("report.column.figure"_text), 13, Align::Right},
               {text("report.column.n"_text), 11, Align::Right},
               {text("report.column.interval"_text), 29, Align::Right},
               {text("report.column.source"_text), 55}}};
  for (const auto& [place, measure] : all) {
    const std::string day =
        measure->wave.empty() ? "" : figures::dayWords(text, measure->wave).value_or(measure->wave) + "  ";
    const std::string who = measure->segment.empty() ? "" : " · " + base::isolated(measure->segment);
    table.row({{.text = base::isolated(place) + who, .weight = look::Weight::Medium},
               {.text = figures::nameOf(*measure, text)},
               {.text = figures::figureIn(*measure, text), .weight = look::Weight::SemiBold},
               {.text = std::to_string(journey::tallyOf(*measure).n())},
               {.text = figures::intervalIn(*measure, text)},
               {.text = day + base::isolated(measure->source), .tone = &Theme::secondInk}});
  }
  return table;
}

/// Of each survey once which of its columns nobody took.
void addLeftOut(Chapter& chapter, const Context& context, const std::vector<Placed>& all) {
  std::set<std::pair<std::string, std::string>> told;
  for (const auto& [place, measure] : all) {
    if (measure->leftOut.empty() || !told.emplace(measure->source, measure->leftOut).second) continue;
    chapter.blocks.emplace_back(
        Words{base::isolated(measure->source) + ": " +
              context.catalogue("measure.left_out"_text, {base::isolated(measure->leftOut)})});
  }
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
  std::vector<Placed> all, latest;
  std::vector<Said> said;
  const auto add = [&](const std::string& place, const std::vector<const Measure*>& measures,
                       std::vector<const journey::Quote*> quotes) {
    for (const Measure* measure : measures) all.emplace_back(place, measure);
    for (const Measure* measure : journey::latestOf(ofEverybody(measures)))
      latest.emplace_back(place, measure);
    if (!quotes.empty()) said.emplace_back(place, std::move(quotes));
  };
  for (const auto& stage : context.story.outline.stages)
    add(stage.stage->name, everyMeasureOf(workshop, stage.stage->id), {});
  for (const journey::Touchpoint* touchpoint : context.story.touchpoints)
    add(touchpoint->text, everyMeasureOf(workshop, touchpoint->id), quotesOf(workshop, touchpoint->id));
  addCards(chapter, context, latest);
  if (!said.empty()) {
    chapter.blocks.emplace_back(Heading{text("report.customers.quotes"_text)});
    chapter.blocks.emplace_back(quotesOfAll(context, said));
  }
  if (chapter.blocks.empty() && all.empty()) return {};
  if (!all.empty()) {
    chapter.blocks.emplace_back(Heading{text("report.customers.all"_text)});
    chapter.blocks.emplace_back(tableOf(context, all));
    addLeftOut(chapter, context, all);
  }
  chapter.blocks.emplace_back(Words{text("report.customers.kept"_text), &Theme::secondInk});
  return chapter;
}

} // namespace report
