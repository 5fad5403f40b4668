#pragma once
// Which pictures people have brought: on sticks, and where a home folder keeps them.
#include <filesystem>
#include <vector>

namespace steps {

struct PhotoFile {
  std::filesystem::path file;
  std::filesystem::file_time_type changed;
};

/// PNG and JPEG files, by their names, in these folders and in the folders in them, the newest first. With a
/// bound, so that it never takes long.
std::vector<PhotoFile> photosIn(const std::vector<std::filesystem::path>& folders);
/// Sticks and other media; of the home folder what is downloaded, the pictures and what lies on the desktop,
/// whatever they are called in Dutch or English.
std::vector<std::filesystem::path> placesOfPhotos();

} // namespace steps
