#include "base/mounts.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sys/mount.h>
#include <unistd.h>

#include <atomic>

TEST_CASE("a medium that comes or goes is noticed, and nothing else") {
  const support::Folder folder;
  std::atomic<int> changes = 0;
  const base::MountWatch watch([&] { ++changes; });
  const auto wait = [&](int until) {
    for (int i = 0; i < 200 && changes < until; ++i) usleep(10'000);
    return changes >= until;
  };
  if (mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0) {
    MESSAGE("not tried: mounting is not permitted here");
    return;
  }
  CHECK(wait(1));
  const int before = changes;
  umount(folder.path().c_str());
  CHECK(wait(before + 1));
}
