#pragma once
// Memory that runs out when it is told to: for everything that is made with `new` and for all of SQLite, on
// every thread.
#include <cstddef>
#include <cstdint>

namespace hardening {

/// As long as it lives; one at a time.
class FailingMemory {
 public:
  enum class Failure {
    Never,  ///< only counts
    Once,   ///< the one request
    Lasting ///< and all after it
  };
  /// The request with this number fails, from 0.
  explicit FailingMemory(Failure failure, std::int64_t at = 0);
  ~FailingMemory();
  FailingMemory(const FailingMemory&) = delete;
  FailingMemory& operator=(const FailingMemory&) = delete;

  /// There is enough again.
  static void repair();
  static std::int64_t requests();
};

} // namespace hardening
