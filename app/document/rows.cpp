#include "document/rows.hpp"

#include "journey/judge.hpp"

#include <optional>

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

/// One row of the table, or what is wrong with it.
template <class Record>
std::optional<std::string> readRow(const store::Statement& row, journey::Table<Record>& table) {
  base::Id<Record> id;
  Record* record = journey::fromValue(row.value(0), id) ? table.add(id) : nullptr;
  const std::string which = std::string{Record::table} + " " + std::to_string(row.integer(0));
  if (record == nullptr) return which + ": not an id";
  int column = 0;
  std::optional<std::string> wrong;
  auto field = journey::schemaOf(Record::table)->fields.begin();
  Record::describe([&](std::string_view name, auto member) {
    const auto value = row.value(++column);
    const auto fault = journey::faultOf(*field++, value);
    const bool isFit = !fault || !journey::isDamage(*fault);
    if ((!isFit || !journey::fromValue(value, record->*member)) && !wrong)
      wrong = which + ": its " + std::string{name} + " is not one";
  });
  return wrong;
}

template <class Record> void readTable(store::Database& database, journey::Table<Record>& table) {
  store::Statement rows = database.statement(selection<Record>());
  while (rows.next())
    if (const auto wrong = readRow(rows, table)) throw Error{Fault::Damaged, *wrong};
}

/// As readTable, but what is wrong keeps its default, and where a page cannot be read the table ends.
template <class Record>
void readWhole(store::Database& database, journey::Table<Record>& table, std::vector<std::string>& lost) {
  try {
    store::Statement rows = database.statement(selection<Record>());
    while (rows.next())
      if (const auto wrong = readRow(rows, table)) lost.push_back(*wrong);
  } catch (const Error& error) {
    lost.push_back(std::string{Record::table} + ": " + error.what());
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

journey::Workshop readWholeRows(store::Database& database, std::vector<std::string>& lost) {
  journey::Workshop workshop;
  journey::Workshop::tables(
      workshop, [&]<class Record>(journey::Table<Record>& table) { readWhole(database, table, lost); });
  return workshop;
}

void writeRows(store::Database& database, const journey::Changes& changes) {
  for (const journey::Change& change : changes) writeRow(database, change);
}

} // namespace document
