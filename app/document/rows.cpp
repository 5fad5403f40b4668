#include "document/rows.hpp"

#include "document/migrations.hpp"
#include "journey/judge.hpp"
#include "journey/older.hpp"

#include <optional>
#include <set>

namespace document {
namespace {

using store::Error;
using store::Fault;

std::string quotedName(std::string_view text) { return '"' + std::string{text} + '"'; }

/// The columns of a table, those of an older file too; none: it has no such table.
std::set<std::string> columnsOf(store::Database& database, std::string_view table) {
  std::set<std::string> columns;
  store::Statement names = database.statement("select name from pragma_table_info(?)");
  names.with(table);
  while (names.next()) columns.emplace(names.text(0));
  return columns;
}

/// The rows of a table, one after another. A field that the table has not is as in a new record.
template <class Record> class Rows {
 public:
  explicit Rows(store::Database& database)
      : columns_(columnsOf(database, Record::table)), former_(formerIn(columns_)),
        rows_(database.statement(selection())) {}
  bool next() { return !columns_.empty() && rows_.next(); }

  /// The row as a record, or what is wrong with it. What it has in fields of earlier versions goes to
  /// `former`.
  std::optional<std::string> read(journey::Table<Record>& table, journey::Changes& former) const {
    base::Id<Record> id;
    Record* record = journey::fromValue(rows_.value(0), id) ? table.add(id) : nullptr;
    const std::string which = std::string{Record::table} + " " + std::to_string(rows_.integer(0));
    if (record == nullptr) return which + ": not an id";
    int column = 0;
    std::optional<std::string> wrong;
    auto field = journey::schemaOf<Record>().fields.begin();
    Record::describe([&](std::string_view name, auto member) {
      const journey::FieldSchema& known = *field++;
      if (!columns_.contains(std::string{name})) return;
      const auto value = journey::inTodaysRange(Record::table, name, rows_.value(++column));
      if ((!isFit(known, value) || !journey::fromValue(value, record->*member)) && !wrong)
        wrong = which + ": its " + std::string{name} + " holds no valid value";
    });
    for (const std::string_view name : former_) {
      const auto value = rows_.value(++column);
      if (!isFit(*journey::formerField(Record::table, name), value)) {
        if (!wrong) wrong = which + ": its " + std::string{name} + " holds no valid value";
      } else if (value != journey::Value{}) {
        former.push_back({std::string{Record::table}, id.value, std::string{name}, {}, value});
      }
    }
    return wrong;
  }

  /// Whether the row holds this record, in all of today's columns.
  bool is(const Record& record) const {
    bool isSame = rows_.integer(0) == record.id.value;
    int column = 0;
    Record::describe([&](std::string_view, auto member) {
      const auto& held = record.*member;
      ++column;
      if constexpr (std::is_convertible_v<decltype(held), std::string_view>)
        isSame = isSame && rows_.isText(column, held);
      else
        isSame = isSame && rows_.value(column) == journey::toValue(held);
    });
    return isSame;
  }
  /// Whether the table has all that its records have today.
  bool isOfToday() const {
    bool hasAll = columns_.contains("id");
    Record::describe(
        [&](std::string_view name, auto) { hasAll = hasAll && columns_.contains(std::string{name}); });
    return hasAll;
  }

 private:
  static bool isFit(const journey::FieldSchema& field, const journey::Value& value) {
    const auto fault = journey::faultOf(field, value);
    return !fault || !journey::isDamage(*fault);
  }
  static std::vector<std::string_view> formerIn(const std::set<std::string>& columns) {
    auto fields = journey::formerFields(Record::table);
    std::erase_if(fields, [&](std::string_view field) { return !columns.contains(std::string{field}); });
    return fields;
  }
  std::string selection() const {
    if (columns_.empty()) return "select 1";
    std::string sql = "select id";
    Record::describe([&](std::string_view field, auto) {
      if (columns_.contains(std::string{field})) sql += ", " + quotedName(field);
    });
    for (const std::string_view field : former_) sql += ", " + quotedName(field);
    return sql + " from " + quotedName(Record::table) + " order by id";
  }

  std::set<std::string> columns_;
  std::vector<std::string_view> former_; ///< columns of earlier versions
  store::Statement rows_;
};

template <class Record> bool isTable(store::Database& database, const journey::Table<Record>& table) {
  Rows<Record> rows{database};
  if (!rows.isOfToday()) return false;
  for (const Record& record : table)
    if (!rows.next() || !rows.is(record)) return false;
  return !rows.next();
}

template <class Record>
void readTable(store::Database& database, journey::Table<Record>& table, journey::Changes& former) {
  Rows<Record> rows{database};
  while (rows.next())
    if (const auto wrong = rows.read(table, former)) throw Error{Fault::Damaged, *wrong};
}

/// As readTable, but what is wrong keeps its default, and where a page cannot be read the table ends.
template <class Record>
void readWhole(store::Database& database, journey::Table<Record>& table, journey::Changes& former,
               std::vector<std::string>& lost) {
  try {
    Rows<Record> rows{database};
    while (rows.next())
      if (const auto wrong = rows.read(table, former)) lost.push_back(*wrong);
  } catch (const Error& error) {
    lost.push_back(std::string{Record::table} + ": " + error.what());
  }
}

bool isOlder(store::Database& database) {
  return store::versionOf(database) < store::newestVersion(migrations());
}

void writeRow(store::Database& database, const journey::Change& change) {
  const std::string table = quotedName(change.table);
  if (!change.field.empty()) {
    database.statement("update " + table + " set " + quotedName(change.field) + " = ? where id = ?")
        .with(change.after, change.id)
        .run();
  } else if (change.after == journey::Value{}) {
    database.statement("delete from " + table + " where id = ?").with(change.id).run();
  } else {
    database.statement("insert into " + table + " (id) values (?)").with(change.id).run();
  }
  if (database.changed() != 1)
    throw Error{Fault::Damaged, change.table + " " + std::to_string(change.id) + " is not in the file"};
}

} // namespace

bool rowsAre(store::Database& database, const journey::Workshop& workshop) {
  bool isSame = true;
  journey::Workshop::tables(workshop, [&]<class Record>(const journey::Table<Record>& table) {
    isSame = isSame && isTable(database, table);
  });
  return isSame;
}

journey::Workshop readRows(store::Database& database) {
  journey::Workshop workshop;
  journey::Changes former;
  journey::Workshop::tables(
      workshop, [&]<class Record>(journey::Table<Record>& table) { readTable(database, table, former); });
  if (isOlder(database) && !journey::bringUpToDate(workshop, former))
    throw Error{Fault::Damaged, "its tables are those of no version"};
  return workshop;
}

journey::Workshop readWholeRows(store::Database& database, std::vector<std::string>& lost) {
  journey::Workshop workshop;
  journey::Changes former;
  journey::Workshop::tables(workshop, [&]<class Record>(journey::Table<Record>& table) {
    readWhole(database, table, former, lost);
  });
  if (isOlder(database) && !journey::bringUpToDate(workshop, former))
    lost.emplace_back("what its tables say in the words of an earlier version");
  return workshop;
}

void writeRows(store::Database& database, const journey::Changes& changes) {
  for (const journey::Change& change : changes) writeRow(database, change);
}

} // namespace document
