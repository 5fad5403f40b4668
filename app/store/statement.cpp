#include "store/statement.hpp"

#include "store/database.hpp"

#include <sqlite3.h>

namespace store {

void Finalizing::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::~Statement() {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

bool Statement::next() {
  const int code = sqlite3_step(statement_);
  if (code != SQLITE_ROW && code != SQLITE_DONE) require(code);
  return code == SQLITE_ROW;
}

void Statement::run() {
  while (next()) {
  }
}

Value Statement::value(int column) const {
  switch (sqlite3_column_type(statement_, column)) {
  case SQLITE_INTEGER: return integer(column);
  case SQLITE_FLOAT: return sqlite3_column_double(statement_, column);
  case SQLITE_TEXT: return std::string{text(column)};
  default: return {};
  }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view Statement::text(int column) const {
  const auto* begin = sqlite3_column_text(statement_, column);
  if (begin == nullptr) return {};
  return {reinterpret_cast<const char*>(begin),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

bool Statement::isText(int column, std::string_view text) const {
  return sqlite3_column_type(statement_, column) == SQLITE_TEXT && this->text(column) == text;
}

void Statement::bind(int at, const Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return bind(at, *whole);
  if (const auto* text = std::get_if<std::string>(&value)) return bind(at, *text);
  const auto* real = std::get_if<double>(&value);
  require(real != nullptr ? sqlite3_bind_double(statement_, at, *real) : sqlite3_bind_null(statement_, at));
}

void Statement::bind(int at, std::int64_t value) { require(sqlite3_bind_int64(statement_, at, value)); }

void Statement::bind(int at, std::string_view value) {
  // A null pointer would bind null, not the empty text.
  const char* begin = value.empty() ? "" : value.data();
  require(sqlite3_bind_text64(statement_, at, begin, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::require(int code) const {
  if (code != SQLITE_OK) throw sqliteError(sqlite3_db_handle(statement_), code, sqlite3_sql(statement_));
}

} // namespace store
