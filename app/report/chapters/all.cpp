#include "report/chapters/chapters.hpp"
#include "report/chapters/per_journey.hpp"

namespace report {

std::span<const ChapterOf> chapters() {
  static constexpr ChapterOf all[] = {briefChapter,
                                      stakeholdersChapter,
                                      personasChapter,
                                      evidenceChapter,
                                      perJourney<findingsChapter>,
                                      perJourney<touchpointsChapter>,
                                      perJourney<lanesChapter>,
                                      comparisonChapter,
                                      planChapter,
                                      perJourney<customersChapter>,
                                      perJourney<behaviourChapter>,
                                      loopChapter,
                                      perJourney<opportunitiesChapter>,
                                      ideasChapter,
                                      roundsChapter,
                                      parkingChapter};
  return all;
}

} // namespace report
