#pragma once
// From the times of a display server to the program's clock.
#include "base/time.hpp"

#include <cstdint>
#include <optional>

namespace platform {

/// The server counts milliseconds in 32 bits, which turn over after 49 days, from a zero of its own. The
/// distance between the clocks is the shortest seen between an event and its arrival: nothing arrives before
/// it happened.
class ServerClock {
 public:
  /// When an event happened that arrives now: never later than now.
  base::Seconds at(std::uint32_t milliseconds, base::Seconds now);

 private:
  std::optional<std::uint32_t> last_;
  std::int64_t total_ = 0;
  base::Seconds distance_ = 0;
};

} // namespace platform
