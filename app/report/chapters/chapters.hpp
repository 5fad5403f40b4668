#pragma once
// The chapters of the method. One of which there is nothing yet says so in one line.
#include "report/chapter.hpp"

namespace report {

std::optional<Chapter> briefChapter(const Context& context);
std::optional<Chapter> stakeholdersChapter(const Context& context);
std::optional<Chapter> personasChapter(const Context& context);
std::optional<Chapter> evidenceChapter(const Context& context);
std::optional<Chapter> findingsChapter(const Context& context);
/// What findings say of how well the team knows its customer.
void addReality(Chapter& chapter, const Context& context);
std::optional<Chapter> touchpointsChapter(const Context& context);
std::optional<Chapter> lanesChapter(const Context& context);
std::optional<Chapter> comparisonChapter(const Context& context);
std::optional<Chapter> planChapter(const Context& context);
std::optional<Chapter> behaviourChapter(const Context& context);
std::optional<Chapter> customersChapter(const Context& context);
std::optional<Chapter> loopChapter(const Context& context);
std::optional<Chapter> opportunitiesChapter(const Context& context);
std::optional<Chapter> ideasChapter(const Context& context);
std::optional<Chapter> roundsChapter(const Context& context);
std::optional<Chapter> parkingChapter(const Context& context);

} // namespace report
