// Any table with heads above its rows: what a column is for is told by its name.
#include "survey/tool.hpp"

#include <utility>

namespace survey {

std::optional<Layout> recogniseAny(const Grid& grid) {
  if (grid.rows() < 1) return {};
  Layout layout{.heads = headsOf(grid, 0)};
  bool hasResponse = false, hasSubmitted = false;
  for (Head& head : layout.heads) {
    head.column = usualColumn(head.text);
    // One of each; what else has such a name is a column of the tool.
    if (head.column == Column::Response && std::exchange(hasResponse, true)) head.column = Column::Machine;
    if (head.column == Column::Submitted && std::exchange(hasSubmitted, true)) head.column = Column::Machine;
  }
  return layout;
}

} // namespace survey
