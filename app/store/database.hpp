#pragma once
// One connection to one SQLite database. It belongs to the thread that made it: a call on another thread, or
// on one that forbade itself databases, is a mistake and throws std::logic_error. What SQLite reports is a
// store::Error.
#include "store/error.hpp"
#include "store/statement.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>

struct sqlite3;

namespace store {

class Database {
 public:
  enum class Mode {
    Write,     ///< the file must be there
    Create,    ///< the file may be there
    Immutable, ///< for reading a file which nobody changes; leaves no trace beside it
    Memory     ///< no file
  };
  explicit Database(const std::filesystem::path& file, Mode mode);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  /// Where nothing else is to be done with it: what the destructor would keep to itself is thrown.
  void close();

  /// Runs statements that take no values and whose rows are of no interest.
  void run(const std::string& sql);
  /// A statement ready to take its values; prepared once and kept. Only one use of the same text at a time.
  Statement statement(std::string_view sql);
  /// The one value of the first row; nothing where there is no row.
  Value ask(std::string_view sql);
  /// Rows that the newest insert, update or delete changed.
  std::int64_t changed();
  /// Whether closing brings a write-ahead log into the file (it does unless told otherwise).
  void checkpointOnClose(bool on);
  /// Brings the write-ahead log into the file, which then holds everything by itself.
  void checkpoint();
  /// Takes over all that another database holds, instead of what this one holds.
  void become(Database& other);
  /// Whether something that this transaction did points at nothing: it could not be committed.
  bool hasDanglingReferences();

  /// For SQLite's own tools.
  sqlite3* handle();

 private:
  void configure();
  void require() const;

  struct Closing {
    void operator()(sqlite3* handle) const;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::thread::id owner_ = std::this_thread::get_id();
  std::unique_ptr<sqlite3, Closing> handle_;
  std::unordered_map<std::string, Prepared, Hash, std::equal_to<>> prepared_;
};

/// The error that SQLite's last call on this connection told.
Error sqliteError(sqlite3* handle, int code, std::string_view doing);

/// Everything or nothing: what was done since it began is undone unless commit() returned.
class [[nodiscard]] Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
};

/// A part of a transaction that is undone alone unless keep() returned.
class [[nodiscard]] Savepoint {
 public:
  explicit Savepoint(Database& database);
  ~Savepoint();
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;
  void keep();

 private:
  Database& database_;
  bool kept_ = false;
};

} // namespace store
