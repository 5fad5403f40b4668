#pragma once
// How far a reading is, for those who wait for it; and whether anybody still does.
#include <atomic>

namespace survey {

/// Shared by the thread that reads and the one that shows it.
struct Progress {
  std::atomic<int> percent = 0;
  std::atomic<bool> isStopped = false; ///< nobody waits any more
};

} // namespace survey
