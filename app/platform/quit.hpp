#pragma once
// Being asked to end, by SIGTERM or SIGINT: the program closes its file as if its window had been closed.
#include <atomic>
#include <functional>
#include <thread>

namespace platform {

/// Made before any other thread, which all inherit that these signals are waited for here.
class Quit {
 public:
  /// `asked` is called on a thread of its own, once.
  explicit Quit(std::function<void()> asked);
  ~Quit();
  Quit(const Quit&) = delete;
  Quit& operator=(const Quit&) = delete;
  bool isAsked() const { return asked_; }

 private:
  std::atomic<bool> asked_ = false, over_ = false;
  std::thread waiting_;
};

} // namespace platform
