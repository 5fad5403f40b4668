#include "document/rows.hpp"

namespace document {
namespace {

using store::Error;
using store::Fault;

std::string quotedName(std::string_view text) { return '"' + std::string{text} + '"'; }

template <class Record> std::string selection() {
  std::string sql = "select id";
  Record::describe([&](std::string_view field, auto) { sql += ", " + quotedName(field); });
  return sql + " from " + quotedName(Record::table) + " order by id";
}

template <class Record> void readTable(store::Database& database, journey::Table<Record>& table) {
  store::Statement rows = database.statement(selection<Record>());
  while (rows.next()) {
    base::Id<Record> id;
    Record* record = journey::fromValue(rows.value(0), id) ? table.add(id) : nullptr;
    const std::string which = std::string{Record::table} + " " + std::to_string(rows.integer(0));
    if (record == nullptr) throw Error{Fault::Damaged, which + ": not an id"};
    int column = 0;
    Record::describe([&](std::string_view name, auto member) {
      if (!journey::fromValue(rows.value(++column), record->*member))
        throw Error{Fault::Damaged, which + ": its " + std::string{name} + " is not one"};
    });
  }
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

journey::Workshop readRows(store::Database& database) {
  journey::Workshop workshop;
  journey::Workshop::tables(workshop,
                            [&]<class Record>(journey::Table<Record>& table) { readTable(database, table); });
  return workshop;
}

void writeRows(store::Database& database, const journey::Changes& changes) {
  for (const journey::Change& change : changes) writeRow(database, change);
}

} // namespace document
