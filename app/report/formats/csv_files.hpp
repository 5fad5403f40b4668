#pragma once
// The three tables that people take to a spreadsheet.
#include "report/formats/csv.hpp"
#include "report/formats/format.hpp"

namespace report {

/// Every touchpoint of the map, voted or not, with its figures.
std::string touchpointsCsv(const Context& context);
/// Every vote of every round. Values of a round that may not be shown yet stay out. Where the workshop is
/// anonymous the order of a round's votes says nothing about who gave them.
std::string votesCsv(const Context& context);
/// Needs, expectations, and the ideas that were shared.
std::string notesAndIdeasCsv(const Context& context);

/// Who made something, as the policy of the workshop wants it: a name, "anonymous", or the table itself.
std::string authorName(const Context& context, base::Id<journey::Participant> author);

} // namespace report
