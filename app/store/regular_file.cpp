#include "store/regular_file.hpp"

#include "store/error.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace store {

RegularFile::RegularFile(const std::filesystem::path& path)
    // Without waiting: whoever opens a pipe would wait for its other end.
    : path_(path), descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
  if (descriptor_ < 0) {
    if (errno == ENOENT || errno == ENOTDIR) throw Error{Fault::Missing, path.string() + " is not there"};
    throw systemError("read " + path.string());
  }
  struct stat found {};
  const bool isKnown = ::fstat(descriptor_, &found) == 0;
  if (isKnown && S_ISREG(found.st_mode)) {
    size_ = found.st_size;
    return;
  }
  const Error error = isKnown ? Error{Fault::NotOurs, path.string() + " is no regular file"}
                              : systemError("read " + path.string());
  ::close(descriptor_);
  throw error;
}

RegularFile::~RegularFile() { ::close(descriptor_); }

std::size_t RegularFile::read(std::span<unsigned char> into) {
  std::size_t done = 0;
  while (done < into.size()) {
    const auto got = ::read(descriptor_, into.data() + done, into.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw systemError("read " + path_.string());
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  return done;
}

} // namespace store
