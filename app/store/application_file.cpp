#include "store/application_file.hpp"

#include "store/header.hpp"
#include "store/whole_file.hpp"

#include <unistd.h>

#include <vector>

namespace store {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& file, const char* suffix) { return fs::path{file} += suffix; }

void checkHeader(const fs::path& file, const Kind& kind) {
  const Header header = readHeader(file);
  if (header.application != kind.application)
    throw Error{Fault::NotOurs, file.string() + " is another program's file"};
  if (header.version > static_cast<std::uint32_t>(newestVersion(kind.migrations)))
    throw Error{Fault::Newer, file.string() + " has version " + std::to_string(header.version)};
}

/// What the header cannot tell: the version after a crash, the tables, the pages.
void checkContent(Database& database, const Kind& kind) {
  const int version = versionOf(database);
  const int newest = newestVersion(kind.migrations);
  if (version > newest) throw Error{Fault::Newer, "the file has version " + std::to_string(version)};
  const auto findings = findingsOf(database, false);
  if (!findings.empty()) throw Error{Fault::Damaged, findings.front()};
  if (version < 1 || schemaOf(database) != schemaAt(version, kind.migrations))
    throw Error{Fault::Damaged, "the tables are not those of version " + std::to_string(version)};
}

bool hasContent(const fs::path& file) {
  std::error_code none;
  return fs::exists(file, none) && fs::file_size(file, none) > 0;
}

/// A folder of our own with the file and what a crash left beside it.
fs::path privateCopy(const fs::path& file) {
  std::string folder = (fs::temp_directory_path() / "journeytable-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) throw systemError("make a private folder");
  for (const char* suffix : {"", "-wal", "-journal"})
    if (hasContent(beside(file, suffix)))
      fs::copy_file(beside(file, suffix), beside(fs::path{folder} / "copy", suffix));
  fs::permissions(fs::path{folder} / "copy", fs::perms::owner_read | fs::perms::owner_write);
  return folder;
}

} // namespace

void createFile(const fs::path& file, const Kind& kind, const std::function<void(Database&)>& fill) {
  std::error_code none;
  if (fs::exists(fs::symlink_status(file, none)))
    throw Error{Fault::Exists, file.string() + " is there already"};
  const fs::path folder = fs::absolute(file).parent_path();
  if (!fs::is_directory(folder, none)) throw Error{Fault::Missing, folder.string() + " is no folder"};
  const fs::path unfinished = unfinishedOf(file);
  fs::remove(unfinished);
  fs::remove(beside(unfinished, "-journal"));
  try {
    Database database{unfinished, Database::Mode::Create};
    database.run("pragma locking_mode = exclusive; pragma journal_mode = delete; pragma synchronous = extra");
    database.run("pragma application_id = " + std::to_string(kind.application));
    migrate(database, kind.migrations);
    fill(database);
  } catch (...) {
    fs::remove(unfinished, none);
    throw;
  }
  appear(unfinished, file);
}

void copyFile(Database& database, const fs::path& to) {
  const fs::path unfinished = unfinishedOf(to);
  std::error_code none;
  fs::remove(unfinished, none);
  try {
    Statement into = database.statement("vacuum into ?");
    into.with(std::string_view{unfinished.native()}).run();
    sync(unfinished);
  } catch (...) {
    fs::remove(unfinished, none);
    throw;
  }
  appear(unfinished, to);
}

std::unique_ptr<Database> openFile(const fs::path& file, const Kind& kind) {
  checkHeader(file, kind);
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
  migrate(database, kind.migrations);
}

void beginWriting(Database& database) {
  database.run("pragma journal_mode = wal; pragma synchronous = full");
  database.checkpointOnClose(true);
}

void finishWriting(Database& database) {
  // Leaving the write-ahead log brings everything in it into the file.
  if (database.ask("pragma journal_mode = delete") != Value{std::string{"delete"}})
    throw Error{Fault::Failed, "the write-ahead log cannot be left"};
}

ReadOnlyFile::ReadOnlyFile(const fs::path& file, const Kind& kind) {
  checkHeader(file, kind);
  const bool afterCrash = hasContent(beside(file, "-wal")) || hasContent(beside(file, "-journal"));
  try {
    if (afterCrash) {
      copy_ = privateCopy(file);
      database_ = std::make_unique<Database>(copy_ / "copy", Database::Mode::Write);
    } else {
      database_ = std::make_unique<Database>(file, Database::Mode::Immutable);
    }
    checkContent(*database_, kind);
  } catch (...) {
    database_.reset();
    if (!copy_.empty()) fs::remove_all(copy_);
    throw;
  }
}

ReadOnlyFile::~ReadOnlyFile() {
  database_.reset();
  std::error_code none;
  if (!copy_.empty()) fs::remove_all(copy_, none);
}

bool isWritable(const fs::path& file) {
  const fs::path folder = fs::absolute(fs::weakly_canonical(file)).parent_path();
  return ::access(file.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK | X_OK) == 0;
}

std::vector<std::string> findingsOf(Database& database, bool thorough) {
  std::vector<std::string> findings;
  Statement pages = database.statement(thorough ? "pragma integrity_check" : "pragma quick_check");
  while (pages.next())
    if (pages.text(0) != "ok") findings.emplace_back(pages.text(0));
  if (!findings.empty()) return findings;
  Statement dangling = database.statement(
      R"(select broken."table", broken.rowid, link."from", broken.parent
         from pragma_foreign_key_check as broken
         join pragma_foreign_key_list(broken."table") as link on link.id = broken.fkid)");
  while (dangling.next())
    findings.push_back(std::string{dangling.text(0)} + " " + std::to_string(dangling.integer(1)) + ": its " +
                       std::string{dangling.text(2)} + " points at no " + std::string{dangling.text(3)});
  return findings;
}

} // namespace store
