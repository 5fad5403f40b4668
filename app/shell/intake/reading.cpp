#include "shell/intake/reading.hpp"

#include "base/utf8.hpp"
#include "base/whole_text.hpp"

#include <algorithm>
#include <system_error>

namespace shell {
namespace {

namespace fs = std::filesystem;
using survey::Grid;
using survey::ReadError;

bool isTable(const Grid& grid) {
  std::size_t wide = 0;
  for (std::size_t row = 0; row < grid.rows(); ++row) wide += grid.width(row) >= 2 ? 1U : 0U;
  return wide >= 2 && wide * 2 >= grid.rows();
}

bool isEmpty(const Grid& grid) {
  for (std::size_t row = 0; row < grid.rows(); ++row)
    if (!grid.isBlank(row)) return false;
  return true;
}

/// Any table can be read as one: it is taken for one where a tool that is known made it, or a question asks
/// what customers think.
bool looksLikeSurvey(const survey::Survey& survey) {
  return survey.tool != "csv" || std::ranges::any_of(survey.questions, [](const survey::Question& question) {
           return question.guess.kind.has_value();
         });
}

/// nullptr: it is no survey; or nobody waits for it any more.
std::shared_ptr<const survey::Survey> surveyIn(const std::string& bytes, survey::Progress* progress) {
  survey::Limits limits = intakeLimits;
  limits.progress = progress;
  try {
    return std::make_shared<const survey::Survey>(survey::readSurvey(bytes, limits));
  } catch (const ReadError&) {
    return {};
  }
}

void read(IntakeRead& out, const std::string& bytes, const std::vector<survey::LaneName>& lanes,
          survey::Progress* progress) {
  out.survey = surveyIn(bytes, progress);
  // A survey holds its cells: they are not read once more.
  auto grid = out.survey ? std::shared_ptr<const Grid>(out.survey, &out.survey->grid)
                         : std::make_shared<const Grid>(survey::readDelimited(bytes, intakeLimits));
  if (isEmpty(*grid)) throw ReadError({"survey.error.empty"});
  if (!isTable(*grid)) throw ReadError({"intake.error.no_table"});
  out.plan = survey::planOf(*grid, lanes);
  out.grid = std::move(grid);
  const bool isSurvey = !out.plan.isWhole() && out.survey && looksLikeSurvey(*out.survey);
  out.looksLike = isSurvey ? IntakeKind::Survey : IntakeKind::Map;
}

template <class Get>
IntakeRead readWith(IntakeRead out, const std::vector<survey::LaneName>& lanes, survey::Progress* progress,
                    Get&& get) {
  try {
    read(out, get(), lanes, progress);
  } catch (const ReadError& error) {
    out.error = error;
  } catch (const fs::filesystem_error& error) {
    out.error = error.code() == std::errc::file_too_large
                    ? ReadError({"survey.error.bytes", {std::to_string(intakeLimits.bytes >> 20U)}})
                    : ReadError({"intake.error.unreadable"});
  } catch (const std::bad_alloc&) {
    out.error = ReadError({"intake.error.memory"});
  }
  return out;
}

} // namespace

bool isTable(std::string_view text) {
  constexpr std::size_t glance = std::size_t{1} << 20U;
  const std::string_view head = base::cutUtf8(text, glance);
  if (head.find('\n') == head.npos && head.find('\r') == head.npos) return false;
  try {
    const Grid grid = survey::readDelimited(std::string{head}, intakeLimits);
    // Sentences have commas too, but not as many in each of their lines.
    const bool isSure = grid.separator == '\t' || grid.separator == '|';
    std::size_t alike = 0;
    for (std::size_t row = 0; row < grid.rows(); ++row) alike += grid.width(row) == grid.width(0) ? 1U : 0U;
    return isTable(grid) && (isSure || alike == grid.rows());
  } catch (const ReadError&) {
    return false;
  }
}

IntakeRead readTable(const fs::path& file, const std::vector<survey::LaneName>& lanes,
                     survey::Progress* progress) {
  return readWith({.name = file.filename().string(), .file = file}, lanes, progress,
                  [&] { return base::wholeText(file, intakeLimits.bytes); });
}

IntakeRead readTable(std::string text, const std::vector<survey::LaneName>& lanes,
                     survey::Progress* progress) {
  return readWith({}, lanes, progress, [&] { return std::move(text); });
}

} // namespace shell
