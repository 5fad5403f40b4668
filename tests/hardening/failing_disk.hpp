#pragma once
// A disk that fails when it is told to, and forgets what was not synced when its power is cut. It lies
// between SQLite and the real files: as long as it lives, it is what SQLite writes to.
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <random>
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

  /// What becomes of writes that were not synced when the power goes.
  enum class Loss {
    All,   ///< none of them came to the disk
    None,  ///< all of them did
    Later, ///< only the first ones
    Some,  ///< any of them, in any order
    Torn   ///< any of their sectors, and one holds what nobody wrote; a name that was removed may be back
  };
  static constexpr Loss losses[] = {Loss::All, Loss::None, Loss::Later, Loss::Some, Loss::Torn};
  /// Makes a folder of what is on the disk after a power cut now; the same seed, the same luck.
  void cutPower(const std::filesystem::path& folder, const std::filesystem::path& after,
                Loss loss = Loss::All, std::uint64_t seed = 0) const;

  // What SQLite asks; each gives SQLite's code.
  int mayWrite();
  int maySync(bool& isKept);
  using Inode = std::uint64_t;
  void wrote(Inode file, std::int64_t at, const void* bytes, int count);
  void cut(Inode file, std::int64_t size);
  void synced(Inode file, bool isKept);
  void made(Inode file);
  void found(Inode file, const char* path);
  void removed(Inode file, const char* path, bool isSynced);

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
    bool hasForgotten = false; ///< a sync failed: what is read is not what is on the disk
  };
  static void put(std::string& bytes, const Write& write);
  using Chance = std::mt19937_64;
  static std::string afterCut(const OnDisk& on, Loss loss, Chance& chance);
  mutable std::mutex mutex_;
  std::map<Inode, OnDisk> files_;
  std::map<std::filesystem::path, std::string> removed_; ///< whose going is not synced, with what they held
  std::int64_t operations_ = 0, failsAt_ = -1;
  Failure failure_ = Failure::Write;
  bool lasts_ = false;
};

} // namespace hardening
