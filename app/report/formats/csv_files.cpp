#include "report/formats/csv_files.hpp"

#include "journey/ballot.hpp"
#include "report/words.hpp"

namespace report {

std::string authorName(const Context& context, base::Id<journey::Participant> author) {
  using namespace language::literals;
  if (context.workshop.brief().anonymous) return context.catalogue("report.anonymous"_text);
  const journey::Participant* person = journey::namedAuthor(context.workshop, author);
  return person != nullptr ? person->name : context.catalogue("report.the_table"_text);
}

void journeyCell(const Context& context, Csv& csv, base::Id<journey::Journey> journey) {
  if (!context.hasJourneys()) return;
  journey ? csv.text(journeyName(context.catalogue, context.workshop, journey)) : csv.nothing();
}

void journeyHead(const Context& context, Csv& csv) {
  using namespace language::literals;
  if (context.hasJourneys()) csv.text(context.catalogue("csv.journey"_text));
}

std::vector<Made> makeCsv(const Context& context) {
  return {{"-touchpoints.csv", touchpointsCsv(context)},
          {"-votes.csv", votesCsv(context)},
          {"-customers.csv", customersCsv(context)},
          {"-behaviour.csv", behaviourCsv(context)},
          {"-research_plan.csv", planCsv(context)},
          {"-closed_loop.csv", loopCsv(context)},
          {"-notes_and_ideas.csv", notesAndIdeasCsv(context)},
          {"-stakeholders.csv", stakeholdersCsv(context)},
          {"-personas.csv", personasCsv(context)},
          {"-evidence.csv", evidenceCsv(context)},
          {"-bin.csv", binCsv(context)},
          {"-brief.csv", briefCsv(context)}};
}

} // namespace report
