// Microsoft Forms: ID, the two times, e-mail and name, then the questions.
#include "survey/tool.hpp"
#include "survey/words.hpp"

namespace survey {

std::optional<Layout> recogniseMicrosoftForms(const Grid& grid) {
  if (grid.rows() < 1 || bare(grid.cell(0, 0)) != "id") return {};
  const std::string began = bare(grid.cell(0, 1)), ended = bare(grid.cell(0, 2));
  if (began != "starttime" && began != "begintijd") return {};
  if (ended != "completiontime" && ended != "tijdvanvoltooien" && ended != "voltooiingstijd" &&
      ended != "eindtijd" && ended != "tijdvoltooid")
    return {};
  Layout layout{.heads = headsOf(grid, 0)};
  layout.heads[0].column = Column::Response;
  layout.heads[1].column = Column::Machine;
  layout.heads[2].column = Column::Submitted;
  for (std::size_t column = 3; column < layout.heads.size(); ++column) {
    Head& head = layout.heads[column];
    const std::string name = bare(head.text), words = plain(head.text);
    if (name == "email" || name == "name" || name == "naam") head.column = Column::Personal;
    if (name == "language" || name == "taal" || name == "lastmodifiedtime" || name == "laatstgewijzigd" ||
        name == "totalpoints" || name == "totaalaantalpunten" || name == "quizfeedback" ||
        words.starts_with("points - ") || words.starts_with("feedback - ") || words.starts_with("punten - "))
      head.column = Column::Machine;
  }
  return layout;
}

} // namespace survey
