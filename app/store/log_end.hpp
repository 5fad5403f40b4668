#pragma once
// Whether the write-ahead log beside a database ends where it was written to. SQLite reads it up to the first
// frame that is not what was written, and says nothing of those behind it.
#include <cstdint>
#include <filesystem>

namespace store {

struct LogEnd {
  std::int64_t frames = 0;     ///< whole, from the beginning
  std::int64_t unreadable = 0; ///< bytes behind them that were written to this log, and are not whole
};
/// Of the log at this path; zeros where there is none, or none that SQLite would read. What a program that
/// was killed was writing just then is no loss, and not counted. Throws Error where the medium fails.
LogEnd logEndOf(const std::filesystem::path& log);

} // namespace store
