#include "store/writer_thread.hpp"

#include <chrono>
#include <future>

namespace store {
namespace {

constexpr std::size_t keptDurations = 1024;
using Clock = std::chrono::steady_clock;

} // namespace

WriterThread::WriterThread(Calls calls) : calls_(std::move(calls)) {
  std::promise<void> begun;
  auto beginning = begun.get_future();
  thread_ = std::thread([this, begun = std::move(begun)]() mutable {
    try {
      database_ = &calls_.begin();
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
  wakeCaller_.wait(held, [this] { return (waiting_.empty() || failure_) && !retrying_; });
  return waiting_.empty();
}

void WriterThread::retry() {
  {
    const std::lock_guard held{mutex_};
    if (!failure_) return;
    retrying_ = true;
  }
  wakeThread_.notify_one();
}

WriterThread::State WriterThread::state() const {
  const std::lock_guard held{mutex_};
  if (failure_) return State::Failed;
  return waiting_.empty() ? State::Idle : State::Writing;
}

std::optional<Error> WriterThread::failure() const {
  const std::lock_guard held{mutex_};
  return failure_;
}

std::vector<double> WriterThread::commitSeconds() const {
  const std::lock_guard held{mutex_};
  return {commitSeconds_.begin(), commitSeconds_.end()};
}

void WriterThread::work() {
  std::unique_lock held{mutex_};
  for (;;) {
    wakeThread_.wait(held, [this] { return stopping_ || retrying_ || (!failure_ && !waiting_.empty()); });
    const bool last = stopping_;
    if (!waiting_.empty() && (!failure_ || retrying_)) {
      writeWaiting(held);
      held.unlock();
      wakeCaller_.notify_all();
      calls_.changed();
      held.lock();
    }
    if (last && (waiting_.empty() || failure_)) break;
  }
  held.unlock();
  calls_.end();
}

void WriterThread::writeWaiting(std::unique_lock<std::mutex>& held) {
  // Jobs are only ever added behind these, and a deque keeps references to the others valid.
  std::vector<Job*> batch;
  for (Job& job : waiting_) batch.push_back(&job);
  const bool again = failure_.has_value();
  held.unlock();

  const auto began = Clock::now();
  auto failure = attempt(batch, again);
  if (failure && failure->fault == Fault::DiskFull && calls_.makeRoom()) failure = attempt(batch, true);
  const std::chrono::duration<double> took = Clock::now() - began;
  if (!failure) calls_.committed();

  held.lock();
  retrying_ = false;
  failure_ = failure;
  if (failure) return;
  waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(batch.size()));
  commitSeconds_.push_back(took.count());
  if (commitSeconds_.size() > keptDurations) commitSeconds_.pop_front();
}

std::optional<Error> WriterThread::attempt(const std::vector<Job*>& batch, bool again) {
  try {
    if (again) database_ = &calls_.begin();
    Transaction transaction{*database_};
    for (Job* job : batch) (*job)(*database_);
    transaction.commit();
    return {};
  } catch (const Error& error) {
    return error;
  } catch (const std::exception& error) {
    return Error{Fault::Failed, error.what()};
  }
}

} // namespace store
