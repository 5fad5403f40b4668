#pragma once
// The tables that people take to a spreadsheet. Together they hold every item of the workshop but what is
// still private, of which the brief's table tells how much there is.
#include "report/formats/csv.hpp"
#include "report/formats/format.hpp"

namespace report {

/// Every touchpoint of the map, voted or not, with its figures: the team's now, its 1.0, and the customers'.
std::string touchpointsCsv(const Context& context);
/// Every vote of every round. Values of a round that may not be shown yet stay out.
std::string votesCsv(const Context& context);
/// What research found: every measure with its counts and figures, and the quotes.
std::string customersCsv(const Context& context);
/// What customers were seen to do at each touchpoint.
std::string behaviourCsv(const Context& context);
/// What customers are going to be asked, and what the golden rules say of it.
std::string planCsv(const Context& context);
/// What follows from what customers said.
std::string loopCsv(const Context& context);
/// What stages are meant to bring, the notes of all lanes, and the ideas that were shared.
std::string notesAndIdeasCsv(const Context& context);
/// Who is around the customer, in which ring, what both do for each other; and the lines between them.
std::string stakeholdersCsv(const Context& context);
/// Who the customer is.
std::string personasCsv(const Context& context);
/// Documents and interviews, their findings, and which touchpoints these are about.
std::string evidenceCsv(const Context& context);
/// What was thrown away, and can come back.
std::string binCsv(const Context& context);
/// What the workshop is about, who is in the team, and what these files do not hold.
std::string briefCsv(const Context& context);

/// Where there are several journeys every row says in a cell of its own which it is about; none: about none.
void journeyCell(const Context& context, Csv& csv, base::Id<journey::Journey> journey);
/// And the heads the name of that cell.
void journeyHead(const Context& context, Csv& csv);

/// Who made something, as the policy of the workshop wants it: a name, "anonymous", or the table itself.
std::string authorName(const Context& context, base::Id<journey::Participant> author);

} // namespace report
