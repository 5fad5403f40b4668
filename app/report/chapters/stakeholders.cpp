#include "figures/rings.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;
using look::Theme;

/// What is in the middle: the first persona, or the customer.
std::string middleOf(const Context& context) {
  const auto personas = journey::personasOf(context.workshop);
  return personas.empty() ? context.catalogue("stakeholders.centre"_text) : personas.front()->name;
}

Figure ringsOf(const Context& context) {
  const auto personas = journey::personasOf(context.workshop);
  figures::Around around{.stakeholders = journey::stakeholdersOf(context.workshop),
                         .persona = personas.empty() ? nullptr : personas.front(),
                         .pictures = &context.workshop.pictures,
                         .middle = middleOf(context),
                         .rings = figures::ringNames(context.catalogue, context.workshop.brief())};
  return {.height = 104,
          .says = context.catalogue("report.stakeholders.says"_text, {middleOf(context)}),
          .draw = [around](look::Drawing& drawing, const base::Rect& area) {
            figures::drawAround(drawing, area, around);
          }};
}

Table tableOf(const Context& context) {
  const auto& text = context.catalogue;
  Table table{{{text("report.column.stakeholder"_text), 46},
               {text("report.column.ring"_text), 26},
               {text("report.column.give"_text), 51},
               {text("report.column.get"_text), 51}}};
  const auto rings = figures::ringNames(context.catalogue, context.workshop.brief());
  for (std::int64_t ring = 0; ring < journey::rings; ++ring)
    for (const auto* who : journey::stakeholdersOf(context.workshop)) {
      if (who->ring != ring) continue;
      table.row({{.text = who->name, .weight = look::Weight::Medium},
                 {.text = rings[static_cast<std::size_t>(ring)], .tone = &Theme::secondInk},
                 {.text = who->give},
                 {.text = who->get}});
    }
  return table;
}

} // namespace

std::optional<Chapter> stakeholdersChapter(const Context& context) {
  const auto& text = context.catalogue;
  const journey::Workshop& workshop = context.workshop;
  Chapter chapter{text("report.stakeholders"_text), text("report.stakeholders.words"_text)};
  if (journey::stakeholdersOf(workshop).empty()) {
    chapter.words.clear();
    chapter.blocks.emplace_back(Words{text("report.empty.stakeholders"_text), &Theme::secondInk});
    return chapter;
  }
  chapter.blocks.emplace_back(ringsOf(context));
  chapter.blocks.emplace_back(tableOf(context));
  const auto relations = journey::relationsOf(workshop);
  if (relations.empty()) return chapter;
  chapter.blocks.emplace_back(Heading{text("report.relations"_text)});
  Table table{{{text("report.column.relation"_text), 100}, {text("report.column.word"_text), 74}}};
  for (const auto* relation : relations)
    table.row({{.text = workshop.stakeholders.find(relation->one)->name + " – " +
                        workshop.stakeholders.find(relation->other)->name},
               {.text = relation->word}});
  chapter.blocks.emplace_back(std::move(table));
  return chapter;
}

} // namespace report
