#include "shell/start_files.hpp"

#include <algorithm>
#include <cstdlib>

namespace shell {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostEntries = 2000, mostFiles = 60, mostDisks = 16;

/// At most `most` entries of a folder; none where it cannot be read.
std::vector<fs::directory_entry> entriesOf(const fs::path& folder, std::size_t most) {
  std::vector<fs::directory_entry> entries;
  std::error_code unreadable;
  for (fs::directory_iterator at(folder, unreadable), end; !unreadable && at != end && entries.size() < most;
       at.increment(unreadable))
    entries.push_back(*at);
  return entries;
}

std::vector<fs::path> placesToLook(const fs::path& workshops) {
  std::vector<fs::path> places{workshops};
  if (const char* home = std::getenv("HOME"))
    for (const char* folder : {"", "Documents", "Documenten"}) places.push_back(fs::path(home) / folder);
  for (const char* media : {"/media", "/run/media"})
    for (const auto& user : entriesOf(media, mostDisks))
      for (const auto& disk : entriesOf(user.path(), mostDisks)) places.push_back(disk.path());
  return places;
}

} // namespace

std::vector<FoundFile> findWorkshops(const fs::path& workshops) {
  std::vector<FoundFile> found;
  for (const fs::path& place : placesToLook(workshops))
    for (const auto& entry : entriesOf(place, mostEntries)) {
      std::error_code unreadable;
      if (entry.path().extension() != ".journey" || !entry.is_regular_file(unreadable)) continue;
      const fs::path file = fs::weakly_canonical(entry.path(), unreadable);
      const auto changed = entry.last_write_time(unreadable);
      if (unreadable || std::ranges::find(found, file, &FoundFile::file) != found.end()) continue;
      found.push_back({file, changed});
    }
  std::ranges::sort(found, std::ranges::greater{}, &FoundFile::changed);
  if (found.size() > mostFiles) found.resize(mostFiles);
  return found;
}

} // namespace shell
