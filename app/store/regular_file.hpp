#pragma once
// Bytes of a file, read without being led astray: a device or a pipe is no file, and a medium that fails is
// no end of the file.
#include <cstdint>
#include <filesystem>
#include <span>

namespace store {

/// Opens and closes the file: never use it on a database that this process has open, for that drops SQLite's
/// locks.
class RegularFile {
 public:
  /// Throws Error: Missing, or NotOurs where it is no regular file.
  explicit RegularFile(const std::filesystem::path& path);
  ~RegularFile();
  RegularFile(const RegularFile&) = delete;
  RegularFile& operator=(const RegularFile&) = delete;

  std::int64_t size() const { return size_; }
  /// The next bytes, as many as there is room for or as there are. Throws Error where they cannot be read.
  std::size_t read(std::span<unsigned char> into);

 private:
  std::filesystem::path path_;
  int descriptor_ = -1;
  std::int64_t size_ = 0;
};

} // namespace store
