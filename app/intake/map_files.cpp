#include "intake/map_files.hpp"

#include "base/folder.hpp"
#include "base/whole_text.hpp"
#include "report/whole_file.hpp"

#include <iostream>

namespace intake {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostMaps = 100, mostFiles = 5000; // that are looked at in one folder

} // namespace

SurveyMap mapIn(const fs::path& file) {
  const std::string json = base::wholeText(file, largestMap);
  try {
    return readMap(json);
  } catch (const std::runtime_error& error) {
    throw MapError(error.what());
  }
}

void keepMap(const fs::path& file, const SurveyMap& map) {
  std::error_code unreadable;
  if (fs::exists(file, unreadable)) mapIn(file);
  report::writeWhole(fs::absolute(file), writeMap(map));
}

std::optional<SurveyMap> newestMapIn(const fs::path& folder, const survey::Survey& survey) {
  std::optional<SurveyMap> found;
  fs::file_time_type newest{};
  std::size_t seen = 0;
  const std::vector<fs::path> files = base::pathsIn(folder, mostFiles);
  for (const fs::path& file : files) {
    if (!file.filename().string().ends_with(mapEnding) || ++seen > mostMaps) continue;
    std::error_code unreadable;
    const auto written = fs::last_write_time(file, unreadable);
    if (unreadable || (found && written < newest)) continue;
    try {
      SurveyMap map = mapIn(file);
      if (!fits(map, survey)) continue;
      found = std::move(map);
      newest = written;
    } catch (const std::runtime_error& error) {
      std::cerr << "journeytable: " << file.string() << ": " << error.what() << '\n';
    }
  }
  return found;
}

} // namespace intake
