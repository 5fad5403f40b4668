#pragma once
// What is remembered outside a file is found again by the file's place.
#include <filesystem>
#include <string>

namespace document {

struct Place {
  std::string name; ///< the file's, without its extension
  std::string key;  ///< a word that tells this place from others
};
/// The same by every name and link that leads there; also for a path that leads nowhere.
Place placeOf(const std::filesystem::path& file);

} // namespace document
