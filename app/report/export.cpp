#include "report/export.hpp"

#include "report/file_name.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace report {
namespace {

namespace fs = std::filesystem;
using namespace language::literals;

bool isOurs(const fs::path& file, std::string_view mark) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  return bytes.find(mark) != std::string::npos;
}

/// The name where nothing is, or where our own earlier export is.
fs::path placeOf(const fs::path& folder, const std::string& name, const Made& made, std::string_view mark) {
  fs::path place = folder / (name + made.suffix);
  std::error_code error;
  for (int number = 2; fs::is_regular_file(fs::symlink_status(place, error)) && !isOurs(place, mark);
       ++number)
    place = folder / (name + "-" + std::to_string(number) + made.suffix);
  return place;
}

} // namespace

std::vector<fs::path> exportAll(const journey::Workshop& workshop, const language::Catalogue& catalogue,
                                const fs::path& folder, std::span<const Format> wanted) {
  const Story story = storyOf(workshop);
  const Context context{workshop, catalogue, story};
  const std::string name = fileNameOf(workshop.brief().title);
  std::vector<fs::path> written;
  for (const Format& format : wanted) {
    for (const Made& made : format.make(context)) {
      const fs::path place = placeOf(folder, name, made, format.mark);
      writeWhole(place, made.bytes);
      written.push_back(place);
    }
  }
  return written;
}

language::Text textOf(Obstacle obstacle) {
  switch (obstacle) {
  case Obstacle::NoFolder: return "export.error.no_folder"_text;
  case Obstacle::NotAllowed: return "export.error.not_allowed"_text;
  case Obstacle::Full: return "export.error.full"_text;
  case Obstacle::InTheWay: return "export.error.in_the_way"_text;
  case Obstacle::Failed: return "export.error.failed"_text;
  }
  return "export.error.failed"_text;
}

} // namespace report
