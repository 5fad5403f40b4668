#pragma once
// The open file behind a document. Everything here runs on its writer thread.
#include "document/content.hpp"
#include "document/high_water.hpp"
#include "store/file_lock.hpp"
#include "store/reserve.hpp"
#include "store/snapshots.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace document {

class WorkshopFile {
 public:
  /// The folders and the time of Document::Settings.
  WorkshopFile(std::filesystem::path file, std::filesystem::path marks, std::filesystem::path copies,
               std::chrono::seconds betweenCopies);

  /// A new file that holds `begin` as its first event. Throws store::Error.
  void create(std::int64_t identity, const Event& begin);
  /// Locks, checks and reads it, brings it up to date and begins to write. Throws store::Error.
  Content open();
  /// After a failure: a connection that failed is not trusted with what comes next.
  void reopen();
  store::Database& database() { return *database_; }
  /// What the file had and has, where it holds less than it once did.
  const std::optional<Mark>& lost() const { return lost_; }

  /// Gives the disk the room that was kept for when it is full; false where none is left.
  bool makeRoom();
  /// Asked from any thread: whether that room is in use.
  bool onReserve() const { return onReserve_; }
  /// After each transaction.
  void committed();
  /// Everything in one file, unlocked.
  void close();

 private:
  void lock();
  /// A failure is no reason to stop working: the next one is tried as if this had been made.
  void copy();

  std::filesystem::path file_, marks_, copies_;
  std::optional<store::FileLock> lock_;
  std::unique_ptr<store::Database> database_;
  std::optional<HighWater> highWater_;
  std::optional<Mark> lost_;
  std::optional<store::Reserve> reserve_;
  std::atomic<bool> onReserve_ = false;
  std::optional<store::Snapshots> snapshots_;
  std::chrono::seconds betweenCopies_;
  bool isCopied_ = true; ///< nothing was written since
  using Moment = std::chrono::steady_clock::time_point;
  Moment marked_{};
  std::optional<Moment> copied_;
};

/// Calls `look` with the database of a file that is opened for reading only, without a trace. Throws
/// store::Error.
void lookInto(const std::filesystem::path& file, const std::function<void(store::Database&)>& look);

} // namespace document
