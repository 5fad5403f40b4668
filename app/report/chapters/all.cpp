#include "report/chapters/chapters.hpp"

namespace report {

std::span<const ChapterOf> chapters() {
  static constexpr ChapterOf all[] = {briefChapter,     findingsChapter,      touchpointsChapter,
                                      customersChapter, opportunitiesChapter, ideasChapter,
                                      roundsChapter};
  return all;
}

} // namespace report
