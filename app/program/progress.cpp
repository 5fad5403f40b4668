#include "program/progress.hpp"

#include <unistd.h>

#include <chrono>
#include <iostream>
#include <utility>

namespace program {

using namespace std::chrono_literals;

Progress::Progress(bool quiet) {
  if (!quiet && isatty(STDERR_FILENO) != 0) thread_ = std::thread([this] { tell(); });
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    isOver_ = true;
  }
  over_.notify_one();
  thread_.join();
  clear();
}

void Progress::at(std::string what) {
  const std::lock_guard lock(mutex_);
  what_ = std::move(what);
}

void Progress::clear() {
  const std::lock_guard lock(mutex_);
  if (std::exchange(isShown_, false)) std::cerr << "\r\x1b[K" << std::flush;
}

void Progress::tell() {
  const auto began = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex_);
  for (auto next = 1000ms; !over_.wait_until(lock, began + next, [this] { return isOver_; }); next += 200ms) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(next).count();
    std::cerr << "\r\x1b[K" << what_ << " ... " << seconds << " s" << std::flush;
    isShown_ = true;
  }
}

} // namespace program
