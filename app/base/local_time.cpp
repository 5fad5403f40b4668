#include "base/local_time.hpp"

#include <array>
#include <cstdio>
#include <ctime>

namespace base {

LocalTime localTime(UtcMilliseconds utc) {
  const std::time_t seconds = utc / 1000 - (utc % 1000 < 0 ? 1 : 0);
  std::tm local{};
  if (::localtime_r(&seconds, &local) == nullptr) return {};
  return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec};
}

std::string LocalTime::clock() const {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", hour, minute);
  return text.data();
}

} // namespace base
