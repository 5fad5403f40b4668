#include "store/file_lock.hpp"

#include "store/error.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace store {
namespace {

bool isStillThere(const std::filesystem::path& path, int descriptor) {
  struct stat named {};
  struct stat held {};
  return ::stat(path.c_str(), &named) == 0 && ::fstat(descriptor, &held) == 0 &&
         named.st_ino == held.st_ino && named.st_dev == held.st_dev;
}

} // namespace

FileLock::FileLock(const std::filesystem::path& file) {
  // Through links, so that two names of one file meet in one lock.
  const auto real = std::filesystem::weakly_canonical(file);
  path_ = real.parent_path() / ("." + real.filename().string() + ".lock");
  for (;;) {
    descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0) throw systemError("lock " + path_.string());
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
      const Error error = errno == EWOULDBLOCK
                              ? Error{Fault::OpenElsewhere, file.string() + " is open elsewhere"}
                              : systemError("lock " + path_.string());
      ::close(descriptor_);
      throw error;
    }
    // Whoever held it before may have removed it between our open and our lock.
    if (isStillThere(path_, descriptor_)) return;
    ::close(descriptor_);
  }
}

FileLock::~FileLock() {
  ::unlink(path_.c_str());
  ::close(descriptor_);
}

} // namespace store
