#pragma once
// A database file that belongs to one program: made whole or not at all, opened without trust, closed as one
// file. Whoever opens or makes one holds its FileLock.
//
// Until beginWriting() nothing in the file or beside it changes, but for what SQLite must mend after a crash.
#include "store/database.hpp"
#include "store/migration.hpp"

#include <cstdint>
#include <functional>
#include <memory>

namespace store {

struct Kind {
  std::uint32_t application; ///< what SQLite keeps as application_id
  Migrations migrations;
};

/// Makes a new file with all migrations and what `fill` writes. It appears under its name when it is
/// complete.
void createFile(const std::filesystem::path& file, const Kind& kind,
                const std::function<void(Database&)>& fill);

/// Makes a new file of what the database holds now, outside a transaction, by its own connection. It appears
/// under its name when it is complete and on the disk; throws Error, and leaves nothing.
void copyFile(Database& database, const std::filesystem::path& to);

/// Checks what the file claims and what SQLite finds; older files keep their version. Throws Error.
std::unique_ptr<Database> openFile(const std::filesystem::path& file, const Kind& kind);
/// Copies an older file to `<name>.before-v<N><extension>` and brings it to the newest version.
void bringUpToDate(Database& database, const std::filesystem::path& file, const Kind& kind);
/// From here on commits are durable when they return.
void beginWriting(Database& database);
/// Everything into the one file, which then opens anywhere.
void finishWriting(Database& database);

/// As openFile, for reading only, leaving no trace: in place, or in a private copy where a crash left changes
/// beside the file.
class ReadOnlyFile {
 public:
  ReadOnlyFile(const std::filesystem::path& file, const Kind& kind);
  ~ReadOnlyFile();
  ReadOnlyFile(const ReadOnlyFile&) = delete;
  ReadOnlyFile& operator=(const ReadOnlyFile&) = delete;
  Database& database() { return *database_; }

 private:
  std::filesystem::path copy_; ///< the folder of the private copy; empty: none
  std::unique_ptr<Database> database_;
};

/// Whether file and folder can be written.
bool isWritable(const std::filesystem::path& file);
/// What SQLite finds wrong: with the pages and the tables (`thorough`: also its indexes and every cell), and
/// with references; empty: nothing.
std::vector<std::string> findingsOf(Database& database, bool thorough);

} // namespace store
