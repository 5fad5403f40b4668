#include "document/content.hpp"
#include "document/migrations.hpp"
#include "document/rows.hpp"
#include "document/rules.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace {

using store::Database;

void migrated(const std::function<void(Database&)>& test) {
  Database database{{}, Database::Mode::Memory};
  store::migrate(database, document::migrations());
  test(database);
}

template <class V> void everyRecord(V&& v) {
  const journey::Workshop none;
  journey::Workshop::tables(none, [&]<class Record>(const journey::Table<Record>&) { v(Record{}); });
}

/// Whether the tables take this value.
bool takes(Database& database, const std::string& table, const std::string& field,
           const store::Value& value) {
  const store::Transaction undone{database};
  try {
    database.statement("insert into " + table + " (id, " + field + ") values (1, ?)").with(value).run();
    return true;
  } catch (const store::Error&) {
    return false;
  }
}

} // namespace

TEST_CASE("migrations are numbered from one without gaps") {
  int expected = 0;
  for (const store::Migration& migration : document::migrations()) CHECK(migration.version == ++expected);
  CHECK(expected > 0);
}

TEST_CASE("db/schema.sql is the whole of what the migrations make") {
  migrated([](Database& database) {
    const std::string made =
        "-- The whole present schema, for reading. Files are made by the numbered steps beside it.\n\n" +
        store::schemaOf(database);
    INFO("db/schema.sql should be:\n", made);
    CHECK(support::bytesOf(support::sources() / "db/schema.sql") == made);
  });
}

TEST_CASE("every record has its table: the same fields, the same defaults") {
  migrated([](Database& database) {
    everyRecord([&]<class Record>(Record plain) {
      plain.id = {1};
      const std::string table{Record::table};
      database.run("insert into \"" + table + "\" (id) values (1)");
      std::int64_t fields = 1;
      Record::describe([&](std::string_view name, auto member) {
        ++fields;
        CAPTURE(table);
        CAPTURE(std::string{name});
        CHECK(database.ask("select \"" + std::string{name} + "\" from \"" + table + "\"") ==
              journey::toValue(plain.*member));
      });
      CHECK(std::get<std::int64_t>(database.ask("select count(*) from pragma_table_info('" + table + "')")) ==
            fields);
    });
    const auto workshop = document::readRows(database);
    CHECK(workshop.brief() == *journey::Workshop{}.briefs.add({1}));
  });
}

TEST_CASE("every reference is a deferred foreign key, and nothing else is") {
  migrated([](Database& database) {
    everyRecord([&]<class Record>(const Record&) {
      const std::string table{Record::table};
      CAPTURE(table);
      Record::describe([&](std::string_view name, auto) {
        CAPTURE(std::string{name});
        const auto to = database.ask("select \"table\" from pragma_foreign_key_list('" + table +
                                     "') where \"from\" = '" + std::string{name} + "'");
        const auto expected = document::referenced(Record::table, name);
        CHECK(to == (expected.empty() ? store::Value{} : store::Value{std::string{expected}}));
      });
      const auto sql =
          std::get<std::string>(database.ask("select sql from sqlite_schema where name = '" + table + "'"));
      const auto count = [&](const std::string& word) {
        int found = 0;
        for (auto at = sql.find(word); at != std::string::npos; at = sql.find(word, at + 1)) ++found;
        return found;
      };
      CHECK(count(" references ") == count("deferrable initially deferred"));
      CHECK(sql.ends_with("strict"));
    });
  });
}

TEST_CASE("the tables refuse the numbers that the rules refuse, and no others") {
  migrated([](Database& database) {
    for (const document::Range& range : document::ranges()) {
      const std::string table{range.table}, field{range.field};
      CAPTURE(table);
      CAPTURE(field);
      const auto type =
          database.ask("select type from pragma_table_info('" + table + "') where name = '" + field + "'");
      const auto value = [&](double number) -> store::Value {
        if (type == store::Value{std::string{"REAL"}}) return number;
        return static_cast<std::int64_t>(number);
      };
      CHECK(takes(database, table, field, value(range.lowest)));
      CHECK_FALSE(takes(database, table, field, value(range.lowest - 1)));
      if (!std::isfinite(range.highest)) continue;
      CHECK(takes(database, table, field, value(range.highest)));
      CHECK_FALSE(takes(database, table, field, value(range.highest + 1)));
    }
    everyRecord([&]<class Record>(const Record&) {
      Record::describe([&]<class Field>(std::string_view name, Field Record::*) {
        const std::string table{Record::table}, field{name};
        CAPTURE(table);
        CAPTURE(field);
        const bool isRanged =
            std::any_of(document::ranges().begin(), document::ranges().end(),
                        [&](const auto& range) { return range.table == table && range.field == field; });
        if constexpr (std::is_same_v<Field, bool>) {
          CHECK_FALSE(takes(database, table, field, std::int64_t{2}));
        } else if constexpr (std::is_enum_v<Field>) {
          for (const auto known : journey::enumerators<Field>)
            CHECK(takes(database, table, field, std::string{known}));
          CHECK_FALSE(takes(database, table, field, std::string{"unheard of"}));
        } else if constexpr (std::is_same_v<Field, double>) {
          CHECK_FALSE(takes(database, table, field, HUGE_VAL));
          CHECK_FALSE(takes(database, table, field, -HUGE_VAL));
          if (!isRanged) CHECK(takes(database, table, field, -1e300));
        } else if constexpr (std::is_same_v<Field, std::int64_t>) {
          if (!isRanged) CHECK(takes(database, table, field, std::int64_t{-4000000000}));
        }
      });
    });
  });
}
