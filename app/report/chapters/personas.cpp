#include "figures/portrait.hpp"
#include "journey/people.hpp"
#include "report/chapters/chapters.hpp"
#include "report/words.hpp"

namespace report {
namespace {

using namespace language::literals;
using look::Theme;

/// What is said of one persona, without what nobody wrote.
Table factsOf(const Context& context, const journey::Persona& persona) {
  const auto& text = context.catalogue;
  Table table{{{"", 42}, {"", 132}}};
  const auto row = [&](language::Text name, const std::string& words) {
    if (!words.empty()) table.row({{.text = text(name), .tone = &Theme::secondInk}, {.text = words}});
  };
  row("report.personas.about"_text, persona.about);
  row("report.personas.quote"_text,
      persona.quote.empty() ? "" : text("personas.quote"_text, {persona.quote}));
  row("report.personas.share"_text, persona.share
                                        ? text("personas.share"_text, {std::to_string(*persona.share)}) +
                                              " " + text("personas.share.of"_text)
                                        : "");
  row("report.personas.now"_text, persona.now);
  row("report.personas.ambition"_text, persona.ambition);
  row("report.personas.outcome"_text, persona.outcome);
  return table;
}

} // namespace

std::optional<Chapter> personasChapter(const Context& context) {
  const auto& text = context.catalogue;
  const auto personas = journey::personasOf(context.workshop);
  Chapter chapter{text("report.personas"_text)};
  if (personas.empty()) {
    chapter.blocks.emplace_back(Words{text("report.empty.personas"_text), &Theme::secondInk});
    return chapter;
  }
  chapter.words = text("report.personas.words"_text);
  for (const auto* persona : personas) {
    chapter.blocks.emplace_back(Heading{persona->name});
    chapter.blocks.emplace_back(
        Figure{.height = 34,
               .says = text("report.personas.face"_text, {persona->name}),
               .draw = [who = *persona, &pictures = context.workshop.pictures](look::Drawing& drawing,
                                                                               const base::Rect& area) {
                 figures::drawPortrait(drawing, {area.x, area.y, area.h, area.h}, who, pictures);
               }});
    Table facts = factsOf(context, *persona);
    if (!facts.rows.empty()) chapter.blocks.emplace_back(std::move(facts));
  }
  return chapter;
}

} // namespace report
