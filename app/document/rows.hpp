#pragma once
// The tables of a workshop file: one per kind of record, named and shaped as the record describes itself.
// Called on the thread that owns the database.
#include "journey/change.hpp"
#include "store/database.hpp"

#include <vector>

namespace document {

/// Every record of every table, those of an older file in the words of this version; fields and tables that
/// it has not are as in new records. Throws store::Error (Damaged) that names the table, the record and the
/// field of the first value that is not what its field holds.
journey::Workshop readRows(store::Database& database);
/// Whether the rows are these records, told without making them; false also where they are in the words of an
/// older file.
bool rowsAre(store::Database& database, const journey::Workshop& workshop);
/// The records that can be read; what cannot is left out, and told in `lost`.
journey::Workshop readWholeRows(store::Database& database, std::vector<std::string>& lost);
/// Does what `changes` say to the rows, which must hold what they say was before; throws store::Error
/// (Damaged) where a row is not there.
void writeRows(store::Database& database, const journey::Changes& changes);

} // namespace document
