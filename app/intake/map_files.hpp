#pragma once
// Maps of surveys in files: written at the table or by the command line, read by both.
#include "intake/survey_map.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>

namespace intake {

/// What a file holds is no map of a survey; its what() says what is wrong with it and where.
class MapError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Throws std::filesystem::filesystem_error, or MapError.
SurveyMap mapIn(const std::filesystem::path& file);
/// Another map of that name is replaced; nothing else is. Throws as mapIn() does of what stands there, and
/// report::ExportError; then all is as it was.
void keepMap(const std::filesystem::path& file, const SurveyMap& map);
/// The newest map in a folder that names questions of this survey alone. What cannot be read is passed over,
/// and told on standard error.
std::optional<SurveyMap> newestMapIn(const std::filesystem::path& folder, const survey::Survey& survey);

} // namespace intake
