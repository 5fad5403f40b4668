#include "program/files.hpp"

#include "document/sample.hpp"
#include "document/templates.hpp"
#include "platform/clock.hpp"
#include "report/export.hpp"
#include "report/formats/json_import.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace program {
namespace {

namespace fs = std::filesystem;
using document::Document;

std::string textOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The file is whole when this returns; it throws where it is not.
void makeFile(const fs::path& file, const journey::Workshop& begin) {
  Document::create(file, begin, {.utc = platform::utc});
}

} // namespace

void makeNew(const fs::path& assets, const std::string& templateName, const std::string& language,
             const fs::path& file) {
  const auto templates = document::templatesIn(assets / "templates");
  const auto found = templates.find(templateName);
  if (found == templates.end()) {
    std::string known;
    for (const auto& [name, content] : templates) known += (known.empty() ? "" : ", ") + name;
    throw std::runtime_error("there is no template " + templateName + "; there are " + known);
  }
  base::Ids ids;
  makeFile(file, document::newWorkshop(found->second, language, ids));
}

void makeSample(const fs::path& assets, const std::string& language, const fs::path& file,
                std::optional<std::uint64_t> seed) {
  const fs::path content = assets / "samples" / (language + ".json");
  document::makeSample(file, base::parseJson(textOf(content)), assets / "templates",
                       {.utc = platform::utc, .seed = seed});
}

void importFile(const fs::path& json, const fs::path& file) {
  journey::Workshop workshop;
  try {
    workshop = report::importJson(textOf(json));
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(json.string() + ": " + error.what());
  }
  makeFile(file, workshop);
}

std::vector<fs::path> exportFile(const fs::path& assets, const fs::path& file, const fs::path& folder,
                                 const std::vector<std::string>& extensions) {
  std::vector<report::Format> wanted;
  for (const report::Format& format : report::formats())
    if (extensions.empty() || std::ranges::find(extensions, format.extension) != extensions.end())
      wanted.push_back(format);
  const auto document = Document::open(file, {.utc = platform::utc, .readOnly = true});
  const auto& workshop = document->workshop();
  const auto catalogue =
      language::Catalogue::read(assets / "languages" / (workshop.brief().language + ".json"));
  fs::create_directories(folder);
  return report::exportAll(workshop, catalogue, folder, wanted, {.made = platform::utc()});
}

} // namespace program
