#include "shell/intake/files.hpp"

#include "base/folder.hpp"

#include <algorithm>
#include <chrono>
#include <set>

namespace shell {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostEntries = 2000, mostFiles = 60, mostDisks = 16;

std::vector<fs::path> placesToLook(std::vector<fs::path> places, const fs::path& home,
                                   const std::vector<fs::path>& media) {
  if (!home.empty())
    for (const char* folder : {"", "Downloads", "Documents", "Documenten", "Desktop", "Bureaublad"})
      places.push_back(home / folder);
  for (const fs::path& root : media)
    for (const auto& user : base::pathsIn(root, mostDisks))
      for (const auto& disk : base::pathsIn(user, mostDisks)) places.push_back(disk);
  return places;
}

bool isTable(const fs::path& file) {
  std::string ending = file.extension().string();
  std::ranges::transform(ending, ending.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return ending == ".csv" || ending == ".tsv" || ending == ".txt" || ending == ".tab";
}

base::UtcMilliseconds utcOf(fs::file_time_type time) {
  const auto system = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(system).count();
}

std::string shown(const fs::path& folder, const fs::path& home) {
  const std::string all = folder.string(), own = home.string();
  return own.size() > 1 && all.starts_with(own) ? "~" + all.substr(own.size()) : all;
}

} // namespace

std::vector<TableFile> findTables(const std::vector<fs::path>& folders, const fs::path& home,
                                  const std::vector<fs::path>& media) {
  std::vector<TableFile> found;
  std::set<fs::path> known;
  const std::vector<fs::path> places = placesToLook(folders, home, media);
  for (const fs::path& place : places) {
    const std::vector<fs::path> paths = base::pathsIn(place, mostEntries);
    for (const fs::path& path : paths) {
      std::error_code unreadable;
      if (!isTable(path) || !fs::is_regular_file(path, unreadable)) continue;
      const fs::path file = fs::weakly_canonical(path, unreadable);
      const auto changed = fs::last_write_time(path, unreadable);
      const auto bytes = fs::file_size(path, unreadable);
      if (unreadable || !known.insert(file).second) continue;
      found.push_back({file, shown(path.parent_path(), home), utcOf(changed), bytes});
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &TableFile::changed);
  if (found.size() > mostFiles) found.resize(mostFiles);
  return found;
}

} // namespace shell
