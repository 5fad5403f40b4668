#include "store/writer_thread.hpp"

#include <future>
#include <new>
#include <span>
#include <utility>

namespace store {
namespace {

constexpr std::size_t keptDurations = 1024;
using Clock = std::chrono::steady_clock;

/// What goes wrong in a job by itself is the job's, and no fault of the file.
void run(const WriterThread::Job& job, Database& database) {
  try {
    job(database);
  } catch (const Error&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    throw Error{Fault::Unfit, error.what()};
  }
}

template <class Work> std::optional<Error> failureOf(Work work) {
  try {
    work();
    return {};
  } catch (const std::exception& error) {
    return errorOf(error);
  }
}

/// As long as other things go wrong, nobody knows whether it would fit: those are thrown.
template <class Work> std::optional<Error> misfitOf(Work work) {
  try {
    work();
  } catch (const Error& error) {
    if (error.fault != Fault::Unfit) throw;
    return error;
  }
  return {};
}

} // namespace

WriterThread::WriterThread(Calls calls) : calls_(std::move(calls)) {
  commitSeconds_.reserve(keptDurations);
  std::promise<void> begun;
  auto beginning = begun.get_future();
  thread_ = std::thread([this, begun = std::move(begun)]() mutable {
    try {
      database_ = &calls_.begin(nullptr);
    } catch (...) {
      begun.set_exception(std::current_exception());
      return;
    }
    begun.set_value();
    work();
  });
  try {
    beginning.get();
  } catch (...) {
    thread_.join();
    throw;
  }
}

WriterThread::~WriterThread() {
  {
    const std::lock_guard held{mutex_};
    stopping_ = true;
    retrying_ = failure_.has_value();
  }
  wakeThread_.notify_one();
  thread_.join();
}

void WriterThread::write(Job job) {
  {
    const std::lock_guard held{mutex_};
    waiting_.push_back(std::move(job));
  }
  wakeThread_.notify_one();
}

bool WriterThread::flush() {
  std::unique_lock held{mutex_};
  wakeCaller_.wait(held, [this] {
    return (waiting_.empty() || failure_) && !retrying_ && !isAskedToReopen_ && !reopening_;
  });
  return waiting_.empty() && !failure_;
}

void WriterThread::retry() {
  {
    const std::lock_guard held{mutex_};
    if (!failure_) return;
    retrying_ = true;
  }
  wakeThread_.notify_one();
}

void WriterThread::reopen() {
  {
    const std::lock_guard held{mutex_};
    isAskedToReopen_ = true;
  }
  wakeThread_.notify_one();
}

WriterThread::State WriterThread::state() const {
  const std::lock_guard held{mutex_};
  if (failure_) return State::Failed;
  return waiting_.empty() && !isAskedToReopen_ && !reopening_ ? State::Idle : State::Writing;
}

std::optional<Error> WriterThread::failure() const {
  const std::lock_guard held{mutex_};
  return failure_;
}

std::vector<double> WriterThread::commitSeconds() const {
  const std::lock_guard held{mutex_};
  return commitSeconds_;
}

void WriterThread::work() {
  std::unique_lock held{mutex_};
  for (;;) {
    const bool isCalled = wakeThread_.wait_for(held, calls_.moment, [this] {
      return stopping_ || retrying_ || isAskedToReopen_ || (!failure_ && !waiting_.empty());
    });
    if (!isCalled && !failure_) {
      tend(held);
      continue;
    }
    retrying_ = failure_.has_value();
    const bool last = stopping_;
    if (!waiting_.empty() || retrying_ || isAskedToReopen_) {
      writeWaiting(held);
      held.unlock();
      wakeCaller_.notify_all();
      calls_.changed();
      held.lock();
    }
    if (last && (waiting_.empty() || failure_)) break;
  }
  const auto failure = failure_;
  held.unlock();
  calls_.end(failure ? &*failure : nullptr);
}

void WriterThread::tend(std::unique_lock<std::mutex>& held) {
  held.unlock();
  auto failure = meant(failureOf([this] { calls_.idle(); }));
  held.lock();
  if (!failure) return;
  failure_ = std::move(failure);
  held.unlock();
  wakeCaller_.notify_all();
  calls_.changed();
  held.lock();
}

void WriterThread::writeWaiting(std::unique_lock<std::mutex>& held) {
  // Jobs are only ever added behind these, and a deque keeps references to the others valid.
  std::vector<Job*> batch;
  auto failure = failureOf([&] {
    for (Job& job : waiting_) batch.push_back(&job);
  });
  auto before = failure_;
  reopening_ = std::exchange(isAskedToReopen_, false);
  if (reopening_ && !before) before = Error{Fault::Moved, "it is to be begun anew"};
  held.unlock();

  const auto began = Clock::now();
  if (!failure) failure = attempt(batch, before);
  if (failure && failure->fault == Fault::DiskFull && calls_.makeRoom()) failure = attempt(batch, failure);
  const std::chrono::duration<double> took = Clock::now() - began;

  held.lock();
  retrying_ = reopening_ = false;
  failure_ = failure;
  if (failure) return;
  waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(batch.size()));
  if (commitSeconds_.size() == keptDurations) commitSeconds_.erase(commitSeconds_.begin());
  commitSeconds_.push_back(took.count());
}

std::optional<Error> WriterThread::attempt(const std::vector<Job*>& batch,
                                           const std::optional<Error>& after) {
  return meant(failureOf([&] {
    if (after) database_ = &calls_.begin(&*after);
    writeAll(batch);
    calls_.committed();
  }));
}

std::optional<Error> WriterThread::meant(const std::optional<Error>& failure) const {
  std::optional<Error> meaning = failure;
  // Where there is no memory to find out what it means, it is what it is.
  if (failure) failureOf([&] { meaning = calls_.meant(*failure); });
  return meaning;
}

void WriterThread::writeAll(const std::vector<Job*>& batch) {
  const auto write = [this](std::span<Job* const> jobs) {
    Transaction transaction{*database_};
    for (const Job* job : jobs) run(*job, *database_);
    transaction.commit();
  };
  const auto misfit = misfitOf([&] { write(batch); });
  if (!misfit) return;
  if (batch.size() == 1) return calls_.leftOut(*misfit);
  // One of them does not fit: it keeps no other from being written.
  for (std::size_t i = 0; i < batch.size(); ++i)
    if (const auto alone = misfitOf([&] { write(std::span{batch}.subspan(i, 1)); })) calls_.leftOut(*alone);
}

} // namespace store
