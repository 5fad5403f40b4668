#pragma once
// A thread that writes: it takes what is waiting, does it in one transaction, and only then says that it is
// saved.
//
// Where writing fails (and no room can be made), nothing of the queue is lost: the thread waits, and now and
// then, or when retry() asks, opens the database again and goes on. A job that what is there will never take
// (Fault::Unfit, or an exception of its own) is told and left out; the others are written.
#include "store/database.hpp"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace store {

class WriterThread {
 public:
  /// One change of the database. It may be done again after a failure, also where it was committed.
  using Job = std::function<void(Database&)>;
  /// All are called on the thread.
  struct Calls {
    std::function<Database&(const Error* after)>
        begin;                       ///< at the start, and again after a failure; may throw
    std::function<void()> committed; ///< after each transaction; what it throws is a failure of writing
    /// When everything is written, or cannot be; after a begin that returned.
    std::function<void(const Error* failure)> end;
    std::function<void()> changed; ///< when state() may have changed
    /// When the disk is full: true where there is room now that was not there before. Then the transaction is
    /// tried once more, after `begin`.
    std::function<bool()> makeRoom = [] { return false; };
    /// When nothing has come for a moment, and after each further one; what it throws is a failure.
    std::function<void()> idle = [] {};
    std::function<void(const Error&)> leftOut = [](const Error&) {}; ///< a job will never be written
    /// What a failure means, for who knows more of the file than SQLite does.
    std::function<Error(const Error&)> meant = [](const Error& error) { return error; };
    std::chrono::milliseconds moment{1000}; ///< also between a failure and the next try
  };
  enum class State { Idle, Writing, Failed };

  /// Throws what `begin` throws; otherwise it has returned when this has.
  explicit WriterThread(Calls calls);
  /// Writes what is waiting; after a failure it tries once more.
  ~WriterThread();
  WriterThread(const WriterThread&) = delete;
  WriterThread& operator=(const WriterThread&) = delete;

  void write(Job job);
  /// Waits until everything is written; false where writing failed.
  bool flush();
  void retry();
  /// As retry(), also where nothing failed: what is open is left, and begun anew. That is no failure.
  void reopen();
  State state() const;
  std::optional<Error> failure() const;
  /// How long the newest transactions took, oldest first.
  std::vector<double> commitSeconds() const;

 private:
  void work();
  void writeWaiting(std::unique_lock<std::mutex>& held);
  void tend(std::unique_lock<std::mutex>& held);
  std::optional<Error> attempt(const std::vector<Job*>& batch, const std::optional<Error>& after);
  std::optional<Error> meant(const std::optional<Error>& failure) const;
  void writeAll(const std::vector<Job*>& batch);

  Calls calls_;
  Database* database_ = nullptr; ///< of the thread

  mutable std::mutex mutex_;
  std::condition_variable wakeThread_, wakeCaller_;
  std::deque<Job> waiting_; ///< those being written stay in front until they are
  std::optional<Error> failure_;
  bool retrying_ = false, stopping_ = false;
  bool isAskedToReopen_ = false, reopening_ = false; ///< asked: also while something else is written
  std::vector<double> commitSeconds_;                ///< its memory is there from the beginning

  std::thread thread_; ///< last: it starts when all else is there
};

} // namespace store
