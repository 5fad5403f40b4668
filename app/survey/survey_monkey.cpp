// SurveyMonkey: questions above, what is asked of each column below; a blank head inherits the question to
// its left.
#include "base/utf8.hpp"
#include "survey/tool.hpp"
#include "survey/words.hpp"

#include <algorithm>

namespace survey {

std::optional<Layout> recogniseSurveyMonkey(const Grid& grid) {
  if (grid.rows() < 2 || bare(grid.cell(0, 0)) != "respondentid" ||
      (bare(grid.cell(0, 1)) != "collectorid" && !columnNamed(grid, 0, "datecreated")))
    return {};
  Layout layout{.heads = headsOf(grid, 0), .first = 2};
  layout.heads.resize(std::max(grid.width(0), grid.width(1)));
  std::string question;
  for (std::size_t column = 0; column < layout.heads.size(); ++column) {
    Head& head = layout.heads[column];
    const std::string below{base::trimmed(grid.cell(1, column))};
    if (!head.text.empty()) question = head.text;
    head.column = below.empty() ? usualColumn(question) : Column::Answer;
    if (bare(question).starts_with("customdata")) head.column = Column::Personal;
    const std::string kind = plain(below);
    const bool isWhole = below.empty() || kind == "response" || kind == "open-ended response" ||
                         kind == "reactie" || kind == "antwoord" || kind == "open antwoord";
    head.text = isWhole ? question : question + " – " + below;
  }
  return layout;
}

} // namespace survey
