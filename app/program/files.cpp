#include "program/files.hpp"

#include "base/folder.hpp"
#include "document/sample.hpp"
#include "document/templates.hpp"
#include "language/languages.hpp"
#include "platform/clock.hpp"
#include "program/reading.hpp"
#include "program/trouble.hpp"
#include "report/export.hpp"
#include "report/formats/json_import.hpp"
#include "shell/start/samples.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace program {

using namespace language::literals;

namespace {

namespace fs = std::filesystem;
using document::Document;

/// A place that is not there is told by its own name, not by that of the file that was to lie in it.
void needFolderOf(const fs::path& file) {
  std::error_code unreadable;
  const fs::path folder = file.parent_path();
  if (!folder.empty() && !fs::is_directory(folder, unreadable))
    throw Refusal("cli.error.no_folder"_text, {folder.string()});
}

/// The file is whole when this returns; it throws where it is not.
void makeFile(const fs::path& file, const journey::Workshop& begin) {
  needFolderOf(file);
  Document::create(file, begin, {.utc = platform::utc});
}

/// Has the workshop read, with the words of its own language.
void withWorkshop(const fs::path& assets, const fs::path& file,
                  const std::function<void(const journey::Workshop&, const language::Catalogue&)>& act) {
  readWorkshop(file, [&](const fs::path& readable) {
    const auto document = Document::open(readable, {.utc = platform::utc, .readOnly = true});
    const auto& workshop = document->workshop();
    act(workshop, language::readBest(assets / "languages", {workshop.brief().language}));
  });
}

} // namespace

namespace {

/// Results can be made again, byte for byte (reproducible-builds.org).
base::UtcMilliseconds madeAt() {
  const char* const epoch = std::getenv("SOURCE_DATE_EPOCH");
  if (epoch == nullptr) return platform::utc();
  base::UtcMilliseconds seconds = 0;
  std::istringstream(epoch) >> seconds;
  return seconds * 1000;
}

} // namespace

std::vector<std::string> templateNames(const fs::path& assets) {
  return base::stemsIn(assets / "templates", ".json");
}

void makeNew(const fs::path& assets, const std::string& templateName, const std::string& language,
             const fs::path& file) {
  const auto from = document::readTemplate(assets / "templates" / (templateName + ".json"));
  base::Ids ids;
  makeFile(file, document::newWorkshop(from, language, ids));
}

void makeSample(const fs::path& assets, const std::string& language, const fs::path& file,
                std::optional<std::uint64_t> seed) {
  needFolderOf(file);
  const auto content = shell::sampleFor(assets, language).value_or(assets / "samples");
  document::makeSample(file, base::parseJson(contentOf(content)), assets / "templates",
                       {.utc = platform::utc, .seed = seed});
}

void importFile(const fs::path& json, const fs::path& file) {
  const std::string text = contentOf(json);
  journey::Workshop workshop;
  try {
    workshop = report::importJson(text);
  } catch (const std::runtime_error& error) {
    throw Refusal("cli.error.import"_text, {json.string()}, error.what());
  }
  makeFile(file, workshop);
}

std::vector<fs::path> exportFile(const fs::path& assets, const fs::path& file, const fs::path& folder,
                                 const ResultAsked& asked) {
  std::vector<fs::path> written;
  report::Exporting exporting{.made = madeAt(), .mayReplace = asked.mayReplace};
  if (!asked.csv.empty())
    exporting.csv = asked.csv == "excel" ? report::CsvForm::Excel : report::CsvForm::Rfc4180;
  withWorkshop(assets, file, [&](const journey::Workshop& workshop, const language::Catalogue& catalogue) {
    fs::create_directories(folder);
    for (const report::Format& format : report::formats()) {
      const std::string name{format.extension};
      if (!asked.formats.empty() && std::ranges::find(asked.formats, name) == asked.formats.end()) continue;
      asked.tell(name);
      std::ranges::copy(report::exportAll(workshop, catalogue, folder, {&format, 1}, exporting),
                        std::back_inserter(written));
    }
  });
  return written;
}

std::string exportedBytes(const fs::path& assets, const fs::path& file, const ResultAsked& asked) {
  const Aside aside;
  const auto written = exportFile(assets, file, aside.folder(), asked);
  if (written.size() != 1) throw Refusal("cli.error.one_output"_text, {});
  return contentOf(written.front());
}

} // namespace program
