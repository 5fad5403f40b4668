#pragma once
// One use of a prepared statement: values in, rows out. It is reset when the use ends.
#include "store/value.hpp"

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace store {

struct Finalizing {
  void operator()(sqlite3_stmt* statement) const;
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalizing>;

class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// Parameters in their order, each a store::Value, a whole number or a text.
  template <class... Values> Statement& with(const Values&... values) {
    int at = 0;
    (bind(++at, values), ...);
    return *this;
  }
  /// The next row; false after the last.
  bool next();
  /// To its end, without looking at rows.
  void run();

  /// Columns of the row that is there, from 0. A text lasts until the next row.
  Value value(int column) const;
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  /// Whether the column holds this very text, and not a number that reads like it.
  bool isText(int column, std::string_view text) const;

 private:
  void bind(int at, const Value& value);
  void bind(int at, std::int64_t value);
  void bind(int at, std::string_view value);
  void bind(int at, const std::string& value) { bind(at, std::string_view{value}); }
  void require(int code) const;

  sqlite3_stmt* statement_;
};

} // namespace store
