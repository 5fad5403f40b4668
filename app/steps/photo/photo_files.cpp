#include "steps/photo/photo_files.hpp"

#include "base/folder.hpp"

#include <algorithm>
#include <cstdlib>

namespace steps {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostEntries = 2000, mostFiles = 240, mostFolders = 40;

bool isPhoto(const fs::path& path) {
  std::string end = path.extension().string();
  std::ranges::transform(end, end.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return end == ".png" || end == ".jpg" || end == ".jpeg";
}

} // namespace

std::vector<PhotoFile> photosIn(const std::vector<fs::path>& folders) {
  std::vector<PhotoFile> found;
  std::vector<fs::path> open{folders};
  for (std::size_t i = 0; i < open.size(); ++i) {
    const bool isFirst = i < folders.size();
    const fs::path folder = open[i];
    for (const fs::path& path : base::pathsIn(folder, mostEntries)) {
      std::error_code unreadable;
      if (path.filename().string().starts_with('.')) continue;
      if (isFirst && open.size() < folders.size() + mostFolders && fs::is_directory(path, unreadable))
        open.push_back(path);
      if (!isPhoto(path) || !fs::is_regular_file(path, unreadable)) continue;
      const auto changed = fs::last_write_time(path, unreadable);
      if (!unreadable) found.push_back({path, changed});
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &PhotoFile::changed);
  if (found.size() > mostFiles) found.resize(mostFiles);
  return found;
}

std::vector<fs::path> placesOfPhotos() {
  std::vector<fs::path> places;
  for (const char* media : {"/media", "/run/media"})
    for (const auto& user : base::pathsIn(media, mostFolders))
      for (const auto& stick : base::pathsIn(user, mostFolders)) {
        places.push_back(stick);
        places.push_back(stick / "DCIM"); // where cameras keep them, in folders
      }
  if (const char* home = std::getenv("HOME"))
    for (const char* folder : {"Downloads", "Pictures", "Afbeeldingen", "Desktop", "Bureaublad"})
      places.push_back(fs::path(home) / folder);
  return places;
}

} // namespace steps
