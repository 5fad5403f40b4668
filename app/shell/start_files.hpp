#pragma once
// Which workshop files there are in the places where people keep them.
#include <filesystem>
#include <vector>

namespace shell {

struct FoundFile {
  std::filesystem::path file;
  std::filesystem::file_time_type changed;
};

/// The given folder, the home folder, its documents, and sticks and disks that are plugged in: each without
/// its subfolders and with a bound, so that it never takes long. The newest first, each file once.
std::vector<FoundFile> findWorkshops(const std::filesystem::path& workshops);

} // namespace shell
