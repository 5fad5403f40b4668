#include "figures/rings.hpp"
#include "report/formats/csv_files.hpp"

namespace report {

using namespace language::literals;

std::string stakeholdersCsv(const Context& context) {
  const auto& text = context.catalogue;
  const journey::Workshop& workshop = context.workshop;
  Csv csv(context.csv);
  for (const auto head : {"csv.kind"_text, "csv.id"_text, "csv.name"_text, "csv.other"_text, "csv.ring"_text,
                          "csv.give"_text, "csv.get"_text, "csv.give_strength"_text, "csv.get_strength"_text,
                          "csv.word"_text, "csv.author"_text})
    csv.text(text(head));
  csv.endRow();
  const auto rings = figures::ringNames(text, workshop.brief());
  for (const auto* who : journey::stakeholdersOf(workshop)) {
    csv.text(text("csv.kind.stakeholder"_text)).id(who->id.value).text(who->name).nothing();
    csv.text(rings[static_cast<std::size_t>(who->ring)]).text(who->give).text(who->get);
    csv.number(who->giveStrength).number(who->getStrength).nothing();
    csv.text(authorName(context, who->author)).endRow();
  }
  for (const auto* relation : journey::relationsOf(workshop)) {
    csv.text(text("csv.kind.relation"_text)).id(relation->id.value);
    csv.text(workshop.stakeholders.find(relation->one)->name);
    csv.text(workshop.stakeholders.find(relation->other)->name);
    csv.nothing(5);
    csv.text(relation->word).nothing().endRow();
  }
  return csv.bytes();
}

std::string personasCsv(const Context& context) {
  const auto& text = context.catalogue;
  Csv csv(context.csv);
  for (const auto head :
       {"csv.id"_text, "csv.name"_text, "csv.about"_text, "csv.quote"_text, "csv.situation"_text,
        "csv.ambition"_text, "csv.outcome"_text, "csv.share"_text, "csv.journey"_text, "csv.author"_text})
    csv.text(text(head));
  csv.endRow();
  for (const auto* persona : journey::personasOf(context.workshop)) {
    csv.id(persona->id.value).text(persona->name).text(persona->about).text(persona->quote);
    csv.text(persona->now).text(persona->ambition).text(persona->outcome);
    persona->share ? csv.number(*persona->share) : csv.nothing();
    const auto* journey = context.workshop.journeys.find(persona->journey);
    if (journey == nullptr || journey->gone)
      csv.nothing();
    else
      csv.text(journey->name.empty() ? text("personas.journey"_text, {persona->name}) : journey->name);
    csv.text(authorName(context, persona->author)).endRow();
  }
  return csv.bytes();
}

} // namespace report
