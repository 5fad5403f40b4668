#pragma once
// The desktop's own screen saver, locking and idle sleep, held off over the session's bus.
#include <gio/gio.h>

#include <string>
#include <thread>

namespace platform {

/// Asks on a thread of its own, which holds the bus until this ends.
class DesktopInhibition {
 public:
  explicit DesktopInhibition(std::string why);
  ~DesktopInhibition();
  DesktopInhibition(const DesktopInhibition&) = delete;
  DesktopInhibition& operator=(const DesktopInhibition&) = delete;

 private:
  GCancellable* over_; ///< ends whatever the thread waits for
  std::thread thread_;
};

} // namespace platform
