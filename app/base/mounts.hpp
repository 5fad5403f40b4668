#pragma once
// Notices that a medium comes or goes, without asking again and again.
#include <functional>
#include <thread>

namespace base {

class MountWatch {
 public:
  /// `changed` is called on a thread of its own whenever something was mounted or is no more.
  explicit MountWatch(std::function<void()> changed);
  ~MountWatch();
  MountWatch(const MountWatch&) = delete;
  MountWatch& operator=(const MountWatch&) = delete;

 private:
  int over_ = -1, mounts_ = -1;
  std::thread thread_;
};

} // namespace base
