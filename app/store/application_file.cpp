#include "store/application_file.hpp"

#include "base/folder.hpp"
#include "store/header.hpp"
#include "store/private_copy.hpp"
#include "store/whole_file.hpp"

#include <unistd.h>

#include <utility>
#include <vector>

namespace store {
namespace {

namespace fs = std::filesystem;

void checkHeader(const fs::path& file, const Kind& kind) {
  const Header header = readHeader(file);
  if (header.application != kind.application)
    throw Error{Fault::NotOurs, file.string() + " is another program's file"};
  if (header.version > static_cast<std::uint32_t>(newestVersion(kind.migrations)))
    throw Error{Fault::Newer, file.string() + " has version " + std::to_string(header.version)};
}

/// What the header cannot tell: whose file and which version it is after a crash, the tables, the pages.
void checkContent(Database& database, const Kind& kind) {
  if (database.ask("pragma application_id") != Value{std::int64_t{kind.application}})
    throw Error{Fault::NotOurs, "it is another program's file"};
  const int version = versionOf(database);
  const int newest = newestVersion(kind.migrations);
  if (version > newest) throw Error{Fault::Newer, "the file has version " + std::to_string(version)};
  const auto findings = findingsOf(database, false);
  if (!findings.pages.empty()) throw Error{Fault::Damaged, findings.pages.front()};
  if (version < 1 || schemaOf(database) != schemaAt(version, kind.migrations))
    throw Error{Fault::Damaged, "the tables are not those of version " + std::to_string(version)};
}

bool hasSidecar(const fs::path& file) {
  return hasContent(beside(file, "-wal")) || hasContent(beside(file, "-journal"));
}

/// Of SQLite's sentences, those that say what a value is, and not that a page is none.
bool isAboutRows(std::string_view finding) {
  return finding.starts_with("CHECK constraint failed in ") || finding.starts_with("NULL value in ") ||
         (finding.starts_with("non-") && finding.find(" value in ") != finding.npos) ||
         finding.starts_with("NUMERIC value in ") || finding.starts_with("TEXT value in ");
}

/// The file as it is without what lies beside it, where that can be read.
std::unique_ptr<Database> aloneOf(const fs::path& file, const Kind& kind) {
  try {
    auto alone = std::make_unique<Database>(file, Database::Mode::Immutable);
    checkContent(*alone, kind);
    return alone;
  } catch (const Error&) {
    return {};
  }
}

/// Whether what lies beside the file belongs to it. Only a file that is whole without it can tell: of one
/// that is not, it is the other half.
bool isItsOwn(const fs::path& file, const Kind& kind) {
  const auto alone = aloneOf(file, kind);
  if (!alone) return true;
  try {
    const PrivateCopy copy{file};
    Database with{copy.file(), Database::Mode::Write};
    checkContent(with, kind);
    if (kind.continues == nullptr) return true;
    // A log goes further than the file; a journal goes back to before what was not finished.
    return hasContent(beside(file, "-wal")) ? kind.continues(*alone, with) : kind.continues(with, *alone);
  } catch (const Error& error) {
    if (error.fault == Fault::Damaged || error.fault == Fault::NotOurs || error.fault == Fault::Newer)
      return false;
    throw;
  }
}

void requireRoomFor(const fs::path& file) {
  std::error_code none;
  if (fs::exists(fs::symlink_status(file, none)))
    throw Error{Fault::Exists, file.string() + " is there already"};
  const fs::path folder = fs::absolute(file).parent_path();
  if (!fs::is_directory(folder, none)) throw Error{Fault::Missing, folder.string() + " is no folder"};
}

/// A closed database of this kind beside where the file is to be; whatever goes wrong leaves nothing.
fs::path madeBeside(const fs::path& file, const Kind& kind, const std::function<void(Database&)>& fill) {
  const fs::path unfinished = unfinishedOf(file);
  removeWithSidecars(unfinished);
  try {
    Database database{unfinished, Database::Mode::Create};
    database.run("pragma locking_mode = exclusive; pragma journal_mode = delete; pragma synchronous = extra");
    database.run("pragma application_id = " + std::to_string(kind.application));
    migrate(database, kind.migrations);
    fill(database);
    database.close();
  } catch (...) {
    removeWithSidecars(unfinished);
    throw;
  }
  return unfinished;
}

} // namespace

void createFile(const fs::path& file, const Kind& kind, const std::function<void(Database&)>& fill) {
  requireRoomFor(file);
  const fs::path unfinished = madeBeside(file, kind, fill);
  try {
    setSidecarsAside(file); // what an earlier file of this name left behind is no part of this one
  } catch (...) {
    removeWithSidecars(unfinished);
    throw;
  }
  appear(unfinished, file);
}

void replaceFile(const fs::path& file, const Kind& kind, const std::function<void(Database&)>& fill) {
  const fs::path target = fs::weakly_canonical(file); // a link stays one
  takePlace(madeBeside(target, kind, fill), target);
  // Between these two the log of the old file lies beside the new one; openFile tells that it does not
  // belong.
  std::error_code none;
  for (const char* suffix : {"-wal", "-journal"}) fs::remove(beside(target, suffix), none);
}

void copyFile(Database& database, const fs::path& to) {
  const fs::path unfinished = unfinishedOf(to);
  removeWithSidecars(unfinished);
  try {
    Statement into = database.statement("vacuum into ?");
    into.with(std::string_view{unfinished.native()}).run();
  } catch (...) {
    removeWithSidecars(unfinished);
    throw;
  }
  appear(unfinished, to);
}

std::unique_ptr<Database> openFile(const fs::path& file, const Kind& kind) {
  requireReadable(file);
  if (hasSidecar(file)) {
    // The first page may be in the log: SQLite reads the header that counts.
    if (isWritable(file) && !isItsOwn(file, kind)) setSidecarsAside(file);
  } else {
    checkHeader(file, kind);
  }
  if (!isWritable(file)) throw Error{Fault::ReadOnly, file.string() + " cannot be written"};
  auto database = std::make_unique<Database>(file, Database::Mode::Write);
  database->checkpointOnClose(false);
  database->run("pragma locking_mode = exclusive");
  checkContent(*database, kind);
  return database;
}

void bringUpToDate(Database& database, const fs::path& file, const Kind& kind) {
  const int version = versionOf(database);
  if (version == newestVersion(kind.migrations)) return;
  finishWriting(database);
  fs::path copy = file;
  copy.replace_extension(".before-v" + std::to_string(newestVersion(kind.migrations)) +
                         file.extension().string());
  std::error_code none;
  if (!fs::exists(copy, none)) copyFile(database, copy);
  database.run("pragma synchronous = extra");
  migrate(database, kind.migrations, kind.refill);
}

void beginWriting(Database& database) {
  // Checkpoints are ours: SQLite's own keep to themselves that the disk refused them.
  database.run("pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 0");
  database.checkpointOnClose(true);
}

void finishWriting(Database& database) {
  // Leaving the write-ahead log brings everything in it into the file.
  if (database.ask("pragma journal_mode = delete") != Value{std::string{"delete"}})
    throw Error{Fault::Failed, "the write-ahead log cannot be left"};
}

ReadOnlyFile::ReadOnlyFile(const fs::path& file, const Kind& kind) {
  try {
    open(file, kind);
  } catch (...) {
    database_.reset();
    if (!copy_.empty()) base::removeFolder(copy_);
    throw;
  }
}

void ReadOnlyFile::open(const fs::path& file, const Kind& kind) {
  requireReadable(file);
  if (hasSidecar(file) && isItsOwn(file, kind)) {
    PrivateCopy copy{file};
    database_ = std::make_unique<Database>(copy.file(), Database::Mode::Write);
    copy_ = copy.take();
  } else {
    checkHeader(file, kind);
    database_ = std::make_unique<Database>(file, Database::Mode::Immutable);
  }
  checkContent(*database_, kind);
}

ReadOnlyFile::~ReadOnlyFile() {
  database_.reset();
  if (!copy_.empty()) base::removeFolder(copy_);
}

bool isWritable(const fs::path& file) {
  const fs::path folder = fs::absolute(fs::weakly_canonical(file)).parent_path();
  return ::access(file.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK | X_OK) == 0;
}

Findings findingsOf(Database& database, bool thorough) {
  Findings findings;
  Statement pages = database.statement(thorough ? "pragma integrity_check" : "pragma quick_check");
  while (pages.next())
    if (pages.text(0) != "ok")
      (isAboutRows(pages.text(0)) ? findings.rows : findings.pages).emplace_back(pages.text(0));
  if (!findings.pages.empty()) return findings;
  Statement dangling = database.statement(
      R"(select broken."table", broken.rowid, link."from", broken.parent
         from pragma_foreign_key_check as broken
         join pragma_foreign_key_list(broken."table") as link on link.id = broken.fkid)");
  while (dangling.next())
    findings.rows.push_back(std::string{dangling.text(0)} + " " + std::to_string(dangling.integer(1)) +
                            ": its " + std::string{dangling.text(2)} + " points at no " +
                            std::string{dangling.text(3)});
  return findings;
}

} // namespace store
