#include "base/mounts.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <utility>

namespace base {
namespace {

void watch(int over, int mounts, const std::function<void()>& changed) {
  for (;;) {
    pollfd files[] = {{over, POLLIN, 0}, {mounts, POLLPRI, 0}};
    if (::poll(files, 2, -1) < 0 && errno != EINTR) return;
    if (files[0].revents != 0) return;
    if ((files[1].revents & (POLLPRI | POLLERR)) != 0) changed();
  }
}

} // namespace

MountWatch::MountWatch(std::function<void()> changed)
    : over_(::eventfd(0, EFD_CLOEXEC)), mounts_(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)) {
  if (over_ < 0 || mounts_ < 0) return; // then nothing is noticed
  thread_ = std::thread([this, changed = std::move(changed)] { watch(over_, mounts_, changed); });
}

MountWatch::~MountWatch() {
  const std::uint64_t one = 1;
  if (thread_.joinable() && ::write(over_, &one, sizeof one) == sizeof one) thread_.join();
  if (over_ >= 0) ::close(over_);
  if (mounts_ >= 0) ::close(mounts_);
}

} // namespace base
