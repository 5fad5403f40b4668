#include "store/whole_file.hpp"

#include "store/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr const char* sidecars[] = {"-wal", "-journal"};

/// A database without what is beside it is half of one.
void requireClosed(const fs::path& unfinished) {
  for (const char* suffix : sidecars)
    if (hasContent(beside(unfinished, suffix)))
      throw Error{Fault::Failed, unfinished.string() + " is not all of its database"};
}

int renameWithoutReplacing(const fs::path& from, const fs::path& to) {
  // Not every file system can; the lock on the name keeps our own programs apart.
  const int done = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
  if (done == 0 || errno != EINVAL) return done;
  if (::access(to.c_str(), F_OK) == 0) {
    errno = EEXIST;
    return -1;
  }
  return std::rename(from.c_str(), to.c_str());
}

template <class Rename> void name(const fs::path& unfinished, const fs::path& file, Rename rename) {
  std::error_code none;
  try {
    requireClosed(unfinished);
    sync(unfinished);
    if (rename(unfinished, file) != 0)
      throw errno == EEXIST ? Error{Fault::Exists, file.string() + " is there already"}
                            : systemError("name " + file.string());
  } catch (const Error&) {
    fs::remove(unfinished, none);
    throw;
  }
  sync(fs::absolute(file).parent_path());
}

} // namespace

fs::path unfinishedOf(const fs::path& file) {
  return fs::absolute(file).parent_path() / ("." + file.filename().string() + ".new");
}

void appear(const fs::path& unfinished, const fs::path& file) {
  name(unfinished, file, renameWithoutReplacing);
}

void takePlace(const fs::path& unfinished, const fs::path& file) {
  name(unfinished, file,
       [](const fs::path& from, const fs::path& to) { return std::rename(from.c_str(), to.c_str()); });
}

void sync(const fs::path& fileOrFolder) {
  const int descriptor = ::open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw systemError("open " + fileOrFolder.string());
  const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // folders of some file systems cannot be
  Error error = systemError("write " + fileOrFolder.string());
  error.unsynced = true;
  ::close(descriptor);
  if (!synced) throw error;
}

fs::path beside(const fs::path& file, const char* suffix) { return fs::path{file} += suffix; }

bool hasContent(const fs::path& file) {
  std::error_code none;
  const auto status = fs::symlink_status(file, none);
  return fs::exists(status) && (!fs::is_regular_file(status) || fs::file_size(file, none) > 0);
}

void removeWithSidecars(const fs::path& file) {
  std::error_code none;
  fs::remove(file, none);
  for (const char* suffix : sidecars) fs::remove(beside(file, suffix), none);
}

void setSidecarsAside(const fs::path& file) {
  for (const char* suffix : sidecars) {
    const fs::path sidecar = beside(file, suffix);
    if (!hasContent(sidecar)) continue;
    for (int number = 1;; ++number) {
      const fs::path aside = sidecar.string() + ".aside-" + std::to_string(number);
      if (renameWithoutReplacing(sidecar, aside) == 0) break;
      if (errno != EEXIST) throw systemError("move " + sidecar.string());
    }
  }
}

} // namespace store
