#pragma once
// The two clocks of the program, asked here and nowhere else.
#include "base/time.hpp"

namespace platform {

/// Seconds on the clock that only goes forward.
base::Seconds now();
base::UtcMilliseconds utc();

} // namespace platform
