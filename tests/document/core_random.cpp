#include "core_random_edit.hpp"
#include "core_support.hpp"
#include "document/content.hpp"
#include "document/migrations.hpp"
#include "hardening/rounds.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <cstdio>
#include <map>
#include <set>

namespace {

using core::begun;
using core::settings;
using document::Document;

void undoEverything(Document& document) {
  while (document.history().undoable() != nullptr) REQUIRE_FALSE(document.undo());
}

using Cell = std::tuple<std::string, std::int64_t, std::string>;
using Cells = std::map<Cell, std::pair<store::Value, store::Value>>;

store::Value valueOf(sqlite3_value* value) {
  switch (value == nullptr ? SQLITE_NULL : sqlite3_value_type(value)) {
  case SQLITE_INTEGER: return std::int64_t{sqlite3_value_int64(value)};
  case SQLITE_FLOAT: return sqlite3_value_double(value);
  case SQLITE_TEXT:
    return std::string{reinterpret_cast<const char*>(sqlite3_value_text(value)),
                       static_cast<std::size_t>(sqlite3_value_bytes(value))};
  default: return {};
  }
}

/// What SQLite's session extension saw of a transaction, whatever wrote it: an oracle of which cells changed.
class Session {
 public:
  explicit Session(store::Database& database) : database_(database) {
    REQUIRE(sqlite3session_create(database.handle(), "main", &session_) == SQLITE_OK);
    journey::Workshop::tables(plain_, [&]<class Record>(const journey::Table<Record>&) {
      REQUIRE(sqlite3session_attach(session_, std::string{Record::table}.c_str()) == SQLITE_OK);
    });
  }
  ~Session() { sqlite3session_delete(session_); }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  Cells cells() {
    int size = 0;
    void* bytes = nullptr;
    REQUIRE(sqlite3session_changeset(session_, &size, &bytes) == SQLITE_OK);
    sqlite3_changeset_iter* at = nullptr;
    REQUIRE(sqlite3changeset_start(&at, size, bytes) == SQLITE_OK);
    Cells cells;
    while (sqlite3changeset_next(at) == SQLITE_ROW) addRow(at, cells);
    REQUIRE(sqlite3changeset_finalize(at) == SQLITE_OK);
    sqlite3_free(bytes);
    return cells;
  }

 private:
  void addRow(sqlite3_changeset_iter* at, Cells& cells) {
    const char* table = nullptr;
    int columns = 0, operation = 0;
    sqlite3changeset_op(at, &table, &columns, &operation, nullptr);
    const bool isNew = operation == SQLITE_INSERT, isOld = operation == SQLITE_DELETE;
    const auto cell = [&](int column, auto get) {
      sqlite3_value* value = nullptr;
      get(at, column, &value);
      return value;
    };
    const auto id = sqlite3_value_int64(cell(0, isNew ? sqlite3changeset_new : sqlite3changeset_old));
    if (isNew) cells[{table, id, ""}] = {store::Value{}, std::int64_t{1}};
    if (isOld) cells[{table, id, ""}] = {std::int64_t{1}, store::Value{}};
    const auto names = columnsOf(table);
    for (int column = 1; column < columns; ++column) {
      auto* before = isNew ? nullptr : cell(column, sqlite3changeset_old);
      auto* after = isOld ? nullptr : cell(column, sqlite3changeset_new);
      if (!isNew && !isOld && before == nullptr && after == nullptr) continue;
      const auto& [name, plain] = names[static_cast<std::size_t>(column)];
      const auto change = std::pair{isNew ? plain : valueOf(before), isOld ? plain : valueOf(after)};
      if (change.first != change.second) cells[{table, id, name}] = change;
    }
  }
  /// Names and defaults, in the order of the table.
  std::vector<std::pair<std::string, store::Value>> columnsOf(const std::string& table) {
    std::map<std::string, store::Value> defaults;
    journey::Workshop::tables(plain_, [&]<class Record>(const journey::Table<Record>&) {
      if (Record::table == table)
        Record::describe([&](std::string_view name, auto member) {
          defaults[std::string{name}] = journey::toValue(Record{}.*member);
        });
    });
    std::vector<std::pair<std::string, store::Value>> columns;
    auto rows = database_.statement("select name from pragma_table_info(?) order by cid");
    rows.with(table);
    while (rows.next()) columns.emplace_back(rows.text(0), defaults[std::string{rows.text(0)}]);
    return columns;
  }

  store::Database& database_;
  sqlite3_session* session_ = nullptr;
  journey::Workshop plain_;
};

Cells cellsOf(const journey::Changes& changes) {
  Cells cells;
  for (const auto& change : changes) { // a record that ceases to be and comes back is named twice
    const auto [cell, isNew] =
        cells.try_emplace({change.table, change.id, change.field}, change.before, change.after);
    if (!isNew) cell->second.second = change.after;
  }
  std::erase_if(cells, [](const auto& cell) { return cell.second.first == cell.second.second; });
  return cells;
}

} // namespace

TEST_CASE("random work of eight people: memory is the replay, and undoing everything is the exact start") {
  const auto seeds = static_cast<std::uint64_t>(hardening::rounds(500, 20'000));
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const auto document = Document::inMemory(begun(), settings(seed));
    core::RandomEdits edits{seed};
    for (int i = 0; i < 200; ++i) edits.step(*document);
    REQUIRE(document->history().lastSeq() > 100);
    REQUIRE(core::replayed(document->history()) == document->workshop());

    undoEverything(*document);
    REQUIRE(document->workshop() == begun());
    REQUIRE(core::replayed(document->history()) == document->workshop());
  }
  std::printf("G12 random edits: %llu seeds of 200\n", static_cast<unsigned long long>(seeds));
}

TEST_CASE("random work on a file: tables, replay and memory are one, through closing and opening") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const support::Folder folder;
    const auto file = folder / "random.journey";
    auto document = Document::create(file, begun(), settings(seed));
    core::RandomEdits edits{seed};
    for (int half = 0; half < 2; ++half) {
      for (int i = 0; i < 100; ++i) edits.step(*document);
      const auto memory = document->workshop();
      REQUIRE(document->flush());
      document.reset();
      for (const std::string& finding : document::check(file).findings) FAIL(finding);
      document = Document::open(file, settings(seed));
      REQUIRE(document->workshop() == memory);
      REQUIRE(core::replayed(document->history()) == memory);
    }
    undoEverything(*document);
    document.reset();
    REQUIRE(document::check(file).findings.empty());
    REQUIRE(Document::open(file, settings())->workshop() == begun());
  }
}

TEST_CASE("the rows that a transaction changes are those that its event names") {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    CAPTURE(seed);
    const auto document = Document::inMemory(begun(), settings(seed));
    core::RandomEdits edits{seed};
    for (int i = 0; i < 200; ++i) edits.step(*document);

    store::Database database{{}, store::Database::Mode::Memory};
    store::migrate(database, document::migrations());
    for (const document::Event& event : document->history().events()) {
      Session session{database};
      store::Transaction transaction{database};
      document::writeEvent(database, event);
      transaction.commit();
      REQUIRE(session.cells() == cellsOf(event.changes));
    }
  }
}
