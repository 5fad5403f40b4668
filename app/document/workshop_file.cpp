#include "document/workshop_file.hpp"

#include "base/folder.hpp"
#include "document/copies.hpp"
#include "store/whole_file.hpp"

#include <algorithm>
#include <thread>
#include <utility>

namespace document {
namespace {

constexpr std::chrono::seconds betweenMarks{1};
constexpr std::int64_t keptFree = std::int64_t{16} << 20U; ///< bytes: more than a workshop writes in a day
constexpr std::uintmax_t longestLog = std::uintmax_t{4} << 20U; ///< bytes, before it goes into the file

void requireFile(const std::filesystem::path& file) {
  std::error_code none;
  if (!std::filesystem::exists(file, none))
    throw store::Error{store::Fault::Missing, file.string() + " is not there"};
}

std::filesystem::path logOf(const std::filesystem::path& file) { return store::beside(file, "-wal"); }

base::UtcMilliseconds utcNow() {
  const auto utc = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(utc).count();
}

} // namespace

WorkshopFile::WorkshopFile(std::filesystem::path file, Settings settings)
    : file_(std::move(file)), settings_(std::move(settings)) {}

void WorkshopFile::create(const Content& content) {
  lock();
  store::createFile(file_, workshopKind(),
                    [&](store::Database& database) { writeContent(database, content); });
}

Content WorkshopFile::open() {
  requireFile(file_);
  // Before the first look: this program may have it open, and then a look at it would drop its locks.
  lock();
  isLogCut_ = logLeftBy(file_).unreadable > 0;
  auto database = store::openFile(file_, workshopKind());
  Content content = readContent(*database);
  // Before an older file gets its tables anew: people are told that some were hurt.
  isMended_ = !differencesOf(*database, content.workshop).empty();
  store::bringUpToDate(*database, file_, workshopKind());
  beginAt(std::move(database), content.identity);
  if (isMended_) rewriteTables(*database_, content.workshop);
  const auto once = highWater_->read();
  if (once && markAt(*database_, once->seq) != *once) lost_ = once;
  if (const auto unfinished = content.view.extract(std::string{erasingFurtherKey})) {
    erasingFurther_ = tokensIn(unfinished.mapped());
    isBrought_ = false;
  }
  if (const auto unfinished = content.view.extract(std::string{erasingKey})) {
    erase(tokensIn(unfinished.mapped()));
    makeAnew(content);
    try {
      eraseAround(erasing());
    } catch (const store::Error&) { // noted still: the next opening tries again
    }
  }
  return content;
}

void WorkshopFile::beginAt(std::unique_ptr<store::Database> database, std::int64_t identity) {
  store::beginWriting(*database);
  identity_ = identity;
  fileIdentity_ = store::identityOf(file_);
  logIdentity_.reset();
  highWater_.emplace(settings_.marks, identity, file_);
  if (!settings_.copies.empty())
    snapshots_.emplace(copiesOf(settings_.copies, file_), file_.extension().string());
  if (!settings_.copies.empty() && !settings_.furtherCopies.empty())
    further_.emplace(copiesOf(settings_.furtherCopies, file_), file_.extension().string());
  database_ = std::move(database);
  reserve_.emplace(std::filesystem::absolute(file_).parent_path(), keptFree);
}

void WorkshopFile::goOnAt(std::filesystem::path place) {
  const std::lock_guard held{mutex_};
  nextPlace_ = std::move(place);
}

void WorkshopFile::reopen(const store::Error& after) {
  using store::Fault;
  isTrusted_ = isTrusted_ && !after.unsynced && after.fault != Fault::Damaged;
  std::optional<std::filesystem::path> place;
  {
    const std::lock_guard held{mutex_};
    place.swap(nextPlace_);
  }
  if (place) return moveTo(*place);
  if (!isInPlace()) throw store::Error{Fault::Moved, file_.string() + " is not where it was"};
  const Tokens erased = erasing();
  if (!isTrusted_ || !erased.empty()) {
    makeAnew(settings_.everything());
    return eraseAround(erased);
  }
  leave();
  auto database = store::openFile(file_, workshopKind());
  store::beginWriting(*database);
  database_ = std::move(database);
  logIdentity_.reset();
}

void WorkshopFile::erase(const Tokens& tokens) {
  const std::lock_guard held{mutex_};
  erasing_.insert(erasing_.end(), tokens.begin(), tokens.end());
}

Tokens WorkshopFile::erasing() {
  const std::lock_guard held{mutex_};
  return erasing_;
}

void WorkshopFile::noteErasing(Content& content) {
  if (const Tokens here = erasing(); !here.empty())
    content.view.insert_or_assign(std::string{erasingKey}, encode(here));
  if (!erasingFurther_.empty())
    content.view.insert_or_assign(std::string{erasingFurtherKey}, encode(erasingFurther_));
}

void WorkshopFile::makeAnew(Content content) {
  noteErasing(content);
  leave();
  store::replaceFile(file_, workshopKind(),
                     [&](store::Database& database) { writeContent(database, content); });
  fileIdentity_ = store::identityOf(file_);
  beginAt(store::openFile(file_, workshopKind()), identity_);
  isTrusted_ = true;
}

void WorkshopFile::eraseAround(const Tokens& tokens) {
  if (tokens.empty()) return;
  for (const std::filesystem::path& path : base::pathsIn(std::filesystem::absolute(file_).parent_path()))
    if (path.filename().string().starts_with(file_.stem().string() + ".before-v"))
      eraseOrRemove(path, identity_, tokens); // which an older version left beside the file
  if (snapshots_) eraseInCopies(settings_.copies, file_, identity_, tokens);
  if (further_) {
    erasingFurther_.insert(erasingFurther_.end(), tokens.begin(), tokens.end());
    writeView(*database_, std::string{erasingFurtherKey}, encode(erasingFurther_));
    isBrought_ = false;
  }
  writeView(*database_, std::string{erasingKey}, {});
  bringCopiesFurther();
  const std::lock_guard held{mutex_};
  std::erase_if(erasing_, [&](std::int64_t token) { return std::ranges::count(tokens, token) > 0; });
}

void WorkshopFile::moveTo(const std::filesystem::path& place) {
  Content content = settings_.everything();
  noteErasing(content);
  auto locked = place == file_ ? nullptr : std::make_unique<store::FileLock>(place);
  // A file that was renamed gets what was in its log, if it can: then it is whole as well.
  try {
    if (database_) database_->checkpoint();
  } catch (const store::Error&) { // it may be anywhere, or nowhere; the new one holds everything
  }
  const auto log = logOf(file_);
  std::error_code none;
  if (logIdentity_ && store::identityOf(log) == logIdentity_ && !store::hasContent(log))
    std::filesystem::remove(log, none);
  store::createFile(place, workshopKind(),
                    [&](store::Database& database) { writeContent(database, content); });
  leave();
  if (locked) lock_ = std::move(locked);
  file_ = place;
  beginAt(store::openFile(file_, workshopKind()), identity_);
  isTrusted_ = true;
}

/// Without another write to the file.
void WorkshopFile::leave() {
  if (database_) database_->checkpointOnClose(false);
  database_.reset();
}

bool WorkshopFile::makeRoom() {
  const bool made = reserve_ && reserve_->release();
  if (made) onReserve_ = true;
  return made;
}

void WorkshopFile::requireInPlace() const {
  if (!isInPlace()) throw store::Error{store::Fault::Moved, file_.string() + " is not where it was"};
  if (!logIdentity_ || store::identityOf(logOf(file_)) == logIdentity_) return;
  store::Error error{store::Fault::Failed, logOf(file_).string() + " is not where it was"};
  error.unsynced = true; // what was in it will not be found there
  throw error;
}

void WorkshopFile::committed() {
  if (!logIdentity_) logIdentity_ = store::identityOf(logOf(file_));
  isCopied_ = isMarked_ = isInFile_ = false;
  requireInPlace();
  const auto now = std::chrono::steady_clock::now();
  if (now - marked_ >= betweenMarks) mark();
  std::error_code none;
  if (const auto size = std::filesystem::file_size(logOf(file_), none); !none && size > longestLog)
    bringLogIn();
  if (!copied_ || now - *copied_ >= settings_.betweenCopies) copy();
}

store::Error WorkshopFile::meant(const store::Error& failure) const {
  if (!fileIdentity_ || isInPlace()) return failure;
  store::Error moved{store::Fault::Moved, file_.string() + " is not where it was: " + failure.what()};
  moved.unsynced = failure.unsynced;
  return moved;
}

void WorkshopFile::rest() {
  requireInPlace();
  if (!isMarked_) mark();
  bringCopiesFurther();
  if (isInFile_) return;
  isInFile_ = true; // tried once: a disk that is full is asked again after the next change
  bringLogIn();
}

void WorkshopFile::bringLogIn() {
  try {
    database_->checkpoint();
  } catch (const store::Error& error) {
    if (error.unsynced || error.fault == store::Fault::Damaged) throw;
    // What is in the log is on the disk.
  }
}

void WorkshopFile::mark() {
  marked_ = std::chrono::steady_clock::now();
  highWater_->write(newestMark(*database_));
  isMarked_ = true;
}

void WorkshopFile::copy() {
  if (!snapshots_ || onReserve_) return;
  copied_ = std::chrono::steady_clock::now();
  try {
    snapshots_->make(newestMark(*database_).seq, utcNow(),
                     [this](const std::filesystem::path& to) { store::copyFile(*database_, to); });
    isCopied_ = true;
    isBrought_ = false;
    bringCopiesFurther();
  } catch (const std::exception&) { // the file itself is on the disk
  }
}

void WorkshopFile::copyFromMemory() {
  if (!snapshots_) return;
  const Content content = settings_.everything();
  snapshots_->make(content.events.back().seq, utcNow(), [&](const std::filesystem::path& to) {
    store::createFile(to, workshopKind(),
                      [&](store::Database& database) { writeContent(database, content); });
  });
  isCopied_ = true;
  isBrought_ = false;
}

void WorkshopFile::bringCopiesFurther() {
  if (const auto erased = bringing_.take()) erasedFurther(*erased);
  if (!further_ || isBrought_ || bringing_.isAsking()) return;
  isBrought_ = true; // tried once: a disk that is away is asked again after the next copy
  try {
    bringing_.ask([from = *snapshots_, to = *further_, all = settings_.furtherCopies, file = file_,
                   identity = identity_, erasing = erasingFurther_] {
      if (!erasing.empty()) eraseInCopies(all, file, identity, erasing);
      from.bringTo(to);
      return erasing;
    });
  } catch (const std::exception&) { // the copies here are whole
  }
}

void WorkshopFile::erasedFurther(const Tokens& tokens) {
  if (tokens.empty() || !database_) return; // without a file: at the next opening, once more
  std::erase_if(erasingFurther_, [&](std::int64_t token) { return std::ranges::count(tokens, token) > 0; });
  try {
    writeView(*database_, std::string{erasingFurtherKey}, encode(erasingFurther_));
    isInFile_ = false;
  } catch (const store::Error&) { // then it is looked for once more
  }
}

void WorkshopFile::waitForFurtherCopies() {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::seconds patience{3}; // a disk that hangs ends no work
  for (const auto end = Clock::now() + patience; Clock::now() < end;) {
    bringCopiesFurther();
    if (!bringing_.isAsking()) return;
    std::this_thread::sleep_for(std::chrono::milliseconds{5});
  }
}

std::optional<store::Error> WorkshopFile::close(const store::Error* failure) {
  std::optional<store::Error> first;
  if (failure != nullptr) first = *failure;
  const auto attempt = [&](const std::function<void()>& work) {
    try {
      work();
      return true;
    } catch (const std::exception& error) {
      if (!first) first = store::errorOf(error);
    }
    return false;
  };
  reserve_.reset();
  if (database_ && !erasingFurther_.empty()) waitForFurtherCopies();
  const bool isWhole = failure == nullptr && database_ && attempt([&] {
                         requireInPlace();
                         mark();
                         store::finishWriting(*database_);
                       });
  if (!isWhole && database_ && !isInPlace()) // renamed, perhaps: then it gets what was in its log
    attempt([&] { database_->checkpoint(); });
  if (isWhole && !isCopied_) copy();
  if (!isWhole) attempt([&] { copyFromMemory(); });
  if (isWhole)
    attempt([&] { database_->close(); });
  else
    leave();
  database_.reset();
  waitForFurtherCopies();
  lock_.reset();
  return first;
}

void WorkshopFile::lock() {
  if (!lock_) lock_ = std::make_unique<store::FileLock>(file_);
}

std::unique_ptr<store::FileLock> lockToRead(const std::filesystem::path& file) {
  try {
    return std::make_unique<store::FileLock>(file);
  } catch (const store::Error& error) {
    if (error.fault != store::Fault::ReadOnly) throw;
    return {};
  }
}

void lookInto(const std::filesystem::path& file, const std::function<void(store::Database&)>& look) {
  requireFile(file);
  const auto lock = lockToRead(file);
  store::ReadOnlyFile opened{file, workshopKind()};
  look(opened.database());
}

store::LogEnd logLeftBy(const std::filesystem::path& file) {
  return store::hasContent(logOf(file)) ? store::logEndOf(logOf(file)) : store::LogEnd{};
}

void makeFile(const std::filesystem::path& file, const Content& content) {
  const store::FileLock lock{file};
  store::createFile(file, workshopKind(),
                    [&](store::Database& database) { writeContent(database, content); });
}

} // namespace document
