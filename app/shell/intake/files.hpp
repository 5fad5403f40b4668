#pragma once
// Which tables lie in the places where people keep them.
#include "base/time.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace shell {

struct TableFile {
  std::filesystem::path file;
  std::string folder; ///< as people know it: their own home is "~"
  base::UtcMilliseconds changed = 0;
  std::uintmax_t bytes = 0;
  friend bool operator==(const TableFile&, const TableFile&) = default;
};

/// *.csv, *.tsv and *.txt in these folders, in what people keep in `home`, and on sticks below `media`: each
/// folder without its subfolders and with a bound. The newest first, each file once. May wait for a stick.
std::vector<TableFile> findTables(const std::vector<std::filesystem::path>& folders,
                                  const std::filesystem::path& home,
                                  const std::vector<std::filesystem::path>& media);

} // namespace shell
