#pragma once
// A disk that fails when it is told to, and forgets what was not synced when its power is cut. It lies
// between SQLite and the real files: as long as it lives, it is what SQLite writes to.
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace hardening {

class FailingDisk {
 public:
  FailingDisk();
  ~FailingDisk();
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;

  enum class Failure {
    Write,   ///< nothing can be written, EIO
    Full,    ///< there is no room
    Sync,    ///< as Linux does it: an error once, and what was not written is forgotten without another word
    LostSync ///< no error, and nothing is written: a disk that lies, to see that a test can fail
  };
  /// The operation with this number, from now, and, where it lasts, all after it.
  void failAt(std::int64_t operation, Failure failure, bool lasts);
  void repair();
  /// Writes, syncs, cuts and removals since the last failAt() or repair().
  std::int64_t operations() const;

  /// Makes a folder of what is on the disk after a power cut now.
  void cutPower(const std::filesystem::path& folder, const std::filesystem::path& after) const;

  // What SQLite asks; each gives SQLite's code.
  int mayWrite();
  int maySync(bool& isKept);
  using Inode = std::uint64_t;
  void wrote(Inode file, std::int64_t at, const void* bytes, int count);
  void cut(Inode file, std::int64_t size);
  void synced(Inode file, bool isKept);
  void made(Inode file);

 private:
  bool strikes(bool isSync);
  struct Write {
    std::int64_t at;
    std::string bytes;
    bool isCut;
  };
  struct OnDisk {
    std::string bytes;
    std::vector<Write> waiting;
  };
  mutable std::mutex mutex_;
  std::map<Inode, OnDisk> files_;
  std::int64_t operations_ = 0, failsAt_ = -1;
  Failure failure_ = Failure::Write;
  bool lasts_ = false;
};

} // namespace hardening
