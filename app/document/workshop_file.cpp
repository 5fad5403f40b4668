#include "document/workshop_file.hpp"

#include "document/copies.hpp"

namespace document {
namespace {

constexpr std::chrono::seconds betweenMarks{1};
constexpr std::int64_t keptFree = std::int64_t{16} << 20U; ///< bytes: more than a workshop writes in a day

void requireFile(const std::filesystem::path& file) {
  std::error_code none;
  if (!std::filesystem::exists(file, none))
    throw store::Error{store::Fault::Missing, file.string() + " is not there"};
}

} // namespace

WorkshopFile::WorkshopFile(std::filesystem::path file, std::filesystem::path marks,
                           std::filesystem::path copies, std::chrono::seconds betweenCopies)
    : file_(std::move(file)), marks_(std::move(marks)), copies_(std::move(copies)),
      betweenCopies_(betweenCopies) {}

void WorkshopFile::create(std::int64_t identity, const Event& begin) {
  lock();
  store::createFile(file_, workshopKind(),
                    [&](store::Database& database) { writeBeginning(database, identity, begin); });
}

Content WorkshopFile::open() {
  requireFile(file_);
  // Before the first look: this program may have it open, and then a look at it would drop its locks.
  lock();
  auto database = store::openFile(file_, workshopKind());
  store::bringUpToDate(*database, file_, workshopKind());
  Content content = readContent(*database);
  store::beginWriting(*database);
  highWater_.emplace(marks_, content.identity, file_);
  const auto once = highWater_->read();
  if (once && markAt(*database, once->seq) != *once) lost_ = once;
  if (!copies_.empty()) snapshots_.emplace(copiesOf(copies_, file_), file_.extension().string());
  database_ = std::move(database);
  reserve_.emplace(std::filesystem::absolute(file_).parent_path(), keptFree);
  return content;
}

void WorkshopFile::reopen() {
  if (database_) database_->checkpointOnClose(false);
  database_.reset();
  database_ = store::openFile(file_, workshopKind());
  store::beginWriting(*database_);
}

bool WorkshopFile::makeRoom() {
  const bool made = reserve_ && reserve_->release();
  if (made) onReserve_ = true;
  return made;
}

void WorkshopFile::committed() {
  const auto now = std::chrono::steady_clock::now();
  isCopied_ = false;
  if (now - marked_ >= betweenMarks) {
    marked_ = now;
    highWater_->write(newestMark(*database_));
  }
  if (!copied_ || now - *copied_ >= betweenCopies_) copy();
}

void WorkshopFile::copy() {
  if (!snapshots_ || onReserve_) return;
  copied_ = std::chrono::steady_clock::now();
  const auto utc = std::chrono::system_clock::now().time_since_epoch();
  try {
    snapshots_->make(*database_, std::chrono::duration_cast<std::chrono::milliseconds>(utc).count());
    isCopied_ = true;
  } catch (const store::Error&) { // the file itself is on the disk
  }
}

void WorkshopFile::close() {
  reserve_.reset();
  try {
    if (database_) {
      highWater_->write(newestMark(*database_));
      store::finishWriting(*database_);
      if (!isCopied_) copy();
    }
  } catch (const store::Error&) {
    // A full or vanished disk: what was committed stays in the log beside the file, and is read from there.
  }
  database_.reset();
  lock_.reset();
}

void WorkshopFile::lock() {
  if (!lock_) lock_.emplace(file_);
}

void lookInto(const std::filesystem::path& file, const std::function<void(store::Database&)>& look) {
  requireFile(file);
  std::optional<store::FileLock> lock;
  try {
    lock.emplace(file);
  } catch (const store::Error& error) {
    // Where no lock can be made, nobody can write.
    if (error.fault != store::Fault::ReadOnly) throw;
  }
  store::ReadOnlyFile opened{file, workshopKind()};
  look(opened.database());
}

} // namespace document
