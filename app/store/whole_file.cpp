#include "store/whole_file.hpp"

#include "store/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace store {

namespace fs = std::filesystem;

fs::path unfinishedOf(const fs::path& file) {
  return fs::absolute(file).parent_path() / ("." + file.filename().string() + ".new");
}

void appear(const fs::path& unfinished, const fs::path& file) {
  // Not every file system can rename without replacing; the lock on the name keeps our own programs apart.
  if (::renameat2(AT_FDCWD, unfinished.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) != 0 &&
      (errno != EINVAL || ::rename(unfinished.c_str(), file.c_str()) != 0)) {
    const Error error = errno == EEXIST ? Error{Fault::Exists, file.string() + " is there already"}
                                        : systemError("name " + file.string());
    std::error_code none;
    fs::remove(unfinished, none);
    throw error;
  }
  sync(fs::absolute(file).parent_path());
}

void sync(const fs::path& fileOrFolder) {
  const int descriptor = ::open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw systemError("open " + fileOrFolder.string());
  const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // folders of some file systems cannot be
  const Error error = systemError("write " + fileOrFolder.string());
  ::close(descriptor);
  if (!synced) throw error;
}

} // namespace store
