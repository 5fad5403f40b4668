#include "report/chapters/chapters.hpp"

namespace report {

std::span<const ChapterOf> chapters() {
  static constexpr ChapterOf all[] = {briefChapter,    stakeholdersChapter, personasChapter,
                                      evidenceChapter, findingsChapter,     touchpointsChapter,
                                      lanesChapter,    customersChapter,    opportunitiesChapter,
                                      ideasChapter,    roundsChapter,       parkingChapter};
  return all;
}

} // namespace report
