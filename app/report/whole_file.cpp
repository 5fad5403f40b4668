#include "report/whole_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace report {
namespace {

namespace fs = std::filesystem;

Obstacle obstacleOf(int error) {
  switch (error) {
  case ENOENT:
  case ENOTDIR: return Obstacle::NoFolder;
  case EACCES:
  case EPERM:
  case EROFS: return Obstacle::NotAllowed;
  case ENOSPC:
  case EDQUOT:
  case EFBIG: return Obstacle::Full;
  case EISDIR: return Obstacle::InTheWay;
  default: return Obstacle::Failed;
  }
}

[[noreturn]] void fail(const fs::path& file, int error) {
  throw ExportError(obstacleOf(error), file, std::generic_category().message(error));
}

class Handle {
 public:
  explicit Handle(int number) : number_(number) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  /// A medium may report a failed write only here.
  int close() { return ::close(std::exchange(number_, -1)); }

 private:
  int number_;
};

/// A new file of an unused name; removed again unless it was renamed.
class Draft {
 public:
  explicit Draft(const fs::path& file)
      : path_((file.parent_path() / ".journeytable-XXXXXX").string()),
        handle_(::mkostemp(path_.data(), O_CLOEXEC)), there_(handle_.number() >= 0) {
    if (!there_) fail(file, errno);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    if (there_) ::unlink(path_.c_str());
  }

  void fill(const fs::path& file, std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t done = ::write(handle_.number(), bytes.data(), bytes.size());
      if (done < 0 && errno != EINTR) fail(file, errno);
      bytes.remove_prefix(done > 0 ? static_cast<std::size_t>(done) : 0);
    }
    // Made for its owner alone; a result is for whoever the system's own mask allows.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(handle_.number(), 0666 & ~mask); // a stick without permissions refuses, and needs none
    if (::fsync(handle_.number()) != 0) fail(file, errno);
  }

  bool holds(std::string_view bytes) const {
    std::array<char, 65536> buffer{};
    for (std::size_t at = 0;;) {
      const ssize_t got = ::pread(handle_.number(), buffer.data(), buffer.size(), static_cast<off_t>(at));
      if (got < 0) return false;
      if (got == 0) return at == bytes.size();
      const auto count = static_cast<std::size_t>(got);
      if (bytes.substr(at, count) != std::string_view(buffer.data(), count)) return false;
      at += count;
    }
  }

  void rename(const fs::path& file) {
    if (handle_.close() != 0) fail(file, errno);
    if (::rename(path_.c_str(), file.c_str()) != 0) fail(file, errno);
    there_ = false;
  }
  /// False where the name was taken meanwhile.
  bool renameNew(const fs::path& file) {
    if (handle_.close() != 0) fail(file, errno);
    bool taken = ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) != 0;
    // Media that know no such renaming are asked first.
    if (taken && (errno == EINVAL || errno == ENOSYS)) {
      if (::access(file.c_str(), F_OK) == 0) return false;
      taken = ::rename(path_.c_str(), file.c_str()) != 0;
    }
    if (taken && errno == EEXIST) return false;
    if (taken) fail(file, errno);
    there_ = false;
    return true;
  }

 private:
  std::string path_;
  Handle handle_;
  bool there_;
};

} // namespace

ExportError::ExportError(Obstacle why, fs::path which, const std::string& detail)
    : std::runtime_error("cannot write " + which.string() + ": " + detail), obstacle(why),
      file(std::move(which)) {}

namespace {

/// An ordinary file has this name.
bool isThere(const fs::path& file) {
  std::error_code error;
  const auto status = fs::symlink_status(file, error);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw ExportError(Obstacle::InTheWay, file, "something that is no ordinary file has this name");
  return fs::exists(status);
}

void fill(Draft& draft, const fs::path& file, std::string_view bytes) {
  draft.fill(file, bytes);
  if (!draft.holds(bytes))
    throw ExportError(Obstacle::Failed, file, "the medium did not keep what was written");
}

void syncFolder(const fs::path& file) {
  const Handle folder(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.number() < 0) fail(file, errno);
  // Some sticks cannot sync a folder; the file itself is safe by now.
  if (::fsync(folder.number()) != 0 && errno != EINVAL) fail(file, errno);
}

} // namespace

void writeWhole(const fs::path& file, std::string_view bytes) {
  isThere(file);
  Draft draft(file);
  fill(draft, file, bytes);
  draft.rename(file);
  syncFolder(file);
}

bool writeNew(const fs::path& file, std::string_view bytes) {
  if (isThere(file)) return false;
  Draft draft(file);
  fill(draft, file, bytes);
  if (!draft.renameNew(file)) return false;
  syncFolder(file);
  return true;
}

} // namespace report
