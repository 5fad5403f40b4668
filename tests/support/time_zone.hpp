#pragma once
// Another time zone, for as long as the value lives.
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

namespace support {

class TimeZone {
 public:
  /// As POSIX writes them, so that no list of zones is needed: "NZST-12NZDT,M9.5.0,M4.1.0/3".
  explicit TimeZone(const char* zone) {
    if (const char* const before = std::getenv("TZ")) before_ = before;
    setenv("TZ", zone, 1);
    tzset();
  }
  ~TimeZone() {
    if (before_)
      setenv("TZ", before_->c_str(), 1);
    else
      unsetenv("TZ");
    tzset();
  }
  TimeZone(const TimeZone&) = delete;
  TimeZone& operator=(const TimeZone&) = delete;

 private:
  std::optional<std::string> before_;
};

} // namespace support
