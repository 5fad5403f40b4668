#include "base/found_files.hpp"

#include "base/folder.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>

namespace base {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostEntries = 2000, mostDisks = 16, mostFolders = 40;

bool endsLike(const fs::path& path, const std::vector<std::string_view>& endings) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::ranges::find(endings, ending) != endings.end();
}

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

UtcMilliseconds utcOf(fs::file_time_type time) {
  const auto system = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(system).count();
}

std::vector<fs::path> foldersIn(const std::vector<fs::path>& folders) {
  std::vector<fs::path> found;
  for (const fs::path& folder : folders)
    for (const fs::path& path : pathsIn(folder, mostEntries)) {
      std::error_code unreadable;
      if (found.size() < mostFolders && !isHidden(path) && fs::is_directory(path, unreadable))
        found.push_back(path);
    }
  return found;
}

} // namespace

std::vector<fs::path> foldersOf(const Places& places) {
  std::vector<fs::path> folders = places.folders;
  if (!places.home.empty())
    for (const std::string_view folder : places.inHome) folders.push_back(places.home / folder);
  for (const fs::path& root : places.media)
    for (const fs::path& user : pathsIn(root, mostDisks))
      std::ranges::move(pathsIn(user, mostDisks), std::back_inserter(folders));
  return folders;
}

std::vector<FoundFile> filesIn(const std::vector<fs::path>& folders,
                               const std::vector<std::string_view>& endings, std::size_t most, Depth depth) {
  std::vector<fs::path> open = folders;
  if (depth == Depth::FoldersInIt) std::ranges::move(foldersIn(folders), std::back_inserter(open));
  std::vector<FoundFile> found;
  std::set<fs::path> known;
  for (const fs::path& folder : open)
    for (const fs::path& path : pathsIn(folder, mostEntries)) {
      std::error_code unreadable;
      if (isHidden(path) || !endsLike(path, endings) || !fs::is_regular_file(path, unreadable)) continue;
      const fs::path file = fs::weakly_canonical(path, unreadable);
      const auto changed = fs::last_write_time(path, unreadable);
      const auto bytes = fs::file_size(path, unreadable);
      if (!unreadable && known.insert(file).second) found.push_back({file, utcOf(changed), bytes});
    }
  std::ranges::stable_sort(found, std::ranges::greater{}, &FoundFile::changed);
  if (found.size() > most) found.resize(most);
  return found;
}

std::string folderShown(const fs::path& file, const fs::path& home) {
  const std::string folder = file.parent_path().string(), own = home.string();
  const bool isInside = own.size() > 1 && (folder + "/").starts_with(own + "/");
  return isInside ? "~" + folder.substr(own.size()) : folder;
}

} // namespace base
