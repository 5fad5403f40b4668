#include "failing_disk.hpp"

#include "support/folder.hpp"

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <stdexcept>

namespace hardening {
namespace {

namespace fs = std::filesystem;

/// What SQLite holds of an open file: ours first, then the real one.
struct File {
  sqlite3_file base;
  FailingDisk* disk;
  FailingDisk::Inode inode;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* ours(sqlite3_file* file) { return reinterpret_cast<File*>(file); }

FailingDisk::Inode inodeOf(const char* path) {
  struct stat found {};
  return path != nullptr && ::stat(path, &found) == 0 ? found.st_ino : 0;
}

int closeFile(sqlite3_file* file) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods == nullptr ? SQLITE_OK : real->pMethods->xClose(real);
}
int readFile(sqlite3_file* file, void* into, int count, sqlite3_int64 at) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xRead(real, into, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
  File* own = ours(file);
  if (const int code = own->disk->mayWrite(); code != SQLITE_OK) return code;
  const int code = own->real()->pMethods->xWrite(own->real(), bytes, count, at);
  if (code == SQLITE_OK) own->disk->wrote(own->inode, at, bytes, count);
  return code;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  File* own = ours(file);
  if (const int code = own->disk->mayWrite(); code != SQLITE_OK)
    return code == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_TRUNCATE;
  const int code = own->real()->pMethods->xTruncate(own->real(), size);
  if (code == SQLITE_OK) own->disk->cut(own->inode, size);
  return code;
}
int syncFile(sqlite3_file* file, int) {
  File* own = ours(file);
  bool isKept = true;
  const int code = own->disk->maySync(isKept);
  own->disk->synced(own->inode, isKept);
  return code;
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xFileSize(real, size);
}
int lockFile(sqlite3_file* file, int level) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xLock(real, level);
}
int unlockFile(sqlite3_file* file, int level) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xUnlock(real, level);
}
int isReserved(sqlite3_file* file, int* out) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xCheckReservedLock(real, out);
}
int control(sqlite3_file* file, int what, void* argument) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xFileControl(real, what, argument);
}
int sectorSize(sqlite3_file* file) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xSectorSize(real);
}
int characteristics(sqlite3_file* file) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xDeviceCharacteristics(real);
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xShmMap(real, page, size, extend, out);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xShmLock(real, offset, count, flags);
}
void barShared(sqlite3_file* file) {
  sqlite3_file* real = ours(file)->real();
  real->pMethods->xShmBarrier(real);
}
int unmapShared(sqlite3_file* file, int removes) {
  sqlite3_file* real = ours(file)->real();
  return real->pMethods->xShmUnmap(real, removes);
}

const sqlite3_io_methods methods{2,         closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile,  sizeOfFile,  lockFile,        unlockFile, isReserved,
                                 control,   sectorSize,  characteristics, mapShared,  lockShared,
                                 barShared, unmapShared, nullptr,         nullptr};

struct Vfs {
  sqlite3_vfs vfs;
  sqlite3_vfs* real;
  FailingDisk* disk;
};
Vfs* whole(sqlite3_vfs* vfs) { return reinterpret_cast<Vfs*>(vfs); }

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  File* own = ours(file);
  const bool isNew = name != nullptr && inodeOf(name) == 0;
  own->base.pMethods = nullptr;
  own->disk = whole(vfs)->disk;
  own->real()->pMethods = nullptr;
  const int code = whole(vfs)->real->xOpen(whole(vfs)->real, name, own->real(), flags, outFlags);
  if (code != SQLITE_OK) return code;
  own->base.pMethods = &methods;
  own->inode = inodeOf(name);
  isNew ? own->disk->made(own->inode) : own->disk->found(own->inode, name);
  return code;
}
int removeFile(sqlite3_vfs* vfs, const char* name, int syncsFolder) {
  if (const int code = whole(vfs)->disk->mayWrite(); code != SQLITE_OK) return SQLITE_IOERR_DELETE;
  whole(vfs)->disk->removed(inodeOf(name), name, syncsFolder != 0);
  return whole(vfs)->real->xDelete(whole(vfs)->real, name, syncsFolder);
}

constexpr const char* nameOfVfs = "failing";

} // namespace

FailingDisk::FailingDisk() {
  sqlite3_vfs* real = sqlite3_vfs_find("unix");
  auto* made = new Vfs{*real, real, this};
  made->vfs.zName = nameOfVfs;
  made->vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
  made->vfs.xOpen = openFile;
  made->vfs.xDelete = removeFile;
  if (sqlite3_vfs_register(&made->vfs, 1) != SQLITE_OK) throw std::runtime_error("no disk to fail");
}

FailingDisk::~FailingDisk() {
  sqlite3_vfs* own = sqlite3_vfs_find(nameOfVfs);
  sqlite3_vfs_unregister(own);
  sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1);
  delete whole(own);
}

void FailingDisk::failAt(std::int64_t operation, Failure failure, bool lasts) {
  const std::lock_guard held{mutex_};
  operations_ = 0, failsAt_ = operation, failure_ = failure, lasts_ = lasts;
}

void FailingDisk::repair() { failAt(-1, Failure::Write, false); }

std::int64_t FailingDisk::operations() const {
  const std::lock_guard held{mutex_};
  return operations_;
}

/// A disk that fails by its syncs writes all the rest.
bool FailingDisk::strikes(bool isSync) {
  const bool concerned = failure_ == Failure::Write || failure_ == Failure::Full || isSync;
  const auto number = operations_++;
  if (failsAt_ < 0 || number < failsAt_) return false;
  if (!concerned) {
    ++failsAt_; // the next one that is
    return false;
  }
  return lasts_ || number == failsAt_;
}

int FailingDisk::mayWrite() {
  const std::lock_guard held{mutex_};
  if (!strikes(false)) return SQLITE_OK;
  return failure_ == Failure::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int FailingDisk::maySync(bool& isKept) {
  const std::lock_guard held{mutex_};
  if (!strikes(true)) return SQLITE_OK;
  isKept = false;
  return failure_ == Failure::LostSync ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

void FailingDisk::wrote(Inode file, std::int64_t at, const void* bytes, int count) {
  const std::lock_guard held{mutex_};
  files_[file].waiting.push_back(
      {at, std::string{static_cast<const char*>(bytes), static_cast<std::size_t>(count)}, false});
}

void FailingDisk::cut(Inode file, std::int64_t size) {
  const std::lock_guard held{mutex_};
  files_[file].waiting.push_back({size, {}, true});
}

void FailingDisk::synced(Inode file, bool isKept) {
  const std::lock_guard held{mutex_};
  OnDisk& on = files_[file];
  on.hasForgotten = on.hasForgotten || !isKept;
  for (const Write& write : on.waiting)
    if (isKept || write.isCut) put(on.bytes, write); // otherwise what was to be written is forgotten
  on.waiting.clear();
}

void FailingDisk::put(std::string& bytes, const Write& write) {
  const auto at = static_cast<std::size_t>(write.at);
  if (write.isCut || bytes.size() < at + write.bytes.size()) bytes.resize(at + write.bytes.size(), '\0');
  std::copy(write.bytes.begin(), write.bytes.end(), bytes.begin() + write.at);
}

void FailingDisk::made(Inode file) {
  const std::lock_guard held{mutex_};
  files_[file] = {};
}

/// One that was there before this disk, or was written past it.
void FailingDisk::found(Inode file, const char* path) {
  const std::lock_guard held{mutex_};
  OnDisk& on = files_[file];
  if (on.waiting.empty() && !on.hasForgotten) on.bytes = support::bytesOf(path);
}

void FailingDisk::removed(Inode file, const char* path, bool isSynced) {
  const std::lock_guard held{mutex_};
  const auto known = files_.find(file);
  if (!isSynced && known != files_.end()) removed_[path] = known->second.bytes;
  files_.erase(file);
}

std::string FailingDisk::afterCut(const OnDisk& on, Loss loss, Chance& chance) {
  std::string bytes = on.bytes;
  const auto below = [&](std::size_t end) { return static_cast<std::size_t>(chance() % end); };
  const std::size_t first = loss == Loss::None    ? on.waiting.size()
                            : loss == Loss::Later ? below(on.waiting.size() + 1)
                                                  : 0;
  const bool isAny = loss == Loss::Some || loss == Loss::Torn;
  const std::size_t torn = on.waiting.empty() ? 0 : below(on.waiting.size());
  constexpr std::size_t sector = 512;
  for (std::size_t i = 0; i < on.waiting.size(); ++i) {
    const Write& write = on.waiting[i];
    if (loss != Loss::Torn || write.isCut) {
      if (isAny ? below(2) == 0 : i < first) put(bytes, write);
      continue;
    }
    for (std::size_t at = 0; at < write.bytes.size(); at += sector) {
      Write part{write.at + static_cast<std::int64_t>(at), write.bytes.substr(at, sector), false};
      if (i == torn && below(4) == 0)
        std::ranges::generate(part.bytes, [&] { return static_cast<char>(chance()); });
      if (below(2) == 0) put(bytes, part);
    }
  }
  return bytes;
}

void FailingDisk::cutPower(const fs::path& folder, const fs::path& after, Loss loss,
                           std::uint64_t seed) const {
  const std::lock_guard held{mutex_};
  Chance chance{seed};
  const auto keep = [&](const fs::path& file, const std::string& bytes) {
    const fs::path place = after / fs::relative(file, folder);
    fs::create_directories(place.parent_path());
    support::writeBytes(place, bytes);
  };
  for (const auto& entry : fs::recursive_directory_iterator{folder}) {
    if (!entry.is_regular_file() || entry.path().string().starts_with(after.string())) continue;
    const auto known = files_.find(inodeOf(entry.path().c_str()));
    keep(entry.path(),
         known == files_.end() ? support::bytesOf(entry.path()) : afterCut(known->second, loss, chance));
  }
  for (const auto& [file, bytes] : removed_)
    if (loss == Loss::Torn && !fs::exists(file) && file.string().starts_with(folder.string()) &&
        chance() % 2 == 0)
      keep(file, bytes);
}

} // namespace hardening
