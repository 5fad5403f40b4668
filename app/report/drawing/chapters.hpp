#pragma once
// What stands on the pages behind the map, chapter by chapter. A chapter of which there is nothing yet says
// so in one line.
#include "report/drawing/paper.hpp"
#include "report/formats/format.hpp"

namespace report {

void writeBrief(const Context& context, Paper& paper);
void writeFindings(const Context& context, Paper& paper);
void writeTouchpoints(const Context& context, Paper& paper);
void writeRounds(const Context& context, Paper& paper);
void writeOpportunities(const Context& context, Paper& paper);
void writeIdeas(const Context& context, Paper& paper);

} // namespace report
