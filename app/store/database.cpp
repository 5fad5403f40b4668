#include "store/database.hpp"

#include "store/threads.hpp"

#include <sqlite3.h>

#include <cerrno>

namespace store {
namespace {

/// The name as SQLite wants it: a URI where it must know that nobody changes the file.
std::string nameOf(const std::filesystem::path& file, Database::Mode mode) {
  if (mode == Database::Mode::Memory) return ":memory:";
  const std::string path = std::filesystem::absolute(file).string();
  if (mode != Database::Mode::Immutable) return path;
  std::string uri = "file://";
  for (const char c : path)
    if (c == '?' || c == '#' || c == '%') {
      constexpr std::string_view digits = "0123456789abcdef";
      const auto code = static_cast<unsigned char>(c);
      uri += {'%', digits[code >> 4U], digits[code & 15U]};
    } else {
      uri += c;
    }
  return uri + "?immutable=1";
}

int flagsOf(Database::Mode mode) {
  switch (mode) {
  case Database::Mode::Write: return SQLITE_OPEN_READWRITE;
  case Database::Mode::Create:
  case Database::Mode::Memory: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  case Database::Mode::Immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
  }
  return 0;
}

Fault faultOf(int code, int systemCode) {
  if (systemCode == ENOSPC || systemCode == EDQUOT) return Fault::DiskFull;
  if (systemCode == EROFS) return Fault::ReadOnly;
  switch (code & 0xff) {
  case SQLITE_FULL: return Fault::DiskFull;
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB: return Fault::Damaged;
  case SQLITE_BUSY:
  case SQLITE_LOCKED: return Fault::OpenElsewhere;
  case SQLITE_READONLY:
  case SQLITE_PERM: return Fault::ReadOnly;
  case SQLITE_CONSTRAINT:
  case SQLITE_MISMATCH:
  case SQLITE_TOOBIG: return Fault::Unfit;
  default: return Fault::Failed;
  }
}

} // namespace

Error sqliteError(sqlite3* handle, int code, std::string_view doing) {
  const int primary = code & 0xff;
  const bool system = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
  const Fault fault = faultOf(code, system && handle != nullptr ? sqlite3_system_errno(handle) : 0);
  std::string detail = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
  detail += " (" + std::to_string(code) + "): ";
  Error error{fault, detail.append(doing)};
  error.unsynced = code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
  return error;
}

void Database::Closing::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database::Database(const std::filesystem::path& file, Mode mode) {
  require();
  const std::string name = nameOf(file, mode);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle,
                                   flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK) throw sqliteError(handle, code, "open " + name);
  configure();
}

Database::~Database() = default;

void Database::close() {
  require();
  prepared_.clear();
  const int code = sqlite3_close(handle_.get());
  if (code != SQLITE_OK) throw sqliteError(handle_.get(), code, "close");
  static_cast<void>(handle_.release());
}

void Database::configure() {
  sqlite3* db = handle_.get();
  // A file may come from anywhere: nothing in it may act by itself.
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  run("pragma cell_size_check = on; pragma mmap_size = 0; pragma foreign_keys = on; pragma busy_timeout = "
      "1000; pragma secure_delete = on");
}

void Database::run(const std::string& sql) {
  require();
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw sqliteError(handle_.get(), code, sql.substr(0, 80));
}

Statement Database::statement(std::string_view sql) {
  require();
  auto known = prepared_.find(sql);
  if (known == prepared_.end()) {
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK) throw sqliteError(handle_.get(), code, sql);
    known = prepared_.emplace(std::string{sql}, Prepared{made}).first;
  }
  return Statement{known->second.get()};
}

Value Database::ask(std::string_view sql) {
  Statement asked = statement(sql);
  return asked.next() ? asked.value(0) : Value{};
}

std::int64_t Database::changed() {
  require();
  return sqlite3_changes64(handle_.get());
}

void Database::checkpointOnClose(bool on) {
  require();
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

sqlite3* Database::handle() {
  require();
  return handle_.get();
}

void Database::require() const {
  if (std::this_thread::get_id() != owner_)
    throw std::logic_error("a database is used on a thread that does not own it");
  if (forbiddenOnThisThread())
    throw std::logic_error("a database is used on a thread that must not wait for a disk");
}

void Database::checkpoint() {
  require();
  const int code =
      sqlite3_wal_checkpoint_v2(handle_.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK) throw sqliteError(handle_.get(), code, "bring the log into the file");
}

void Database::become(Database& other) {
  require();
  sqlite3_backup* const backup = sqlite3_backup_init(handle_.get(), "main", other.handle(), "main");
  if (backup == nullptr) throw sqliteError(handle_.get(), sqlite3_errcode(handle_.get()), "copy");
  sqlite3_backup_step(backup, -1);
  const int code = sqlite3_backup_finish(backup);
  if (code != SQLITE_OK) throw sqliteError(handle_.get(), code, "copy");
}

bool Database::hasDanglingReferences() {
  require();
  int unresolved = 0, highest = 0;
  sqlite3_db_status(handle_.get(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0);
  return unresolved != 0;
}

Transaction::Transaction(Database& database) : database_(database) { database.run("begin immediate"); }

Transaction::~Transaction() {
  // Some failures end the transaction by themselves; a failure here leaves nothing that could be committed.
  if (sqlite3_get_autocommit(database_.handle()) == 0)
    sqlite3_exec(database_.handle(), "rollback", nullptr, nullptr, nullptr);
}

void Transaction::commit() { database_.run("commit"); }

Savepoint::Savepoint(Database& database) : database_(database) { database.run("savepoint part"); }

Savepoint::~Savepoint() {
  // Where the whole transaction is gone, so is this.
  if (!kept_ && sqlite3_get_autocommit(database_.handle()) == 0)
    sqlite3_exec(database_.handle(), "rollback to part; release part", nullptr, nullptr, nullptr);
}

void Savepoint::keep() {
  database_.run("release part");
  kept_ = true;
}

} // namespace store
