#include "platform/server_clock.hpp"

#include <algorithm>

namespace platform {

base::Seconds ServerClock::at(std::uint32_t milliseconds, base::Seconds now) {
  // Events of different devices may be a little out of order: the step is signed.
  if (last_) total_ += static_cast<std::int32_t>(milliseconds - *last_);
  const auto server = static_cast<double>(total_) / 1000;
  distance_ = last_ ? std::min(distance_, now - server) : now - server;
  last_ = milliseconds;
  return server + distance_;
}

} // namespace platform
