#pragma once
// Pictures in the file: a table beside the history, each under the name of its bytes. Those that nobody shows
// any more stay, for undo brings them back.
#include "journey/pictures.hpp"
#include "journey/workshop.hpp"
#include "store/database.hpp"

#include <string>
#include <vector>

namespace document {

/// None from a file of a version before them. One that is not what its name says is left out: the symbol is
/// shown in its place.
journey::Pictures readPictures(store::Database& database);
void writePicture(store::Database& database, const std::string& name, const std::string& png);
/// The names in the table that are not those of their bytes.
std::vector<std::string> damagedPictures(store::Database& database);

} // namespace document
