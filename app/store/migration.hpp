#pragma once
// The steps by which a database becomes what this program needs: numbered from 1, never changed once
// released.
#include "store/database.hpp"

#include <span>
#include <string>
#include <string_view>

namespace store {

struct Migration {
  int version;
  std::string_view name, sql;
};
using Migrations = std::span<const Migration>;

/// The version that the database has after all of them.
int newestVersion(Migrations migrations);
int versionOf(Database& database);
/// Brings the database from its version to the newest, all in one transaction, of which `refill` is the end.
void migrate(Database& database, Migrations migrations, void (*refill)(Database&) = nullptr);
/// Every table as it was declared, in the order of their making: equal for equal schemas.
std::string schemaOf(Database& database);
/// What schemaOf tells of a database that has this version.
std::string schemaAt(int version, Migrations migrations);

} // namespace store
