#pragma once
// What the command line does with workshop files, without a display. Every function throws
// document::OpenError, report::ExportError, program::Refusal or std::runtime_error where it cannot, and then
// leaves no half-made file.
#include "document/document.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace program {

/// What a new workshop can begin with: assets/templates/<name>.json.
std::vector<std::string> templateNames(const std::filesystem::path& assets);
void makeNew(const std::filesystem::path& assets, const std::string& templateName,
             const std::string& language, const std::filesystem::path& file);
/// With a seed its ids are the same every time: for recordings that name its notes.
void makeSample(const std::filesystem::path& assets, const std::string& language,
                const std::filesystem::path& file, std::optional<std::uint64_t> seed = {});
/// "-": the standard input.
void importFile(const std::filesystem::path& json, const std::filesystem::path& file);

/// What of a result is wanted.
struct ResultAsked {
  std::vector<std::string> formats{}; ///< by their extensions; empty: all
  std::string csv{};                  ///< the form of tables; empty: as the language has it
  /// As in report::Exporting.
  std::function<bool(const std::filesystem::path&)> mayReplace{};
  std::function<void(const std::string& format)> tell = [](const std::string&) {}; ///< before each is made
};
/// The files written, in order. They are made at SOURCE_DATE_EPOCH where that is set, otherwise now.
std::vector<std::filesystem::path> exportFile(const std::filesystem::path& assets,
                                              const std::filesystem::path& file,
                                              const std::filesystem::path& folder, const ResultAsked& asked);
/// The one format asked for, as it would be in its file.
std::string exportedBytes(const std::filesystem::path& assets, const std::filesystem::path& file,
                          const ResultAsked& asked);

} // namespace program
