#include "store/migration.hpp"

namespace store {

int newestVersion(Migrations migrations) { return migrations.empty() ? 0 : migrations.back().version; }

int versionOf(Database& database) {
  return static_cast<int>(std::get<std::int64_t>(database.ask("pragma user_version")));
}

void migrate(Database& database, Migrations migrations, void (*refill)(Database&)) {
  const int from = versionOf(database);
  Transaction transaction{database};
  for (const Migration& migration : migrations) {
    if (migration.version <= from) continue;
    database.run(std::string{migration.sql});
    database.run("pragma user_version = " + std::to_string(migration.version));
  }
  if (refill != nullptr) refill(database);
  transaction.commit();
}

std::string schemaOf(Database& database) {
  std::string schema;
  Statement declared =
      database.statement("select sql from sqlite_schema where sql is not null order by rowid");
  while (declared.next()) schema.append(declared.text(0)).append(";\n");
  return schema;
}

std::string schemaAt(int version, Migrations migrations) {
  Database database{{}, Database::Mode::Memory};
  migrate(database, migrations.first(static_cast<std::size_t>(version)));
  return schemaOf(database);
}

} // namespace store
