#pragma once
// Files that people brought or keep somewhere, for them to choose from. Looking may wait for a stick; it is
// bounded, so that it never takes long where nothing hangs.
#include "base/time.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Where people keep files.
struct Places {
  std::vector<std::filesystem::path> folders{}; ///< first of all
  std::filesystem::path home{};                 ///< empty: nobody's
  std::vector<std::string_view> inHome{};       ///< its folders by all their names; empty: home itself
  std::vector<std::filesystem::path> media{};   ///< below these each user's sticks and disks lie
};
/// All of them, also those that are not there.
std::vector<std::filesystem::path> foldersOf(const Places& places);

struct FoundFile {
  std::filesystem::path file; ///< without links
  UtcMilliseconds changed = 0;
  std::uintmax_t bytes = 0;
  friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

enum class Depth { Folder, FoldersInIt };

/// Regular files with one of these endings (".csv"; case does not count) in these folders, or also in those
/// folders' own folders; none whose name begins with a point. The newest first, each once, at most so many.
std::vector<FoundFile> filesIn(const std::vector<std::filesystem::path>& folders,
                               const std::vector<std::string_view>& endings, std::size_t most,
                               Depth depth = Depth::Folder);
/// The folder of a file as people know it: their own home is "~".
std::string folderShown(const std::filesystem::path& file, const std::filesystem::path& home);

} // namespace base
