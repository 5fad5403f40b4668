#pragma once
// Times as plain numbers with their unit in the name: they are given to the parts, which never ask a clock
// themselves.
#include <cstdint>

namespace base {

/// Seconds on a clock that only goes forward; its zero means nothing.
using Seconds = double;
/// Milliseconds since 1970-01-01 00:00 UTC, for display and the history.
using UtcMilliseconds = std::int64_t;

} // namespace base
