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
  /// Whether what a log beside a file makes of it is that file, further on; nullptr: whatever can be read is.
  bool (*continues)(Database& alone, Database& withLog) = nullptr;
  /// Fills the tables that the steps made anew for an older file, as a part of bringing it up to date.
  void (*refill)(Database& database) = nullptr;
};

/// Makes a new file with all migrations and what `fill` writes. It appears under its name when it is
/// complete.
void createFile(const std::filesystem::path& file, const Kind& kind,
                const std::function<void(Database&)>& fill);
/// The same in the place of a file of ours that nobody has open any more: at every moment that name leads to
/// one of the two, whole.
void replaceFile(const std::filesystem::path& file, const Kind& kind,
                 const std::function<void(Database&)>& fill);

/// Makes a new file of what the database holds now, outside a transaction, by its own connection. It appears
/// under its name when it is complete and on the disk; throws Error, and leaves nothing.
void copyFile(Database& database, const std::filesystem::path& to);

/// Checks what the file claims and what SQLite finds in its pages; older files keep their version. A log
/// beside it that belongs to another file is set aside. Throws Error.
std::unique_ptr<Database> openFile(const std::filesystem::path& file, const Kind& kind);
/// Copies an older file to `<name>.before-v<N><extension>` and brings it to the newest version.
void bringUpToDate(Database& database, const std::filesystem::path& file, const Kind& kind);
/// From here on commits are durable when they return.
void beginWriting(Database& database);
/// Everything into the one file, which then opens anywhere. Throws Error where it is not on the disk.
void finishWriting(Database& database);

/// As openFile, for reading only, leaving no trace: in place, or in a private copy where a crash left changes
/// beside the file. An older file is as it was written.
class ReadOnlyFile {
 public:
  ReadOnlyFile(const std::filesystem::path& file, const Kind& kind);
  ~ReadOnlyFile();
  ReadOnlyFile(const ReadOnlyFile&) = delete;
  ReadOnlyFile& operator=(const ReadOnlyFile&) = delete;
  Database& database() { return *database_; }

 private:
  void open(const std::filesystem::path& file, const Kind& kind);

  std::filesystem::path copy_; ///< the folder of the private copy; empty: none
  std::unique_ptr<Database> database_;
};

/// Whether file and folder can be written.
bool isWritable(const std::filesystem::path& file);
/// What SQLite finds wrong; empty: nothing.
struct Findings {
  std::vector<std::string> pages; ///< with what the database is built of: it cannot be written
  std::vector<std::string> rows;  ///< with values and references: what they hold is not what was written
};
/// `thorough`: also in its indexes and in every cell.
Findings findingsOf(Database& database, bool thorough);

} // namespace store
