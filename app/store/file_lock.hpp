#pragma once
// Says that a file is open, to every program that asks the same way, by a lock on a second file beside it.
//
// Not on the file itself: closing any descriptor of a database drops the locks that SQLite holds on it in the
// same process. This lock also tells two openings in one process apart.
#include <filesystem>

namespace store {

class FileLock {
 public:
  /// Throws Error: OpenElsewhere, or ReadOnly where the folder cannot be written.
  explicit FileLock(const std::filesystem::path& file);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  std::filesystem::path path_;
  int descriptor_ = -1;
};

} // namespace store
