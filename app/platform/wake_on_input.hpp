#pragma once
// Wakes the program when something can be read from a connection that its window does not wait for.
#include <atomic>
#include <functional>
#include <thread>

namespace platform {

/// A thread that watches a file descriptor and reads nothing. It wakes once, then rests until resume() tells
/// that everything was read.
class WakeOnInput {
 public:
  /// `wake` is called on the thread. The descriptor stays its owner's and must outlive this.
  WakeOnInput(int descriptor, std::function<void()> wake);
  ~WakeOnInput();
  WakeOnInput(const WakeOnInput&) = delete;
  WakeOnInput& operator=(const WakeOnInput&) = delete;

  void resume();

 private:
  void watch();

  int descriptor_;
  std::function<void()> wake_;
  int orders_[2]; ///< a pipe to the thread: its read and its write end
  std::atomic<bool> resting_ = false;
  std::thread thread_;
};

} // namespace platform
