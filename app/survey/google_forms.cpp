// Google Forms: a timestamp, perhaps an address, then the questions.
#include "survey/tool.hpp"
#include "survey/words.hpp"

namespace survey {

std::optional<Layout> recogniseGoogleForms(const Grid& grid) {
  if (grid.rows() < 1) return {};
  const std::string first = bare(grid.cell(0, 0));
  if (first != "timestamp" && first != "tijdstempel") return {};
  Layout layout{.heads = headsOf(grid, 0)};
  layout.heads[0].column = Column::Submitted;
  for (std::size_t column = 1; column < layout.heads.size(); ++column) {
    Head& head = layout.heads[column];
    const std::string name = bare(head.text);
    if (name == "emailaddress" || name == "emailadres" || name == "username" || name == "gebruikersnaam")
      head.column = Column::Personal;
    if (name == "score") head.column = Column::Machine;
  }
  return layout;
}

} // namespace survey
