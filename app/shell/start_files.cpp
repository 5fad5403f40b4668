#include "shell/start_files.hpp"

#include "base/folder.hpp"

#include <algorithm>
#include <cstdlib>

namespace shell {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostEntries = 2000, mostFiles = 60, mostDisks = 16;

std::vector<fs::path> placesToLook(const fs::path& workshops) {
  std::vector<fs::path> places{workshops};
  if (const char* home = std::getenv("HOME"))
    for (const char* folder : {"", "Documents", "Documenten"}) places.push_back(fs::path(home) / folder);
  for (const char* media : {"/media", "/run/media"})
    for (const auto& user : base::pathsIn(media, mostDisks))
      for (const auto& disk : base::pathsIn(user, mostDisks)) places.push_back(disk);
  return places;
}

} // namespace

std::vector<FoundFile> findWorkshops(const fs::path& workshops) {
  std::vector<FoundFile> found;
  for (const fs::path& place : placesToLook(workshops))
    for (const fs::path& path : base::pathsIn(place, mostEntries)) {
      std::error_code unreadable;
      if (path.extension() != ".journey" || !fs::is_regular_file(path, unreadable)) continue;
      const fs::path file = fs::weakly_canonical(path, unreadable);
      const auto changed = fs::last_write_time(path, unreadable);
      if (unreadable || std::ranges::find(found, file, &FoundFile::file) != found.end()) continue;
      found.push_back({file, changed});
    }
  std::ranges::sort(found, std::ranges::greater{}, &FoundFile::changed);
  if (found.size() > mostFiles) found.resize(mostFiles);
  return found;
}

} // namespace shell
