#pragma once
// A copy of a database and of what a crash left beside it, in a folder of our own: whatever is done to it,
// the file itself stays as it is.
#include <filesystem>

namespace store {

class PrivateCopy {
 public:
  /// Throws Error, also where it is larger than any workshop.
  explicit PrivateCopy(const std::filesystem::path& file);
  ~PrivateCopy();
  PrivateCopy(const PrivateCopy&) = delete;
  PrivateCopy& operator=(const PrivateCopy&) = delete;

  std::filesystem::path file() const { return folder_ / "copy"; }
  /// Whoever takes the folder removes it.
  std::filesystem::path take();

 private:
  std::filesystem::path folder_;
};

/// Throws Error where this is no regular file, or larger than any workshop.
void requireReadable(const std::filesystem::path& file);

} // namespace store
