#include "report/chapters/chapters.hpp"

namespace report {

std::span<const ChapterOf> chapters() {
  static constexpr ChapterOf all[] = {
      briefChapter, stakeholdersChapter, personasChapter,  findingsChapter, touchpointsChapter,
      lanesChapter, planChapter,         customersChapter, loopChapter,     opportunitiesChapter,
      ideasChapter, roundsChapter,       parkingChapter};
  return all;
}

} // namespace report
