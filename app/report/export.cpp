#include "report/export.hpp"

#include "report/file_name.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace report {
namespace {

namespace fs = std::filesystem;
using namespace language::literals;

bool holds(const fs::path& file, std::string_view bytes) {
  std::error_code error;
  if (fs::file_size(file, error) != bytes.size() || error) return false;
  std::ifstream in(file, std::ios::binary);
  return std::equal(std::istreambuf_iterator<char>(in), {}, bytes.begin(), bytes.end());
}

/// Under the first name that is free, or may be made so. A file that holds these very bytes is what is
/// wanted.
fs::path put(const fs::path& folder, const std::string& name, const Made& made, const Exporting& exporting) {
  fs::path place = folder / (name + made.suffix);
  if (exporting.mayReplace && exporting.mayReplace(place)) {
    writeWhole(place, made.bytes);
    return place;
  }
  for (int number = 2; !writeNew(place, made.bytes) && !holds(place, made.bytes); ++number)
    place = folder / (name + "-" + std::to_string(number) + made.suffix);
  return place;
}

} // namespace

std::vector<fs::path> exportAll(const journey::Workshop& workshop, const language::Catalogue& catalogue,
                                const fs::path& folder, std::span<const Format> wanted,
                                const Exporting& exporting) {
  const bool isTold = !std::ranges::all_of(wanted, &Format::isRecords);
  const std::vector<Story> stories = isTold ? storiesOf(workshop) : std::vector<Story>(1);
  const Context context{.workshop = workshop,
                        .catalogue = catalogue,
                        .story = stories.front(),
                        .made = exporting.made,
                        .csv = exporting.csv.value_or(csvFormOf(catalogue)),
                        .progress = exporting.progress,
                        .journeys =
                            stories.size() > 1 ? std::span<const Story>{stories} : std::span<const Story>{}};
  const std::string name = fileNameOf(workshop.brief().title) + "-" + momentInName(exporting.made);
  std::vector<fs::path> written;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (exporting.progress != nullptr) exporting.progress->begin(i, wanted.size());
    for (Made& made : wanted[i].make(context)) {
      // Who gets this file should know before opening it.
      if (wanted[i].tellsWho) made.suffix = "-" + catalogue("export.tells_who"_text) + made.suffix;
      context.tell(1);
      written.push_back(put(folder, name, made, exporting));
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
