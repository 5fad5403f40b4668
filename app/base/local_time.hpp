#pragma once
// Times as the clock on the wall shows them: in people's own time zone, which is the machine's.
#include "base/time.hpp"

#include <string>

namespace base {

struct LocalTime {
  int year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0;

  /// "14:05", as everywhere in the countries of our languages.
  std::string clock() const;
};

/// Of any number: what no calendar holds is the beginning of 1970.
LocalTime localTime(UtcMilliseconds utc);

} // namespace base
