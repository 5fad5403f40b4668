#include "program/folders.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

namespace program {
namespace {

namespace fs = std::filesystem;

/// Empty where the variable is not set, or is no absolute path: XDG has these ignored.
fs::path folderIn(const char* variable) {
  const char* const value = std::getenv(variable);
  const fs::path folder = value == nullptr ? "" : value;
  return folder.is_absolute() ? folder : fs::path{};
}

fs::path home() {
  const fs::path home = folderIn("HOME");
  return home.empty() ? fs::temp_directory_path() : home;
}

fs::path findAssets() {
  const auto holds = [](const fs::path& folder) {
    std::error_code error;
    return fs::is_directory(folder / "languages", error);
  };
  if (const char* const said = std::getenv("JOURNEYTABLE_ASSETS"); said != nullptr) {
    if (holds(said)) return said;
    throw std::runtime_error(std::string("JOURNEYTABLE_ASSETS names a folder without languages: ") + said);
  }
  std::error_code error;
  const fs::path installed =
      fs::read_symlink("/proc/self/exe", error).parent_path().parent_path() / "share" / "journeytable";
  if (holds(installed)) return installed;
  const fs::path sources = ASSETS_OF_THE_SOURCES;
  if (holds(sources)) return sources;
  throw std::runtime_error("the program's assets are missing: looked in " + installed.string() + " and " +
                           sources.string());
}

/// What xdg-user-dirs wrote: XDG_DOCUMENTS_DIR="$HOME/Documenten".
fs::path documentsOfTheDesktop() {
  const fs::path config = folderIn("XDG_CONFIG_HOME");
  std::ifstream lines((config.empty() ? home() / ".config" : config) / "user-dirs.dirs");
  const std::string begin = "XDG_DOCUMENTS_DIR=\"";
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(begin) || !line.ends_with('"')) continue;
    std::string value = line.substr(begin.size(), line.size() - begin.size() - 1);
    if (value.starts_with("$HOME/")) value = (home() / value.substr(6)).string();
    if (fs::path(value).is_absolute()) return value;
  }
  return {};
}

fs::path documents() {
  if (const fs::path said = folderIn("XDG_DOCUMENTS_DIR"); !said.empty()) return said;
  const fs::path desktop = documentsOfTheDesktop();
  return desktop.empty() ? home() : desktop;
}

} // namespace

Folders findFolders() {
  const fs::path said = folderIn("XDG_STATE_HOME");
  const fs::path state = (said.empty() ? home() / ".local" / "state" : said) / "journeytable";
  return {.assets = findAssets(),
          .workshops = documents() / "Journeytable",
          .memory = state / "memory.json",
          .marks = state / "marks",
          .copies = state / "copies",
          .furtherCopies = folderIn("JOURNEYTABLE_COPIES")};
}

} // namespace program
