#include "document/content.hpp"
#include "document/migrations.hpp"
#include "document/rows.hpp"
#include "journey/judge.hpp"
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
        const auto expected = journey::fieldOf(Record::table, name)->to;
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

namespace {

/// What a value of this number is in a field of this kind.
store::Value numberOf(const journey::FieldSchema& field, double number) {
  if (field.kind == journey::Kind::Real) return number;
  return static_cast<std::int64_t>(number);
}

} // namespace

TEST_CASE("the tables take what the schema takes, and refuse the types and choices that it refuses") {
  migrated([](Database& database) {
    for (const journey::RecordSchema& record : journey::schema())
      for (const journey::FieldSchema& field : record.fields) {
        const std::string table{record.table}, name{field.name};
        CAPTURE(table);
        CAPTURE(name);
        const auto agree = [&](const store::Value& value) {
          const bool isFit = !journey::faultOf(field, value);
          CAPTURE(isFit);
          CHECK(takes(database, table, name, value) == isFit);
        };
        CHECK(takes(database, table, name, field.plain));
        switch (field.kind) {
        case journey::Kind::Reference: break; // deferred
        case journey::Kind::Truth:
          for (const std::int64_t value : {-1, 0, 1, 2}) agree(value);
          break;
        case journey::Kind::Choice:
          for (const auto choice : field.choices) agree(std::string{choice});
          agree(std::string{"unheard of"});
          break;
        case journey::Kind::Whole:
        case journey::Kind::Real:
          CHECK(takes(database, table, name, numberOf(field, field.facts.lowest)));
          CHECK(takes(database, table, name, numberOf(field, field.facts.highest)));
          if (field.kind == journey::Kind::Real) agree(HUGE_VAL), agree(-HUGE_VAL);
          agree(numberOf(field, field.facts.lowest - 1));
          agree(numberOf(field, field.facts.highest + 1));
          agree(numberOf(field, field.facts.lowest - 0.5));
          break;
        case journey::Kind::Text:
          agree(std::string{});
          agree(std::string(field.facts.longest, 'a'));
          break;
        }
        if (field.kind != journey::Kind::Reference) agree(std::monostate{});
      }
  });
}
