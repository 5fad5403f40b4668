// Qualtrics: names, questions and {"ImportId": ...} above the answers; older exports had the first two only,
// with V1 to V10 for the tool's own columns.
#include "survey/tool.hpp"
#include "survey/words.hpp"

#include <algorithm>

namespace survey {
namespace {

/// Numbers or words, as people chose when they exported; a survey of before 2015 says 0 for all.
std::optional<Why> judge(const Grid& grid, const Layout& layout, std::size_t row) {
  if (layout.status) {
    const std::string status = plain(grid.cell(row, *layout.status));
    constexpr std::string_view tried[] = {
        "1",       "2",   "8", "9", "12", "17", "survey preview", "survey test", "spam", "possible spam",
        "preview", "test"};
    if (std::ranges::find(tried, status) != std::end(tried)) return Why::Preview;
  }
  if (layout.finished) {
    const std::string finished = plain(grid.cell(row, *layout.finished));
    if (finished == "0" || finished == "false" || finished == "onwaar") return Why::Incomplete;
  }
  return {};
}

Column columnOf(const std::string& name) {
  constexpr std::string_view personal[] = {"ipaddress",         "recipientlastname",     "recipientfirstname",
                                           "recipientemail",    "emailaddress",          "name",
                                           "externalreference", "externaldatareference", "locationlatitude",
                                           "locationlongitude", "locationaccuracy"};
  constexpr std::string_view machine[] = {"startdate",
                                          "enddate",
                                          "status",
                                          "responsetype",
                                          "progress",
                                          "durationinseconds",
                                          "finished",
                                          "distributionchannel",
                                          "userlanguage",
                                          "responseset",
                                          "qballotboxstuffing",
                                          "qrelevantidduplicate",
                                          "qrecaptchascore"};
  if (name == "responseid") return Column::Response;
  if (name == "recordeddate" || name == "enddate") return Column::Submitted;
  if (std::ranges::find(personal, name) != std::end(personal)) return Column::Personal;
  return std::ranges::find(machine, name) != std::end(machine) ? Column::Machine : Column::Answer;
}

} // namespace

std::optional<Layout> recogniseQualtrics(const Grid& grid) {
  if (grid.rows() < 2) return {};
  const bool isNew = grid.rows() > 2 && grid.cell(2, 0).find("\"ImportId\"") != std::string_view::npos;
  const bool isOld = plain(grid.cell(0, 0)) == "v1" && bare(grid.cell(1, 0)) == "responseid";
  // Without its third row, which people take out by hand.
  const bool isCut = columnNamed(grid, 0, "responseid") && columnNamed(grid, 0, "recordeddate") &&
                     columnNamed(grid, 0, "distributionchannel");
  if (!isNew && !isOld && !isCut) return {};
  const std::size_t names = isOld ? 1 : 0; // the row that says what the tool's own columns are
  const bool hasQuestions = isNew || isOld || bare(grid.cell(1, 0)) == "startdate";
  Layout layout{.heads = headsOf(grid, hasQuestions ? 1 : 0), .judge = judge};
  layout.first = isNew ? 3 : hasQuestions ? 2 : 1;
  layout.heads.resize(std::max(layout.heads.size(), grid.width(0)));
  for (std::size_t column = 0; column < layout.heads.size(); ++column) {
    Head& head = layout.heads[column];
    head.code = std::string{grid.cell(0, column)};
    head.column = columnOf(bare(grid.cell(names, column)));
    // "Q1_NPS_GROUP" beside "Q1": the tool's own sorting of its answers.
    if (head.code.ends_with("_NPS_GROUP")) head.column = Column::Machine;
    for (std::size_t other = 0; other < grid.width(0); ++other)
      head.isPromoter = head.isPromoter || grid.cell(0, other) == head.code + "_NPS_GROUP";
  }
  layout.finished = columnNamed(grid, names, "finished");
  layout.status = columnNamed(grid, names, "status");
  return layout;
}

} // namespace survey
