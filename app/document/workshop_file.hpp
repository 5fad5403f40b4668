#pragma once
// The open file behind a document. Everything here runs on its writer thread, but for what says otherwise.
//
// What is in memory is all there is to keep: where the file, its log or its medium cannot be trusted any
// more, a whole new file is made of it, and nothing is said to be saved before that one is on the disk.
#include "base/beside.hpp"
#include "document/content.hpp"
#include "document/high_water.hpp"
#include "store/file_identity.hpp"
#include "store/file_lock.hpp"
#include "store/log_end.hpp"
#include "store/reserve.hpp"
#include "store/snapshots.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace document {

class WorkshopFile {
 public:
  struct Settings {
    std::filesystem::path marks, copies, furtherCopies; ///< as in Document::Settings
    std::chrono::seconds betweenCopies{};
    /// All that is in memory; called on this thread.
    std::function<Content()> everything;
  };
  WorkshopFile(std::filesystem::path file, Settings settings);

  /// A new file that holds this. Throws store::Error.
  void create(const Content& content);
  /// Locks, checks and reads it, brings it up to date and begins to write. Throws store::Error.
  Content open();
  /// After a failure: a connection that failed is not trusted with what comes next, and after some failures
  /// neither is the file.
  void reopen(const store::Error& after);
  store::Database& database() { return *database_; }
  /// What the file had and has, where it holds less than it once did.
  const std::optional<Mark>& lost() const { return lost_; }
  /// Whether the end of its log could not be read when it was opened.
  bool isLogCut() const { return isLogCut_; }
  /// Whether its tables were not what its history says, and were made anew.
  bool isMended() const { return isMended_; }

  /// From any thread: the next reopen() makes a new file of everything at this place, and goes on there.
  void goOnAt(std::filesystem::path place);
  /// From any thread: the next reopen() makes the file anew, and its copies, without these texts of the
  /// vault.
  void erase(const Tokens& tokens);
  /// Gives the disk the room that was kept for when it is full; false where none is left.
  bool makeRoom();
  /// Asked from any thread: whether that room is in use.
  bool onReserve() const { return onReserve_; }
  /// After each transaction. Throws store::Error where what was written is not where people will look for it.
  void committed();
  /// What a failure to write means: whatever SQLite says of a file that is not there, it is gone.
  store::Error meant(const store::Error& failure) const;
  /// When nothing happens for a moment: the file by itself holds everything. Throws as committed().
  void rest();
  /// Everything in one file, unlocked, and a copy of what was not copied yet, whatever else fails. `failure`:
  /// why the newest changes were not written. Gives the first thing that failed.
  std::optional<store::Error> close(const store::Error* failure);

 private:
  void lock();
  void beginAt(std::unique_ptr<store::Database> database, std::int64_t identity);
  void makeAnew(Content content);
  /// In the copies here, at once; in those on the other disk while nobody waits. Throws store::Error.
  void eraseAround(const Tokens& tokens);
  /// Until nothing is left to erase, every file says what is.
  void noteErasing(Content& content);
  Tokens erasing();
  void moveTo(const std::filesystem::path& place);
  void leave();
  void requireInPlace() const;
  bool isInPlace() const { return store::identityOf(file_) == fileIdentity_; }
  void mark();
  void bringLogIn();
  /// A failure is no reason to stop working: the next one is tried as if this had been made.
  void copy();
  void copyFromMemory();
  /// Begins to bring the copies to the other disk, where it is not at that already; nobody waits for it.
  void bringCopiesFurther();
  void erasedFurther(const Tokens& tokens);
  void waitForFurtherCopies();

  std::filesystem::path file_;
  Settings settings_;
  std::unique_ptr<store::FileLock> lock_;
  std::unique_ptr<store::Database> database_;
  std::int64_t identity_ = 0;
  std::optional<store::FileIdentity> fileIdentity_, logIdentity_;
  bool isTrusted_ = true; ///< what was written is what will be read after a power cut
  std::optional<HighWater> highWater_;
  std::optional<Mark> lost_;
  bool isLogCut_ = false, isMended_ = false;
  std::optional<store::Reserve> reserve_;
  std::atomic<bool> onReserve_ = false;
  std::optional<store::Snapshots> snapshots_, further_;
  bool isBrought_ = true;         ///< the copies are on the other disk, or on their way
  Tokens erasingFurther_;         ///< until they are in no copy on the other disk
  base::Beside<Tokens> bringing_; ///< what was erased on the other disk
  bool isCopied_ = true;          ///< nothing was written since
  bool isMarked_ = true, isInFile_ = true;
  using Moment = std::chrono::steady_clock::time_point;
  Moment marked_{};
  std::optional<Moment> copied_;
  std::mutex mutex_;
  std::optional<std::filesystem::path> nextPlace_; ///< guarded by mutex_
  Tokens erasing_;                                 ///< guarded by mutex_; until they are nowhere
};

/// Nothing where no lock can be made: then nobody can write. Throws store::Error (OpenElsewhere).
std::unique_ptr<store::FileLock> lockToRead(const std::filesystem::path& file);
/// Calls `look` with the database of a file that is opened for reading only, without a trace. Throws
/// store::Error.
void lookInto(const std::filesystem::path& file, const std::function<void(store::Database&)>& look);
/// How the log ends that lies beside a closed file.
store::LogEnd logLeftBy(const std::filesystem::path& file);
/// Makes a new file that holds this. Throws store::Error.
void makeFile(const std::filesystem::path& file, const Content& content);

} // namespace document
