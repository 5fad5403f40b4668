#include "base/folder.hpp"

#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <new>
#include <string_view>

namespace base {
namespace {

namespace fs = std::filesystem;

struct Closing {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

void removeAllIn(const fs::path& folder) {
  for (const fs::path& path : pathsIn(folder))
    if (::unlink(path.c_str()) != 0) removeFolder(path);
}

} // namespace

std::vector<fs::path> pathsIn(const fs::path& folder, std::size_t most) {
  std::vector<fs::path> paths;
  const std::unique_ptr<DIR, Closing> open(::opendir(folder.c_str()));
  while (open && paths.size() < most) {
    const dirent* const entry = ::readdir(open.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") paths.push_back(folder / name);
  }
  return paths;
}

std::vector<std::string> stemsIn(const fs::path& folder, const std::string& extension) {
  std::vector<std::string> stems;
  for (const fs::path& file : pathsIn(folder))
    if (file.extension() == extension) stems.push_back(file.stem().string());
  std::ranges::sort(stems);
  return stems;
}

void removeFolder(const fs::path& folder) noexcept {
  try {
    removeAllIn(folder);
  } catch (const std::bad_alloc&) { // even that needs memory
  }
  ::rmdir(folder.c_str());
}

} // namespace base
