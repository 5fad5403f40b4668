#include "report/formats/csv_files.hpp"

#include "journey/ballot.hpp"

namespace report {

std::string authorName(const Context& context, base::Id<journey::Participant> author) {
  using namespace language::literals;
  if (context.workshop.brief().anonymous) return context.catalogue("report.anonymous"_text);
  const journey::Participant* person = journey::namedAuthor(context.workshop, author);
  return person != nullptr ? person->name : context.catalogue("report.the_table"_text);
}

std::vector<Made> makeCsv(const Context& context) {
  return {{"-touchpoints.csv", touchpointsCsv(context)},
          {"-votes.csv", votesCsv(context)},
          {"-customers.csv", customersCsv(context)},
          {"-notes_and_ideas.csv", notesAndIdeasCsv(context)},
          {"-stakeholders.csv", stakeholdersCsv(context)},
          {"-personas.csv", personasCsv(context)},
          {"-evidence.csv", evidenceCsv(context)},
          {"-bin.csv", binCsv(context)},
          {"-brief.csv", briefCsv(context)}};
}

} // namespace report
