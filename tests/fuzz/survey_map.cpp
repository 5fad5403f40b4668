// Whatever bytes come as the map of a survey: they are refused with a reason, or are one that is read again
// as it is written.
#include "intake/survey_map.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  intake::SurveyMap map;
  try {
    map = intake::readMap({reinterpret_cast<const char*>(bytes), size});
  } catch (const std::runtime_error& error) {
    if (*error.what() == '\0') std::abort();
    return 0;
  }
  if (!(intake::readMap(intake::writeMap(map)) == map)) std::abort();
  return 0;
}
